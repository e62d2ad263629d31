import { useEffect, useState } from 'react';
import type { SaveState } from './autosave.ts';
import type { Range as RangeShown } from './pages/shown-tasks.server.ts';
import { Range } from './range.tsx';
import { useWays } from './ways.ts';

/**
 * The range while a section is filled in: reckoned anew after each save. Without script, and until it has come, there is
 * none here; the list of tasks has it.
 */
export function LiveRange({ state }: { state: SaveState }) {
  const ways = useWays();
  const savedAt = state.is === 'saved' ? state.at : 0;
  const range = useRange(ways.range, savedAt);
  return range ? (
    <div role="status">
      <Range range={range} hrefOf={ways.question} />
    </div>
  ) : null;
}

/** For how long nothing is saved before it is asked for: to reckon takes a tenth of a second of everybody's. */
const calm = 3000;

function useRange(path: string, savedAt: number): RangeShown | undefined {
  const [range, setRange] = useState<RangeShown>();
  useEffect(() => {
    const ended = new AbortController();
    const ask = () =>
      fetch(path, { signal: ended.signal })
        .then((answer) => (answer.ok ? (answer.json() as Promise<RangeShown>) : undefined))
        .then((heard) => heard && setRange(heard))
        // The line of saving says that the network is gone: the next save asks again.
        .catch(() => undefined);
    const timer = setTimeout(() => void ask(), savedAt === 0 ? 0 : calm);
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [path, savedAt]);
  return range;
}
