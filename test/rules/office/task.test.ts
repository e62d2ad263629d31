import { describe, expect, test } from 'vitest';
import { taskForm, taskOf, typedTask } from '#app/office/task.ts';

const filled = { title: ' Позвонить ', assigneeId: 'p1', dueOn: '2026-03-20' };
const problems = (form: object) =>
  taskForm.safeParse(form).error?.issues.map(({ path, message }) => [path[0], message]);

describe('a task', () => {
  test.each([
    ['day', '2026-03-20T09:00+03:00'],
    ['eve', '2026-03-19T09:00+03:00'],
  ] as const)('reminds of itself at nine in Moscow: %s', (reminder, at) => {
    const task = taskOf(taskForm.parse({ ...filled, reminder }));
    expect(task).toEqual({ title: 'Позвонить', assigneeId: 'p1', dueOn: '2026-03-20', remindAt: Date.parse(at) });
    expect(typedTask(task).reminder).toBe(reminder);
  });

  test('need not remind, nor be due on any day', () => {
    expect(taskOf(taskForm.parse(filled)).remindAt).toBeNull();
    const task = taskOf(taskForm.parse({ ...filled, dueOn: undefined }));
    expect([task.dueOn, task.remindAt, typedTask(task).reminder]).toEqual([null, null, 'no']);
  });

  test('cannot remind of a day that it does not have', () => {
    expect(problems({ ...filled, dueOn: undefined, reminder: 'eve' })).toEqual([['dueOn', 'dueMissing']]);
  });

  test.each([
    [{ title: ' ' }, ['title', 'titleMissing']],
    [{ title: 'я'.repeat(301) }, ['title', 'titleTooLong']],
    [{ assigneeId: '' }, ['assigneeId', 'assigneeMissing']],
    [{ dueOn: '2026-02-30' }, ['dueOn', 'dueInvalid']],
    [{ dueOn: 'завтра' }, ['dueOn', 'dueInvalid']],
    [{ reminder: 'always' }, ['reminder', 'reminderInvalid']],
  ])('is not taken with %j', (change, problem) => {
    expect(problems({ ...filled, ...change })).toEqual([problem]);
  });
});
