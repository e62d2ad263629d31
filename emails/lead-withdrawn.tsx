import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';

/** Goes to the consultancy: what its mailbox holds of the request is ours to destroy too. */
export function LeadWithdrawn(letter: LetterProps<'lead-withdrawn'>) {
  const { data, words } = letter;
  const own = words['lead-withdrawn'];
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{own.told(data.reference)}</Paragraph>
      <Paragraph>{own.todo}</Paragraph>
    </Sheet>
  );
}
