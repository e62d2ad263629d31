import { hoursOf } from '#app/mail/letter.ts';
import { Action } from './parts/action.tsx';
import { Facts, type Fact } from './parts/facts.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import { Part } from './parts/part.tsx';
import type { LetterProps } from './parts/props.ts';
import { SideLink } from './parts/side-link.tsx';
import { ThreadSheet } from './parts/thread-sheet.tsx';
import { Told } from './parts/told.tsx';

/** Goes to the consultant in whose name an answer came that proves nothing. */
export function ThreadToConfirm(letter: LetterProps<'thread-to-confirm'>) {
  const { data, words, around } = letter;
  const own = words['thread-to-confirm'];
  const { rows, where, open } = words.thread;
  const facts: Fact[] = [[rows.title, data.title]];
  if (data.company !== null) facts.push([rows.company, data.company]);
  return (
    <ThreadSheet {...letter} isAnswered={false}>
      <Paragraph>{own.told(data.number)}</Paragraph>
      <Facts facts={facts} />
      <Part heading={own.text}>
        <Told text={data.text} />
      </Part>
      <Paragraph>{own.confirm}</Paragraph>
      <Action label={words.common.confirm} url={around.urlOf(data.answer)} words={words} />
      <Paragraph>{own.lasts(hoursOf('answer'))}</Paragraph>
      <Paragraph>{own.stranger(around.consultancy)}</Paragraph>
      <SideLink label={open} url={around.pageOf(`/desk/threads/${data.threadId}`)}>
        {where}
      </SideLink>
    </ThreadSheet>
  );
}
