import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';

/** Goes to the address that was left, so that nobody's subscription moves away unseen. */
export function AddressChanged(letter: LetterProps<'address-changed'>) {
  const { data, words, around } = letter;
  const own = words['address-changed'];
  return (
    <Sheet {...letter}>
      <Paragraph>{own.told(data.to)}</Paragraph>
      <Paragraph>{own.fine}</Paragraph>
      <Paragraph>{own.stranger(around.consultancy)}</Paragraph>
    </Sheet>
  );
}
