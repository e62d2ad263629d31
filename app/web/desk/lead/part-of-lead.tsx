import type { ReactNode } from 'react';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { Watching } from '#app/web/desk/parts/watching.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { LeadShown } from './lead.queries.server.ts';

/** A page on which one thing about a lead is done. */
export function PartOfLead({
  lead,
  title,
  children,
}: {
  lead: Pick<LeadShown, 'id' | 'reference' | 'version'>;
  title: string;
  children: ReactNode;
}) {
  const { lead: words, paths } = useWords();
  return (
    <>
      <DeskHead above={{ href: paths.deskLead(lead.id), label: words.title(lead.reference) }} title={title} />
      <Watching record={{ kind: 'lead', id: lead.id }} version={String(lead.version)} />
      <div className="max-w-prose">{children}</div>
    </>
  );
}
