import { useForm } from '@conform-to/react';
import { wakingHours } from '#app/consultations/thread-forms.ts';
import { isAlive } from '#app/consultations/thread-state.ts';
import { useSending } from '#app/web/desk/parts/sending.ts';
import { Field } from '#app/web/parts/field.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { ThreadRefusal } from './refused.ts';
import type { ThreadData } from './shown-thread.server.ts';
import { ThreadTrouble, useThreadExplain } from './thread-trouble.tsx';

interface StateFormProps {
  thread: ThreadData['thread'];
  refused?: ThreadRefusal | undefined;
}

/** Closes a thread, asking its client how it was or not; opens one that is closed again. */
export function ClosingForm({ thread, refused: known }: StateFormProps) {
  const { deskThreads, paths } = useWords();
  const words = deskThreads.closing;
  const { Form, form, refused, isSending } = useSending<ThreadRefusal>(known);
  const { id, version, state } = thread;
  const isClosed = !isAlive(state);
  return (
    <Form method="post" action={paths.deskThread(id, '/closing')} ref={form} className="mt-3 print:hidden">
      <input type="hidden" name="version" value={refused?.version ?? version} />
      <ThreadTrouble threadId={id} refused={refused} />
      {!isClosed && (
        <label className="check">
          <input type="checkbox" className="box" name="asks" defaultChecked />
          <span>{words.asks}</span>
        </label>
      )}
      <button
        className="button quiet mt-1"
        data-part="closing"
        disabled={isSending}
        {...(isClosed && { name: 'again', value: 'on' })}
      >
        {isClosed ? words.again : words.submit}
      </button>
    </Form>
  );
}

/** Out of sight until a day and an hour; one that is put off can be had back. */
export function SnoozeForm({ thread, refused: known }: StateFormProps) {
  const { deskThreads, paths } = useWords();
  const words = deskThreads.snooze;
  const explain = useThreadExplain();
  const { Form, form, refused, isSending } = useSending<ThreadRefusal>(known);
  const [, { day, hour }] = useForm<{ day: string; hour: string }>({
    id: 'snooze',
    lastResult: refused?.lastResult ?? null,
  });
  const { id, version, state } = thread;
  return (
    <Form method="post" action={paths.deskThread(id, '/snooze')} ref={form} noValidate className="print:hidden">
      <input type="hidden" name="version" value={refused?.version ?? version} />
      <ThreadTrouble threadId={id} refused={refused} fields={[day, hour]} />
      {state === 'snoozed' && (
        <button name="wake" value="on" className="button quiet mt-2" disabled={isSending}>
          {words.wake}
        </button>
      )}
      <Field field={day} label={words.day} type="date" required explain={explain} />
      <label className="mt-3 block font-semibold">
        {words.hour}
        <select name={hour.name} id={hour.id} defaultValue={hour.initialValue ?? '10'} className="input mt-1.5">
          {wakingHours.map((one) => (
            <option key={one} value={one}>{`${String(one)}:00`}</option>
          ))}
        </select>
      </label>
      <p className="hint mt-2">{words.hint}</p>
      <button className="button quiet mt-2" disabled={isSending}>
        {words.submit}
      </button>
    </Form>
  );
}

/** It waits for the client, though nothing has left by letter. */
export function WaitingForm({ thread, refused: known }: StateFormProps) {
  const { deskThreads, paths } = useWords();
  const words = deskThreads.snooze;
  const { Form, form, refused, isSending } = useSending<ThreadRefusal>(known);
  const { id, version } = thread;
  return (
    <Form method="post" action={paths.deskThread(id, '/waiting')} ref={form} className="mt-3 print:hidden">
      <input type="hidden" name="version" value={refused?.version ?? version} />
      <ThreadTrouble threadId={id} refused={refused} />
      <button className="button quiet" disabled={isSending}>
        {words.waiting}
      </button>
      <p className="hint mt-1">{words.waitingHint}</p>
    </Form>
  );
}
