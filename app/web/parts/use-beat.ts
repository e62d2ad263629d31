import { useEffect, useState } from 'react';

/** A quarter of a minute: the server forgets whoever is silent for three of them. */
const every = 15_000;
/** For how long after the last key somebody is said to be writing. */
const writingFor = 30_000;

interface Beat<T> {
  path: string;
  /** What is told each time, and the field that says besides that somebody is writing. */
  fields: Record<string, string>;
  writes: string;
  /** Always the same function: another one begins anew. */
  read: (answer: Response) => Promise<T>;
  /** The state of the page that the answer is about. */
  over?: string;
}

/** Tells the server again and again that the page is open; gives what it has said last, and over which state of the page. */
export function useBeat<T>({ path, fields, writes, read, over = '' }: Beat<T>): { said: T; over: string } | undefined {
  const [heard, setHeard] = useState<{ said: T; over: string }>();
  const told = String(new URLSearchParams(fields));
  useEffect(() => {
    let writing: ReturnType<typeof setTimeout> | undefined;
    const ended = new AbortController();
    const { signal } = ended;
    const beat = () => {
      if (document.visibilityState !== 'visible') return;
      const body = new URLSearchParams(told);
      if (writing !== undefined) body.set(writes, 'on');
      fetch(path, { method: 'POST', body, signal })
        .then((answer) => (answer.ok ? read(answer) : undefined))
        .then((said) => setHeard(said && { said, over }))
        // Nobody is told that the network is gone: the next beat asks again.
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
  }, [path, told, writes, read, over]);
  return heard;
}
