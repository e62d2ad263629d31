import { hoursOf } from '#app/mail/letter.ts';
import { Action } from './parts/action.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';

/** Does not name the present address: its domain would be a stranger's text in a letter to somebody who never asked. */
export function ConfirmAddress(letter: LetterProps<'confirm-address'>) {
  const { data, words, around } = letter;
  const own = words['confirm-address'];
  return (
    <Sheet {...letter}>
      <Paragraph>{own.asked}</Paragraph>
      <Action label={words.common.confirm} url={around.urlOf(data.address)} words={words} />
      <Paragraph>{own.lasts(hoursOf('address'))}</Paragraph>
      <Paragraph>{own.ignored}</Paragraph>
    </Sheet>
  );
}
