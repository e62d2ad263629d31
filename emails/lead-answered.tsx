import { hoursOf } from '#app/mail/letter.ts';
import { Action } from './parts/action.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';
import { Told } from './parts/told.tsx';

/** What one of us has answered to a request; the conversation goes on at its page. */
export function LeadAnswered(letter: LetterProps<'lead-answered'>) {
  const { data, words, around } = letter;
  const own = words['lead-answered'];
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{own.told(data.reference, data.by)}</Paragraph>
      <Told text={data.text} />
      <Paragraph>{own.page}</Paragraph>
      <Action label={words.common.request} url={around.urlOf(data.request)} words={words} />
      <Paragraph>{own.lasts(hoursOf('request'))}</Paragraph>
    </Sheet>
  );
}
