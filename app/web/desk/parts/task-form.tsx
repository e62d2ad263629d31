import { useForm } from '@conform-to/react';
import { reminders, typedTask, type Reminder } from '#app/office/task.ts';
import { Field } from '#app/web/parts/field.tsx';
import { Select } from '#app/web/parts/select.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { longDay } from '#app/words/day.ts';
import type { SayField } from './conflict.tsx';
import type { TaskShown } from './record.queries.server.ts';
import { useSending, type Refused } from './sending.ts';
import { Trouble, useExplain } from './trouble.tsx';

interface TaskFields {
  title: string;
  assigneeId: string;
  dueOn: string;
  reminder: Reminder;
}

/** A task to be set, or one to be changed. */
export function TaskForm({
  action,
  colleagues,
  me,
  task,
  refused: known,
}: {
  action: string;
  /** Who can do it. */
  colleagues: readonly { id: string; name: string }[];
  me: string;
  task?: TaskShown;
  refused?: Refused | undefined;
}) {
  const { lead, desk } = useWords();
  const words = lead.tasks;
  const explain = useExplain();
  const { Form, form, refused, isSending } = useSending(known);
  const [, fields] = useForm<TaskFields>({
    id: task ? 'task' : 'new-task',
    lastResult: refused?.lastResult ?? null,
    defaultValue: task ? typedTask(task) : { assigneeId: me, reminder: 'no' },
  });
  const { title, assigneeId, dueOn, reminder } = fields;
  const names: Record<string, string> = Object.fromEntries(colleagues.map(({ id, name }) => [id, name]));
  const say = useSayTask(names);
  return (
    <Form method="post" action={action} ref={form} preventScrollReset noValidate className="print:hidden">
      {task && <input type="hidden" name="version" value={refused?.version ?? task.version} />}
      <Trouble refused={refused} fields={[title, assigneeId, dueOn, reminder]} say={say} />
      <Field field={title} label={words.title} required explain={explain} />
      <Select
        field={assigneeId}
        label={words.assignee}
        options={colleagues.map(({ id }) => id)}
        labels={names}
        required
        explain={explain}
      />
      <Field field={dueOn} label={words.due} type="date" explain={explain} />
      <Select
        field={reminder}
        label={words.reminder}
        options={reminders}
        labels={words.reminders}
        required
        explain={explain}
      />
      <p className="mt-3">
        <button className="button quiet" disabled={isSending}>
          {task ? desk.save : words.submit}
        </button>
      </p>
    </Form>
  );
}

/** What the fields of a task say, for whoever is told that a colleague has changed them. */
function useSayTask(names: Record<string, string>): SayField {
  const { lead, locale } = useWords();
  const words = lead.tasks;
  const said: Record<string, (value: string) => { label: string; value: string }> = {
    title: (value) => ({ label: words.title, value }),
    assigneeId: (value) => ({ label: words.assignee, value: names[value] ?? '' }),
    dueOn: (value) => ({ label: words.due, value: value && longDay(locale, value) }),
    reminder: (value) => ({ label: words.reminder, value: words.reminders[value as Reminder] }),
  };
  return (field, value) => said[field]?.(value) ?? { label: field, value };
}
