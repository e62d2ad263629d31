import { useSearchParams } from '@remix-run/react';
import type { Section as Asked } from '#app/questionnaires/question.ts';
import { FieldError, Labelled, tiesOf } from '#app/web/parts/field.tsx';
import { Notice, Section } from '#app/web/parts/text.tsx';
import { useNaming } from './naming.ts';
import { useWays } from './ways.ts';

/** Takes a table by month from a file; where there is no script it is the way to paste one. */
export function TableFile({ section, error }: { section: Asked; error?: string | undefined }) {
  const { words } = useNaming();
  const ways = useWays();
  const [search] = useSearchParams();
  const question = section.questions.find(({ is }) => is === 'months');
  const { table, paste, file } = { ...words.pages, paste: words.paste, file: words.file };
  if (!question) return null;
  const [taken, rows, months, sheet] = ['taken', 'rows', 'months', 'sheet'].map((name) => search.get(name));
  const ties = tiesOf('table-field', { hint: table.hint, error: error && 'table-error', required: true });
  return (
    <div className="print:hidden">
      <Section id="table" heading={table.heading}>
        {taken && (
          <Notice tone="good">
            <p>{table.done(Number(taken))}</p>
            {sheet && <p>{file.sheet(sheet)}</p>}
            {rows && <p>{paste.left.rows(rows)}</p>}
            {months && <p>{paste.left.months(months)}</p>}
          </Notice>
        )}
        <form
          method="post"
          action={ways.section(section.key, '/table')}
          encType="multipart/form-data"
          className="max-w-prose"
        >
          <input type="hidden" name="question" value={question.key} />
          <Labelled id="table-field" label={table.file} hint={table.hint} required>
            {error && <FieldError id="table-error">{error}</FieldError>}
            <input {...ties} type="file" name="files" accept=".xlsx,.csv,.txt" className="input mt-1.5" />
          </Labelled>
          <p className="mt-4">
            <button className="button quiet">{table.button}</button>
          </p>
        </form>
      </Section>
    </div>
  );
}
