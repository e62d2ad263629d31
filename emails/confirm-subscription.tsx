import { hoursOf } from '#app/mail/letter.ts';
import { Action } from './parts/action.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';

/** Shows nothing that was typed on the form: whoever typed it may be a stranger. */
export function ConfirmSubscription(letter: LetterProps<'confirm-subscription' | 'confirm-again'>) {
  const { kind, data, words, around } = letter;
  return (
    <Sheet {...letter}>
      <Paragraph>{words[kind].asked}</Paragraph>
      <Action label={words.common.confirm} url={around.urlOf(data.confirm)} words={words} />
      <Paragraph>{words[kind].lasts(hoursOf('confirm'))}</Paragraph>
      <Paragraph>{words[kind].ignored}</Paragraph>
    </Sheet>
  );
}
