import { useEffect } from 'react';
import { useBeat } from '#app/web/parts/use-beat.ts';
import { useNaming } from './naming.ts';
import type { ShownSection } from './pages/shown-section.server.ts';
import { Presence } from './presence.tsx';
import { sectionWords } from './section-words.ts';
import { useWays } from './ways.ts';

interface Heard {
  seq: number;
  others: { name: string; section: string | null; isTyping: boolean }[];
}

/** Tells others that the section is open here, and shows who else is there; without script, who was a moment ago. */
export function Watched({ shown, hear }: { shown: ShownSection; hear: (seq: number) => void }) {
  const { words } = useNaming();
  const ways = useWays();
  const heard = useBeat({ path: ways.presence, fields: { section: shown.section }, writes: 'typing', read })?.said;
  const seq = heard?.seq ?? 0;
  useEffect(() => hear(seq), [hear, seq]);
  const { elsewhere } = words.pages.section.others;
  const others = (heard?.others ?? shown.others).map(({ name, section, isTyping }) => ({
    name: section === null || section === shown.section ? name : elsewhere(name, sectionWords(words, section).title),
    isTyping: isTyping && section === shown.section,
  }));
  return <Presence others={others} />;
}

const read = (answer: Response) => answer.json() as Promise<Heard>;
