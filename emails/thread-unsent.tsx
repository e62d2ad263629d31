import { Action } from './parts/action.tsx';
import { Facts } from './parts/facts.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import { Part } from './parts/part.tsx';
import type { LetterProps } from './parts/props.ts';
import { threadFacts } from './parts/thread-facts.ts';
import { ThreadSheet } from './parts/thread-sheet.tsx';
import { Told } from './parts/told.tsx';

/** Goes to one of us whose answer did not get to the client, or whose question it answered. */
export function ThreadUnsent(letter: LetterProps<'thread-unsent'>) {
  const { data, words, around } = letter;
  const { number, threadId, text, what } = data;
  const own = words['thread-unsent'];
  const isNote = what.is === 'noted';
  return (
    <ThreadSheet {...letter} isAnswered={false}>
      <Paragraph>{isNote ? own.noted(number, own.doubts[what.because]) : own.undelivered(number, what.whom)}</Paragraph>
      <Facts facts={threadFacts(data, words.thread)} />
      <Part heading={isNote ? own.text : own.answered}>
        <Told text={text || words.thread.nothing} />
      </Part>
      <Part heading={own.todo}>
        <Paragraph>{isNote ? own.again : own.otherWay}</Paragraph>
        <Action label={words.thread.open} url={around.pageOf(`/desk/threads/${threadId}`)} words={words} />
      </Part>
    </ThreadSheet>
  );
}
