import type { Section as Asked } from '#app/questionnaires/question.ts';
import { Section } from '#app/web/parts/text.tsx';
import { LeavingButton } from './leaving-button.tsx';
import { useNaming } from './naming.ts';

/** The way to the page where a table by month is taken from a file, if the section has such a table. */
export function TableFile({ section }: { section: Asked }) {
  const { table } = useNaming().words.pages;
  if (!section.questions.some(({ is }) => is === 'months')) return null;
  return (
    <div className="print:hidden">
      <Section id="table" heading={table.heading}>
        <p className="hint mt-3 max-w-prose">{table.hint}</p>
        <p className="mt-4">
          <LeavingButton then="table">{table.choose}</LeavingButton>
        </p>
      </Section>
    </div>
  );
}
