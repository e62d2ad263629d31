import { z } from 'zod';
import { line, present } from '#app/leads/lead-form.ts';
import { momentOfDay } from '#app/words/day.ts';
import type { RecordRef } from './record.ts';

/** Something that one of us is to do, about a record or of its own. */
export interface Task {
  id: string;
  record: RecordRef | null;
  title: string;
  assigneeId: string;
  authorId: string;
  createdAt: number;
  /** `YYYY-MM-DD` in Moscow. */
  dueOn: string | null;
  remindAt: number | null;
  remindedAt: number | null;
  doneAt: number | null;
  /** Grows with every change: who saves must have seen the last one. */
  version: number;
}

/** When a task reminds of itself by letter: at nine in the morning of its day, of the day before, or never. */
export const reminders = ['no', 'day', 'eve'] as const;
export type Reminder = (typeof reminders)[number];

/** Errors are tags; the desk has the words. */
export const taskForm = z
  .object({
    title: present('titleMissing').pipe(line(300, 'titleTooLong')),
    assigneeId: z.string('assigneeMissing').min(1, 'assigneeMissing').max(64),
    dueOn: z.iso.date('dueInvalid').optional(),
    reminder: z.enum(reminders, 'reminderInvalid').optional(),
  })
  .refine(({ dueOn, reminder = 'no' }) => dueOn !== undefined || reminder === 'no', {
    path: ['dueOn'],
    error: 'dueMissing',
  });

export type TaskFacts = Pick<Task, 'title' | 'assigneeId' | 'dueOn' | 'remindAt'>;

export function taskOf({ title, assigneeId, dueOn, reminder = 'no' }: z.output<typeof taskForm>): TaskFacts {
  return { title, assigneeId, dueOn: dueOn ?? null, remindAt: remindAt(dueOn, reminder) };
}

type TypedTask = { title: string; assigneeId: string; dueOn: string; reminder: Reminder };

/** A task as it stands in its form. */
export function typedTask(task: TaskFacts): TypedTask {
  const { title, assigneeId, dueOn } = task;
  return { title, assigneeId, dueOn: dueOn ?? '', reminder: reminderOf(task) };
}

function reminderOf({ dueOn, remindAt: at }: Pick<Task, 'dueOn' | 'remindAt'>): Reminder {
  if (dueOn === null || at === null) return 'no';
  return at === remindAt(dueOn, 'eve') ? 'eve' : 'day';
}

const day = 86_400_000;

function remindAt(dueOn: string | undefined, reminder: Reminder): number | null {
  if (dueOn === undefined || reminder === 'no') return null;
  return momentOfDay(dueOn, 9) - (reminder === 'eve' ? day : 0);
}
