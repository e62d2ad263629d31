import { Facts } from './parts/facts.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import { Part } from './parts/part.tsx';
import type { LetterProps } from './parts/props.ts';
import { SideLink } from './parts/side-link.tsx';
import { threadFacts } from './parts/thread-facts.ts';
import { ThreadSheet } from './parts/thread-sheet.tsx';
import { Told } from './parts/told.tsx';

/** Goes to colleagues; a reply to it is a note as well. */
export function ThreadNoted(letter: LetterProps<'thread-noted'>) {
  const { data, words, around } = letter;
  const own = words['thread-noted'];
  const { how, where, open } = words.thread;
  return (
    <ThreadSheet {...letter} isAnswered={data.noteTo !== null}>
      <Facts facts={threadFacts(data, words.thread)} />
      <Part heading={own.told(data.by)}>
        <Told text={data.text} />
      </Part>
      <Part heading={how}>
        {data.noteTo !== null && <Paragraph>{own.reply}</Paragraph>}
        <SideLink label={open} url={around.pageOf(`/desk/threads/${data.threadId}`)}>
          {where}
        </SideLink>
      </Part>
    </ThreadSheet>
  );
}
