import { hoursOf } from '#app/mail/letter.ts';
import { Action } from './parts/action.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';

export function ConfirmErasure(letter: LetterProps<'confirm-erasure'>) {
  const { data, words, around } = letter;
  const own = words['confirm-erasure'];
  return (
    <Sheet {...letter}>
      <Paragraph>{own.asked}</Paragraph>
      <Paragraph>{own.what}</Paragraph>
      <Action label={words.common.confirm} url={around.urlOf(data.erase)} words={words} />
      <Paragraph>{own.lasts(hoursOf('erase'))}</Paragraph>
      <Paragraph>{own.ignored}</Paragraph>
    </Sheet>
  );
}
