import { useForm } from '@conform-to/react';
import { useSending } from '#app/web/desk/parts/sending.ts';
import { FieldError, Labelled, tiesOf } from '#app/web/parts/field.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { explainFiles, RequestFiles } from '#app/web/site/requests/request-files.tsx';
import { formatTime } from '#app/words/moment.ts';
import type { ThreadRefusal } from './refused.ts';
import type { ThreadData } from './shown-thread.server.ts';
import { ThreadTrouble, useThreadExplain } from './thread-trouble.tsx';
import { useDraft } from './use-draft.ts';

type Answered = Pick<ThreadData, 'thread' | 'answer' | 'addresses'>;

/** A word to the client, with files. What is typed is kept; a saved answer is put below it. */
export function AnswerForm({ page, refused: known }: { page: Answered; refused?: ThreadRefusal | undefined }) {
  const { deskThreads, leads, locale, paths } = useWords();
  const words = deskThreads.answer;
  const { id, version } = page.thread;
  const { Form, form, refused, isSending } = useSending<ThreadRefusal>(known);
  const [, { text }] = useForm<{ text: string }>({ id: 'answer', lastResult: refused?.lastResult ?? null });
  const keptAt = useDraft(form, paths.deskThread(id, '/draft'));
  const files = explainFiles(leads, refused?.files);
  return (
    <Form
      method="post"
      action={paths.deskThread(id, '/answer')}
      encType="multipart/form-data"
      ref={form}
      preventScrollReset
      noValidate
      className="print:hidden"
    >
      <input type="hidden" name="version" value={refused?.version ?? version} />
      <ThreadTrouble
        threadId={id}
        refused={refused}
        fields={[text]}
        also={files.map((error) => ({ id: filesId, text: error }))}
      />
      <SavedAnswers page={page} />
      <AnswerText page={page} field={text} typed={typedIn(refused)} />
      <p role="status" className="hint">
        {keptAt === undefined ? words.draftHint : words.kept(formatTime(locale, keptAt))}
      </p>
      <RequestFiles id={filesId} errors={files} />
      <div className="mt-4 flex flex-wrap gap-2">
        <button className="button" disabled={isSending}>
          {words.submit}
        </button>
        <button
          className="button quiet"
          formAction={paths.deskThread(id, '/draft')}
          formEncType="application/x-www-form-urlencoded"
          disabled={isSending}
        >
          {words.keep}
        </button>
      </div>
    </Form>
  );
}

const filesId = 'answer-files';

/** What was typed comes back where the form was not taken. */
function typedIn(refused: ThreadRefusal | undefined): string | undefined {
  const typed = refused?.lastResult?.initialValue?.['text'];
  return typeof typed === 'string' ? typed : undefined;
}

function AnswerText({
  page: { answer, addresses },
  field,
  typed,
}: {
  page: Answered;
  field: { id: string; errorId: string; name: string; errors?: string[] | undefined };
  typed: string | undefined;
}) {
  const words = useWords().deskThreads.answer;
  const explain = useThreadExplain();
  const hint = addresses.length > 0 ? words.hint(addresses.join(', ')) : words.hintNobody;
  const tag = field.errors?.[0];
  return (
    <>
      {answer.missing.length > 0 && typed === undefined && (
        <p role="status" className="mt-3 border-l-3 border-warn pl-3">
          {words.missing(answer.missing.join(', '))}
        </p>
      )}
      <Labelled id={field.id} label={words.text} hint={hint} required>
        {tag && <FieldError id={field.errorId}>{explain(tag)}</FieldError>}
        <textarea
          {...tiesOf(field.id, { hint, error: tag && field.errorId, required: true })}
          name={field.name}
          rows={8}
          defaultValue={typed ?? answer.text}
          className="input mt-1.5"
        />
      </Labelled>
    </>
  );
}

/** Keeps the draft, and comes back with the saved answer below it. */
function SavedAnswers({ page: { thread, answer } }: { page: Answered }) {
  const { deskThreads, paths } = useWords();
  const words = deskThreads.answer;
  if (answer.saved.length === 0) return null;
  return (
    <div className="mt-2 flex flex-wrap items-end gap-2">
      <label className="min-w-40 flex-1 text-sm text-soft">
        {words.saved}
        <select name="saved" defaultValue="" className="input">
          <option value="">{words.none}</option>
          {answer.saved.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <button
        name="insert"
        value="on"
        className="button quiet"
        formAction={paths.deskThread(thread.id, '/draft')}
        formEncType="application/x-www-form-urlencoded"
      >
        {words.insert}
      </button>
    </div>
  );
}
