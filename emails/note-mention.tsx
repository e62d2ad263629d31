import { Action } from './parts/action.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';
import { Told } from './parts/told.tsx';

/** Goes to a colleague whom a note mentions. */
export function NoteMention(letter: LetterProps<'note-mention'>) {
  const { data, words, around } = letter;
  const own = words['note-mention'];
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{own.told(data.by, data.about)}</Paragraph>
      <Told text={data.text} />
      <Action label={own.open} url={around.pageOf(data.path)} words={words} />
    </Sheet>
  );
}
