import { longDay } from '#app/words/day.ts';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { ThreadSheet } from './parts/thread-sheet.tsx';

/** Holds nothing of what was asked, like the letter that a question has arrived. */
export function ThreadRightEnded(letter: LetterProps<'thread-right-ended'>) {
  const { data, words } = letter;
  const own = words['thread-right-ended'];
  return (
    <ThreadSheet {...letter} isAnswered>
      <Paragraph>{own.told(data.number)}</Paragraph>
      <Paragraph>{endIn(letter)}</Paragraph>
      <Paragraph>{data.endedOn === null ? own.begin : own.renew}</Paragraph>
      <Paragraph>{own.mistaken}</Paragraph>
    </ThreadSheet>
  );
}

function endIn({ data: { right, endedOn }, locale, words }: LetterProps<'thread-right-ended'>): string {
  const own = words['thread-right-ended'];
  if (endedOn === null) return own.none;
  const day = longDay(locale, endedOn);
  return right === null ? own.endedUnknown(day) : own.ended(words.thread.rights[right], day);
}
