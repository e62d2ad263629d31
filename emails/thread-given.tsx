import { AnswerHere } from './parts/answer-here.tsx';
import { Facts } from './parts/facts.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import { Part } from './parts/part.tsx';
import type { LetterProps } from './parts/props.ts';
import { threadFacts } from './parts/thread-facts.ts';
import { ThreadSheet } from './parts/thread-sheet.tsx';
import { Told } from './parts/told.tsx';

/** Goes to whoever answers from now on. */
export function ThreadGiven(letter: LetterProps<'thread-given'>) {
  const { data, words } = letter;
  const own = words['thread-given'];
  return (
    <ThreadSheet {...letter} isAnswered={data.replyTo !== null}>
      <Paragraph>{data.by === null ? own.came : own.told(data.by)}</Paragraph>
      <Facts facts={threadFacts(data, words.thread)} />
      {data.text !== '' && (
        <Part heading={own.text}>
          <Told text={data.text} />
        </Part>
      )}
      <AnswerHere {...letter} atDesk={own.nobody} />
    </ThreadSheet>
  );
}
