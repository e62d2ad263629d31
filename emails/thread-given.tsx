import { AnswerHere } from './parts/answer-here.tsx';
import { Facts, type Fact } from './parts/facts.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import { Part } from './parts/part.tsx';
import type { LetterProps } from './parts/props.ts';
import { ThreadSheet } from './parts/thread-sheet.tsx';
import { Told } from './parts/told.tsx';

/** Goes to whoever answers from now on. */
export function ThreadGiven(letter: LetterProps<'thread-given'>) {
  const { data, words } = letter;
  const own = words['thread-given'];
  const { rows } = words.thread;
  const facts: Fact[] = [[rows.title, data.title]];
  if (data.company !== null) facts.push([rows.company, data.company]);
  return (
    <ThreadSheet {...letter} isAnswered={data.replyTo !== null}>
      <Paragraph>{data.by === null ? own.came(data.number) : own.told(data.by, data.number)}</Paragraph>
      <Facts facts={facts} />
      {data.text !== '' && (
        <Part heading={own.text}>
          <Told text={data.text} />
        </Part>
      )}
      <AnswerHere {...letter} atDesk={own.nobody} />
    </ThreadSheet>
  );
}
