import { useForm, type FieldMetadata, type SubmissionResult } from '@conform-to/react';
import { Form } from '@remix-run/react';
import type { z } from 'zod';
import type { taskForm } from '#app/office/task.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { useKeys } from '#app/web/desk/parts/shortcuts.tsx';
import { useWords } from '#app/web/parts/words.ts';

/** A task of its own on one line: what, until when, by whom. `n` goes to it. */
export function QuickTask({
  colleagues,
  me,
  lastResult,
}: {
  colleagues: { id: string; name: string }[];
  me: string;
  lastResult: SubmissionResult | undefined;
}) {
  const { tasks: words, site, paths } = useWords();
  const explain = explainWith(words.errors, site.error.refused);
  const [, { title, dueOn, assigneeId }] = useForm<z.input<typeof taskForm>>({
    id: 'quick-task',
    lastResult: lastResult ?? null,
    defaultValue: { assigneeId: me },
  });
  useKeys([{ keys: 'n', label: words.quick.key, act: () => document.getElementById(title.id)?.focus() }]);
  return (
    <Form method="post" action={paths.deskTasks} noValidate className="mt-4 print:hidden">
      <ErrorSummary errors={summaryOf([title, dueOn, assigneeId], explain)} />
      <div className="flex flex-wrap items-end gap-3">
        <label className="min-w-60 flex-1 text-sm text-soft">
          {words.quick.title}
          <input
            id={title.id}
            aria-required
            name={title.name}
            defaultValue={title.initialValue}
            aria-invalid={title.errors ? true : undefined}
            className="input"
          />
        </label>
        <label className="text-sm text-soft">
          {words.quick.due}
          <input
            id={dueOn.id}
            type="date"
            name={dueOn.name}
            defaultValue={dueOn.initialValue}
            aria-invalid={dueOn.errors ? true : undefined}
            className="input"
          />
        </label>
        <Who field={assigneeId} colleagues={colleagues} />
        <button className="button">{words.quick.add}</button>
      </div>
    </Form>
  );
}

function Who({
  field,
  colleagues,
}: {
  field: FieldMetadata<string | undefined>;
  colleagues: { id: string; name: string }[];
}) {
  const { tasks: words } = useWords();
  return (
    <label className="text-sm text-soft">
      {words.quick.assignee}
      <select id={field.id} name={field.name} defaultValue={[field.initialValue].flat()[0]} className="input">
        {colleagues.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
