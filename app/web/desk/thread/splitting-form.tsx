import { useForm } from '@conform-to/react';
import { saidIn } from '#app/consultations/message.ts';
import { useSending } from '#app/web/desk/parts/sending.ts';
import { Field, FieldError } from '#app/web/parts/field.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { formatMoment } from '#app/words/moment.ts';
import type { ThreadRefusal } from './refused.ts';
import type { ThreadData } from './shown-thread.server.ts';
import type { MessageShown } from './shown-turns.server.ts';
import { ThreadTrouble, useThreadExplain } from './thread-trouble.tsx';

/** Which messages become a question of their own, and what it is about. */
export function SplittingForm({
  page: { thread, conversation },
  refused: known,
}: {
  page: Pick<ThreadData, 'thread' | 'conversation'>;
  refused?: ThreadRefusal | undefined;
}) {
  const { deskThreads, paths } = useWords();
  const words = deskThreads.splitting;
  const explain = useThreadExplain();
  const { Form, form, refused, isSending } = useSending<ThreadRefusal>(known);
  const [, { subject, messages }] = useForm<{ subject: string; messages: string[] }>({
    id: 'splitting',
    lastResult: refused?.lastResult ?? null,
  });
  const ticked = [messages.initialValue ?? []].flat();
  const shown = conversation.turns.flatMap((turn) =>
    turn.is === 'message' ? (conversation.messages[turn.messageId] ?? []) : [],
  );
  const tag = messages.errors?.[0];
  return (
    <Form method="post" action={paths.deskThread(thread.id, '/splitting')} ref={form} noValidate>
      <input type="hidden" name="version" value={refused?.version ?? thread.version} />
      <ThreadTrouble threadId={thread.id} refused={refused} fields={[subject, messages]} />
      <p className="lead">{words.lead}</p>
      <Field field={subject} label={words.subject} required explain={explain} />
      <fieldset id={messages.id} className="mt-5" aria-describedby={tag && messages.errorId}>
        <legend className="font-semibold">{words.choose}</legend>
        {tag && <FieldError id={messages.errorId}>{explain(tag)}</FieldError>}
        {shown.map((message) => (
          <Choice key={message.id} message={message} name={messages.name} isTicked={ticked.includes(message.id)} />
        ))}
      </fieldset>
      <button className="button mt-4" disabled={isSending}>
        {words.submit}
      </button>
    </Form>
  );
}

function Choice({ message, name, isTicked }: { message: MessageShown; name: string; isTicked: boolean }) {
  const { deskThreads, locale } = useWords();
  return (
    <label className="check border-b border-line py-2">
      <input type="checkbox" className="box" name={name} value={message.id} defaultChecked={isTicked} />
      <span className="min-w-0">
        <span className="text-sm text-soft">
          {`${deskThreads.kinds[message.kind]}, ${message.name}, ${formatMoment(locale, message.at)}`}
        </span>
        <span className="line-clamp-3 wrap-anywhere">{saidIn(message) || deskThreads.talk.nothing}</span>
      </span>
    </label>
  );
}
