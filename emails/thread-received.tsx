import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { ThreadSheet } from './parts/thread-sheet.tsx';

/** Holds nothing of what was asked: the address of its sender may be somebody else's. */
export function ThreadReceived(letter: LetterProps<'thread-received'>) {
  const { data, words } = letter;
  const own = words['thread-received'];
  return (
    <ThreadSheet {...letter} isAnswered>
      <Paragraph>{own.told(data.number)}</Paragraph>
      <Paragraph>{own.next}</Paragraph>
      <Paragraph>{own.more}</Paragraph>
    </ThreadSheet>
  );
}
