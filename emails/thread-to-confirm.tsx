import { hoursOf } from '#app/mail/letter.ts';
import { Action } from './parts/action.tsx';
import { Facts } from './parts/facts.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import { Part } from './parts/part.tsx';
import type { LetterProps } from './parts/props.ts';
import { SideLink } from './parts/side-link.tsx';
import { threadFacts } from './parts/thread-facts.ts';
import { ThreadSheet } from './parts/thread-sheet.tsx';
import { Told } from './parts/told.tsx';

/** Goes to the consultant in whose name an answer came that does not leave by itself. */
export function ThreadToConfirm(letter: LetterProps<'thread-to-confirm'>) {
  const { data, words, around } = letter;
  const own = words['thread-to-confirm'];
  const { nothing, where, open } = words.thread;
  return (
    <ThreadSheet {...letter} isAnswered={false}>
      <Paragraph>{told(letter)}</Paragraph>
      <Facts facts={threadFacts(data, words.thread)} />
      <Part heading={own.text}>
        <Told text={data.text || nothing} />
      </Part>
      <Part heading={own.todo}>
        <Paragraph>{own.confirm}</Paragraph>
        <Action label={words.common.confirm} url={around.urlOf(data.answer)} words={words} />
        <Paragraph>{own.lasts(hoursOf('answer'))}</Paragraph>
        <Paragraph>{own.stranger(around.consultancy)}</Paragraph>
        <SideLink label={open} url={around.pageOf(`/desk/threads/${data.threadId}`)}>
          {where}
        </SideLink>
      </Part>
    </ThreadSheet>
  );
}

function told({ data: { because, number, assignee }, words }: LetterProps<'thread-to-confirm'>): string {
  const own = words['thread-to-confirm'];
  if (because === 'not-assigned') return own.notYours(number, assignee);
  return because === 'quotes-us' ? own.quotesUs(number) : own.unproved(number);
}
