import { look } from './parts/look.ts';
import { Marker } from './parts/marker.tsx';
import { Paper } from './parts/paper.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Small } from './parts/small.tsx';
import { Told } from './parts/told.tsx';

/** A letter from one person to another: what was answered, and a name below it. */
export function ThreadAnswered(letter: LetterProps<'thread-answered'>) {
  const { data, locale, words, around } = letter;
  const own = words['thread-answered'];
  const foot = <Small>{own.again(data.number)}</Small>;
  return (
    <Paper {...letter} style={look.letter} foot={foot}>
      <Marker locale={locale} />
      <Told text={data.text} />
      <Paragraph>
        {data.by}
        <br />
        {own.from(around.consultancy)}
      </Paragraph>
    </Paper>
  );
}
