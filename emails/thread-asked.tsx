import { dayAndTime } from '#app/words/moment.ts';
import { AnswerHere } from './parts/answer-here.tsx';
import { Facts, type Fact } from './parts/facts.tsx';
import { filesIn } from './parts/files.ts';
import { Paragraph } from './parts/paragraph.tsx';
import { Part } from './parts/part.tsx';
import type { LetterProps } from './parts/props.ts';
import { threadFacts } from './parts/thread-facts.ts';
import { ThreadSheet } from './parts/thread-sheet.tsx';
import { Told } from './parts/told.tsx';

/** Goes to whoever answers in the thread: a reply to it is the answer. */
export function ThreadAsked(letter: LetterProps<'thread-asked'>) {
  const { data, locale, words } = letter;
  const { rows, rights, noRight, nothing, dueAt, said } = words.thread;
  const own = words['thread-asked'];
  const facts: Fact[] = [
    ...threadFacts(data, words.thread),
    [rows.who, data.by],
    [rows.right, data.right === null ? noRight : rights[data.right]],
  ];
  if (data.dueAt !== null) facts.push([rows.due, dueAt(dayAndTime(locale, data.dueAt))]);
  return (
    <ThreadSheet {...letter} isAnswered={data.replyTo !== null}>
      {data.doubt !== null && <Paragraph>{own.held(own.doubts[data.doubt])}</Paragraph>}
      <Facts facts={facts} />
      <Part heading={said(data.by)}>
        <Told text={data.text || nothing} />
        {data.files.length > 0 && <Facts facts={[[rows.files, filesIn(locale, data.files)]]} />}
      </Part>
      <AnswerHere {...letter} atDesk={data.doubt === null ? own.nobody : own.letIn} />
    </ThreadSheet>
  );
}
