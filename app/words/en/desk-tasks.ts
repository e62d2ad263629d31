import type { Words } from '../ru/index.ts';

/** The page of all tasks, and the morning letter about those that are due. */
export const tasks = {
  none: 'Nothing here.',
  views: {
    label: 'Which tasks to show',
    mine: 'Mine',
    all: 'Everybody’s',
    done: 'Mine, done',
    allDone: 'All done',
  },
  columns: { due: 'Due', task: 'Task', assignee: 'Who', done: 'Done' },
  doneOn: 'done on',
  done: 'Done',
  reopen: 'Take up again',
  quick: { title: 'New task', due: 'Due', assignee: 'Who does it', add: 'Add', key: 'New task' },
  errors: {
    titleMissing: 'Write what is to be done.',
    titleTooLong: 'The task is longer than 300 characters. Shorten it.',
    assigneeMissing: 'This colleague works with tasks no longer. Choose another.',
    dueInvalid: 'The day was not understood. Choose it in the calendar, or leave it empty.',
    dueMissing: 'A reminder needs a day.',
  },
} satisfies Words['tasks'];
