import { useForm, type SubmissionResult } from '@conform-to/react';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { TopicField } from '#app/web/parts/topic-field.tsx';
import type { TopicGroup } from '#app/web/parts/topics.ts';
import { useWords } from '#app/web/parts/words.ts';
import { explainFiles, RequestFiles, type ReceivedFiles } from '#app/web/site/requests/request-files.tsx';

/** Why a form has come back. */
export interface RefusedThread {
  lastResult: SubmissionResult;
  trouble?: string | undefined;
  received: ReceivedFiles;
}

/** A new question. */
export function QuestionForm({ topics, refused }: { topics: TopicGroup[]; refused: RefusedThread | undefined }) {
  const words = useWords().cabinetThreads;
  const { explain, files, all } = useFaults(refused);
  const [, fields] = useForm<{ topic: string; subject: string; text: string }>({
    id: 'question',
    lastResult: refused?.lastResult ?? null,
  });
  const { topic, subject, text } = fields;
  return (
    <form method="post" encType="multipart/form-data" noValidate className="mt-8 max-w-prose">
      <ErrorSummary errors={all(summaryOf([topic, subject, text], explain))} />
      <TopicField field={topic} topics={topics} explain={explain} />
      <Field field={subject} label={words.new.subject} hint={words.new.subjectHint} required explain={explain} />
      <Field
        field={text}
        label={words.new.text}
        hint={words.new.textHint}
        multiline
        rows={10}
        required
        explain={explain}
      />
      <RequestFiles id={filesId} errors={files} />
      <p className="mt-6">
        <button className="button">{words.new.submit}</button>
      </p>
    </form>
  );
}

/** More in a thread: words, files, or both. */
export function MoreForm({ action, refused }: { action: string; refused?: RefusedThread | undefined }) {
  const words = useWords().cabinetThreads;
  const { explain, files, all } = useFaults(refused);
  const [, { text }] = useForm<{ text: string }>({ id: 'more', lastResult: refused?.lastResult ?? null });
  return (
    <form method="post" action={action} encType="multipart/form-data" noValidate className="max-w-prose">
      <ErrorSummary errors={all(summaryOf([text], explain))} />
      <Field field={text} label={words.more.text} multiline rows={6} explain={explain} />
      <RequestFiles id={filesId} errors={files} />
      <p className="mt-5">
        <button className="button">{words.more.submit}</button>
      </p>
    </form>
  );
}

const filesId = 'thread-files';

/** What is wrong with a form of a thread: as a whole, in its fields, and in its files. */
function useFaults(refused: RefusedThread | undefined) {
  const { cabinetThreads, leads, site } = useWords();
  const files = explainFiles(leads, refused?.received);
  const all = (ofFields: { id: string; text: string }[]) => [
    ...(refused?.trouble ? [{ id: undefined, text: refused.trouble }] : []),
    ...ofFields,
    ...files.map((text) => ({ id: filesId, text })),
  ];
  return { explain: explainWith(cabinetThreads.errors, site.error.refused), files, all };
}
