import { useRevalidator } from '@remix-run/react';
import { useEffect, useState } from 'react';
import type { WatchedRef } from '#app/office/record.ts';
import { useWords } from '#app/web/parts/words.ts';

export interface Watched {
  version: string;
  others: { name: string; isEditing: boolean }[];
}

/**
 * Tells others that the record is open here, shows who else has it open, and says when it has changed meanwhile. Where the
 * whole page is a form over one version of it, it is not loaded anew: saving shows what is different.
 */
export function Watching({ record, version, isForm }: { record: WatchedRef; version: string; isForm?: true }) {
  const { lead, paths } = useWords();
  const { revalidate } = useRevalidator();
  const watched = useWatched(paths.deskWatching, record, version);
  const words = lead.watching;
  const others = watched?.others ?? [];
  const hasMoved = watched !== undefined && watched.seen === version && watched.version !== version;
  return (
    <div role="status" className="print:hidden">
      {others.length > 0 && (
        <p className="mt-3 text-sm">
          <span aria-hidden="true" className="mr-2 inline-block size-2 rounded-full bg-good" />
          {words.here(others.map(({ name, isEditing }) => (isEditing ? words.edits(name) : name)).join(', '))}
        </p>
      )}
      {hasMoved && (
        <div className="mt-3 max-w-prose border-l-4 border-warn bg-surface px-4 py-3">
          <p className="font-semibold">{words.moved}</p>
          {isForm && <p className="text-soft">{words.savingCompares}</p>}
          {!isForm && (
            <p>
              <button type="button" className="way cursor-pointer underline" onClick={revalidate}>
                {words.reload}
              </button>{' '}
              <span className="text-soft">{words.keeps}</span>
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/** A quarter of a minute: the server forgets whoever is silent for three of them. */
const every = 15_000;
/** For how long after the last key somebody is said to be writing. */
const writingFor = 30_000;

/** What the server has said, and over which version of the page it was asked. */
type Heard = Watched & { seen: string };

function useWatched(path: string, { kind, id }: WatchedRef, seen: string): Heard | undefined {
  const [watched, setWatched] = useState<Heard>();
  useEffect(() => {
    let writing: ReturnType<typeof setTimeout> | undefined;
    const ended = new AbortController();
    const { signal } = ended;
    const beat = () => {
      if (document.visibilityState !== 'visible') return;
      const body = new URLSearchParams({ kind, id, ...(writing !== undefined && { editing: 'on' }) });
      fetch(path, { method: 'POST', body, signal })
        .then((answer) => (answer.ok ? (answer.json() as Promise<Watched>) : undefined))
        .then((heard) => setWatched(heard && { ...heard, seen }))
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
  }, [path, kind, id, seen]);
  return watched;
}
