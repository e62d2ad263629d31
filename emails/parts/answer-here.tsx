import { Action } from './action.tsx';
import { Paragraph } from './paragraph.tsx';
import { Part } from './part.tsx';
import type { LetterProps } from './props.ts';
import { SideLink } from './side-link.tsx';

/** How one of us answers: by a reply where the thread is theirs, else at the desk; and where a note goes. */
export function AnswerHere({
  data: { threadId, number, replyTo, noteTo },
  words,
  around,
  atDesk,
}: LetterProps<'thread-asked' | 'thread-late' | 'thread-given'> & { atDesk: string }) {
  const own = words.thread;
  const page = around.pageOf(`/desk/threads/${threadId}`);
  if (replyTo === null) {
    return (
      <Part heading={own.how}>
        <Paragraph>{atDesk}</Paragraph>
        <Action label={own.open} url={page} words={words} />
      </Part>
    );
  }
  return (
    <Part heading={own.how}>
      <Paragraph>{own.reply}</Paragraph>
      {noteTo !== null && (
        <SideLink label={own.writeNote} url={`mailto:${noteTo}?subject=${encodeURIComponent(`[${number}]`)}`}>
          {own.note}
        </SideLink>
      )}
      <SideLink label={own.open} url={page}>
        {own.where}
      </SideLink>
    </Part>
  );
}
