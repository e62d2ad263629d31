import { hoursOf } from '#app/mail/letter.ts';
import { Action } from './parts/action.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';

export function PreferencesLink(letter: LetterProps<'preferences-link'>) {
  const { data, words, around } = letter;
  const own = words['preferences-link'];
  return (
    <Sheet {...letter}>
      <Paragraph>{own.asked}</Paragraph>
      <Action label={words.common.manage} url={around.urlOf(data.manage)} words={words} />
      <Paragraph>{own.lasts(hoursOf('manage'))}</Paragraph>
      <Paragraph>{own.ignored}</Paragraph>
    </Sheet>
  );
}
