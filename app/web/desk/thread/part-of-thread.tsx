import type { ReactNode } from 'react';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { Watching } from '#app/web/desk/parts/watching.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { ThreadData } from './shown-thread.server.ts';

/** A page on which one thing about a thread is done. */
export function PartOfThread({
  thread: { id, number, version },
  title,
  children,
}: {
  thread: Pick<ThreadData['thread'], 'id' | 'number' | 'version'>;
  title: string;
  children: ReactNode;
}) {
  const { deskThreads, paths } = useWords();
  return (
    <>
      <DeskHead above={{ href: paths.deskThread(id), label: deskThreads.one(number) }} title={title} />
      <Watching record={{ kind: 'thread', id }} version={String(version)} />
      <div className="max-w-prose">{children}</div>
    </>
  );
}
