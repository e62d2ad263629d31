import { hoursOf } from '#app/mail/letter.ts';
import { Action } from './parts/action.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';

/** Says no figure of it: a letter may be read by others, the page opens by its link alone. */
export function ReportReady(letter: LetterProps<'report-ready'>) {
  const { data, words, around } = letter;
  const own = words['report-ready'];
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{data.number === 1 ? own.ready(data.reference) : own.renewed(data.reference, data.number)}</Paragraph>
      <Paragraph>{own.page}</Paragraph>
      <Action label={words.common.report} url={around.urlOf(data.report)} words={words} />
      <Paragraph>{own.answer}</Paragraph>
      <Paragraph>{own.lasts(hoursOf('report'))}</Paragraph>
    </Sheet>
  );
}
