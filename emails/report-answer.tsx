import { hoursOf } from '#app/mail/letter.ts';
import { Action } from './parts/action.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';
import { Told } from './parts/told.tsx';

export function ReportAnswer(letter: LetterProps<'report-answer'>) {
  const { data, words, around } = letter;
  const own = words['report-answer'];
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{own.about(data.reference)}</Paragraph>
      <Told text={data.text} />
      <Action label={words.common.report} url={around.urlOf(data.report)} words={words} />
      <Paragraph>{own.lasts(hoursOf('report'))}</Paragraph>
    </Sheet>
  );
}
