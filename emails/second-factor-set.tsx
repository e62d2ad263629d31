import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';

/** So that nobody locks another out with a second factor of their own unseen. */
export function SecondFactorSet(letter: LetterProps<'second-factor-set'>) {
  const { words, around } = letter;
  const own = words['second-factor-set'];
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{own.told}</Paragraph>
      <Paragraph>{own.next}</Paragraph>
      <Paragraph>{own.stranger(around.consultancy)}</Paragraph>
    </Sheet>
  );
}
