import type { Words } from '#app/words/index.ts';
import type { Surroundings } from './props.ts';
import { SideLink } from './side-link.tsx';

/** The way from a letter about a lead to its page at the desk. */
export function AtDesk({
  leadId,
  words,
  around,
}: {
  leadId: string;
  words: Words['letters'];
  around: Pick<Surroundings, 'pageOf'>;
}) {
  const { where, open } = words.common.atDesk;
  return (
    <SideLink label={open} url={around.pageOf(`/desk/leads/${leadId}`)}>
      {where}
    </SideLink>
  );
}
