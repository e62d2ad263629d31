import { hoursOf } from '#app/mail/letter.ts';
import { aboutIn } from './parts/about.ts';
import { Action } from './parts/action.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';

/** Shows nothing that was typed on the form: whoever typed it may be a stranger. */
export function LeadReceived(letter: LetterProps<'lead-received'>) {
  const { data, locale, words, around } = letter;
  const own = words['lead-received'];
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{own.received(data.reference, aboutIn(locale, data.about))}</Paragraph>
      <Paragraph>{own.next}</Paragraph>
      <Paragraph>{own.page}</Paragraph>
      <Action label={words.common.request} url={around.urlOf(data.request)} words={words} />
      <Paragraph>{own.lasts(hoursOf('request'))}</Paragraph>
      <Paragraph>{own.keep}</Paragraph>
      <Paragraph>{own.ignored}</Paragraph>
    </Sheet>
  );
}
