import { findTopic } from '#app/catalogue/methodology.ts';
import { useSending } from '#app/web/desk/parts/sending.ts';
import { useWords } from '#app/web/parts/words.ts';
import type { ThreadRefusal } from './refused.ts';
import type { ThreadData } from './shown-thread.server.ts';
import { ThreadTrouble } from './thread-trouble.tsx';

/** Under which document, section or block of the methodology a question stands. */
export function TopicForm({
  page: { thread, topics },
  refused: known,
}: {
  page: Pick<ThreadData, 'thread' | 'topics'>;
  refused?: ThreadRefusal | undefined;
}) {
  const { deskThreads, locale, paths } = useWords();
  const words = deskThreads.topic;
  const { Form, form, refused, isSending } = useSending<ThreadRefusal>(known);
  const { id, version, topic } = thread;
  const isForgotten = topic !== null && findTopic(topics, topic) === undefined;
  return (
    <Form method="post" action={paths.deskThread(id, '/topic')} ref={form} className="mt-2 print:hidden">
      <input type="hidden" name="version" value={refused?.version ?? version} />
      <ThreadTrouble threadId={id} refused={refused} />
      <div className="flex flex-wrap items-end gap-2">
        <label className="min-w-40 flex-1 text-sm text-soft">
          {words.label}
          <select name="topic" defaultValue={topic ?? ''} key={topic} className="input">
            <option value="">{words.none}</option>
            {isForgotten && <option value={topic}>{topic}</option>}
            {topics.map((block) => (
              <optgroup key={block.key} label={block.title[locale]}>
                <option value={block.key}>{block.title[locale]}</option>
                {block.sections.map((section) => [
                  <option key={section.key} value={section.key}>
                    {`\u00a0\u00a0${section.title[locale]}`}
                  </option>,
                  ...section.documents.map((one) => (
                    <option key={one.key} value={one.key}>
                      {`\u00a0\u00a0\u00a0\u00a0${one.title[locale]}`}
                    </option>
                  )),
                ])}
              </optgroup>
            ))}
          </select>
        </label>
        <button className="button quiet" disabled={isSending}>
          {words.submit}
        </button>
      </div>
    </Form>
  );
}
