import { hoursOf } from '#app/mail/letter.ts';
import { Action } from './parts/action.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';

export function RequestLink(letter: LetterProps<'request-link'>) {
  const { data, words, around } = letter;
  const own = words['request-link'];
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{own.asked(data.reference)}</Paragraph>
      <Action label={words.common.request} url={around.urlOf(data.request)} words={words} />
      <Paragraph>{own.lasts(hoursOf('request'))}</Paragraph>
      <Paragraph>{own.ignored}</Paragraph>
    </Sheet>
  );
}
