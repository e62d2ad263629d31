import { useEffect, useState } from 'react';
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
  const heard = useHeard(ways.presence, shown.section);
  const seq = heard?.seq ?? 0;
  useEffect(() => hear(seq), [hear, seq]);
  const { elsewhere } = words.pages.section.others;
  const others = (heard?.others ?? shown.others).map(({ name, section, isTyping }) => ({
    name: section === null || section === shown.section ? name : elsewhere(name, sectionWords(words, section).title),
    isTyping: isTyping && section === shown.section,
  }));
  return <Presence others={others} />;
}

/** The server forgets whoever is silent for three of them. */
const every = 15_000;
/** For how long after the last key somebody is said to be writing. */
const writingFor = 30_000;

function useHeard(path: string, section: string): Heard | undefined {
  const [heard, setHeard] = useState<Heard>();
  useEffect(() => {
    let writing: ReturnType<typeof setTimeout> | undefined;
    const ended = new AbortController();
    const { signal } = ended;
    const beat = () => {
      if (document.visibilityState !== 'visible') return;
      const body = new URLSearchParams({ section, ...(writing !== undefined && { typing: 'on' }) });
      fetch(path, { method: 'POST', body, signal })
        .then((answer) => (answer.ok ? (answer.json() as Promise<Heard>) : undefined))
        .then(setHeard)
        // The line of saving says that the network is gone: the next beat asks again.
        .catch(() => undefined);
    };
    const typed = () => {
      const hasBegun = writing === undefined;
      clearTimeout(writing);
      writing = setTimeout(() => (writing = undefined), writingFor);
      if (hasBegun) beat();
    };
    beat();
    const timer = setInterval(beat, every);
    document.addEventListener('visibilitychange', beat, { signal });
    document.querySelector('main')?.addEventListener('input', typed, { signal });
    return () => {
      clearInterval(timer);
      clearTimeout(writing);
      ended.abort();
    };
  }, [path, section]);
  return heard;
}
