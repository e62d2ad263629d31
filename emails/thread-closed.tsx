import { hoursOf } from '#app/mail/letter.ts';
import { Action } from './parts/action.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { ThreadSheet } from './parts/thread-sheet.tsx';

export function ThreadClosed(letter: LetterProps<'thread-closed'>) {
  const { data, words, around } = letter;
  const own = words['thread-closed'];
  return (
    <ThreadSheet {...letter} isAnswered>
      <Paragraph>{own.told(data.number)}</Paragraph>
      <Paragraph>{own.again}</Paragraph>
      <Paragraph>{own.ask}</Paragraph>
      <Action label={own.open} url={around.urlOf(data.rating)} words={words} />
      <Paragraph>{own.lasts(hoursOf('rating'))}</Paragraph>
    </ThreadSheet>
  );
}
