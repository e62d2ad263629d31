import { dayAndTime } from '#app/words/moment.ts';
import { formatShare } from '#app/words/number.ts';
import { AnswerHere } from './parts/answer-here.tsx';
import { Facts, type Fact } from './parts/facts.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import { Part } from './parts/part.tsx';
import type { LetterProps } from './parts/props.ts';
import { threadFacts } from './parts/thread-facts.ts';
import { ThreadSheet } from './parts/thread-sheet.tsx';
import { Told } from './parts/told.tsx';

/** Goes to whoever answers while there is time, and to the owners when there is none. */
export function ThreadLate(letter: LetterProps<'thread-late'>) {
  const { data, locale, words } = letter;
  const own = words['thread-late'];
  const { rows, dueAt } = words.thread;
  const facts: Fact[] = [
    ...threadFacts(data, words.thread),
    [data.level < 100 ? rows.due : rows.wasDue, dueAt(dayAndTime(locale, data.dueAt))],
    [rows.assignee, data.assignee ?? own.nobody],
  ];
  return (
    <ThreadSheet {...letter} isAnswered={data.replyTo !== null}>
      <Paragraph>{gone(letter)}</Paragraph>
      <Facts facts={facts} />
      {data.text !== '' && (
        <Part heading={own.text}>
          <Told text={data.text} />
        </Part>
      )}
      <AnswerHere {...letter} atDesk={own.atDesk} />
    </ThreadSheet>
  );
}

function gone({ data: { level }, locale, words }: LetterProps<'thread-late'>): string {
  const { soon, late, longLate } = words['thread-late'];
  if (level === 100) return late;
  return (level < 100 ? soon : longLate)(formatShare(locale, level / 100, 0));
}
