import { useSearchParams } from '@remix-run/react';
import type { Question } from '#app/questionnaires/question.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { FieldError, Labelled, tiesOf } from '#app/web/parts/field.tsx';
import { Heading, Notice } from '#app/web/parts/text.tsx';
import { Head } from './head.tsx';
import { useNaming } from './naming.ts';
import type { ShownSection } from './pages/shown-section.server.ts';
import { sectionWords } from './section-words.ts';
import { useWays } from './ways.ts';

interface TablePageProps {
  shown: ShownSection;
  error: string | undefined;
}

/** Takes a table by month from a file; where there is no script it is the way to paste one. */
export function TablePage({ shown: { head, section, filled, closed }, error }: TablePageProps) {
  const { words, names } = useNaming();
  const ways = useWays();
  const question = filled.sections[0]?.questions.find(({ is }) => is === 'months');
  const { table } = words.pages;
  return (
    <>
      <Head {...head} />
      <Heading above={{ href: ways.section(section), label: sectionWords(words, section).title }}>
        {table.heading}
      </Heading>
      {question && <p className="lead">{names.question(question.key).label}</p>}
      <ErrorSummary errors={error === undefined ? [] : [{ id: 'table-field', text: error }]} />
      {error === undefined && <Taken />}
      {question && closed === null && <TableForm question={question} error={error} />}
      <p className="mt-8">
        <a className="way" href={question ? ways.question(section, question.key) : ways.section(section)}>
          {table.back}
        </a>
      </p>
    </>
  );
}

/** What was taken of the file, and what was not. */
function Taken() {
  const [search] = useSearchParams();
  const { words } = useNaming();
  const { paste, file, form, pages } = words;
  const { table } = pages;
  const [taken, sheet] = [search.get('taken'), search.get('sheet')];
  if (taken === null) return null;
  const said = (name: string, say: (text: string) => string) => {
    const text = search.get(name);
    return text === null ? [] : [say(text)];
  };
  const left = [
    ...said('contested', (count) => table.contested(Number(count))),
    ...said('faults', form.pasted.faulty),
    ...said('rows', paste.left.rows),
    ...said('repeated', paste.left.repeated),
    ...said('months', paste.left.months),
  ];
  return (
    <Notice tone={Number(taken) > 0 ? 'good' : 'plain'}>
      <p>{table.done(Number(taken))}</p>
      {sheet !== null && <p>{file.sheet(sheet)}</p>}
      {left.length > 0 && (
        <ul className="mt-2 list-disc pl-5">
          {left.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

function TableForm({ question, error }: { question: Question; error: string | undefined }) {
  const { table } = useNaming().words.pages;
  const ties = tiesOf('table-field', { hint: table.hint, error: error && 'table-error', required: true });
  return (
    <form method="post" encType="multipart/form-data" className="max-w-prose">
      <input type="hidden" name="question" value={question.key} />
      <Labelled id="table-field" label={table.file} hint={table.hint} required>
        {error && <FieldError id="table-error">{error}</FieldError>}
        <input {...ties} type="file" name="files" accept=".xlsx,.csv,.txt" className="input mt-1.5" />
      </Labelled>
      <p className="mt-4">
        <button className="button">{table.button}</button>
      </p>
    </form>
  );
}
