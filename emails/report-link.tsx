import { hoursOf } from '#app/mail/letter.ts';
import { Action } from './parts/action.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';

export function ReportLink(letter: LetterProps<'report-link'>) {
  const { data, words, around } = letter;
  const own = words['report-link'];
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{own.asked(data.reference)}</Paragraph>
      <Action label={words.common.report} url={around.urlOf(data.report)} words={words} />
      <Paragraph>{own.lasts(hoursOf('report'))}</Paragraph>
      <Paragraph>{own.ignored}</Paragraph>
    </Sheet>
  );
}
