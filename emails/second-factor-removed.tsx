import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';

/** So that nobody's second factor goes unseen. */
export function SecondFactorRemoved(letter: LetterProps<'second-factor-removed'>) {
  const { data, words, around } = letter;
  const own = words['second-factor-removed'];
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{own.told[data.by]}</Paragraph>
      <Paragraph>{own.next}</Paragraph>
      <Paragraph>{own.stranger(around.consultancy)}</Paragraph>
    </Sheet>
  );
}
