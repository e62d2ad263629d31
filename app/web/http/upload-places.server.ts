import type { App } from '#app/app.server.ts';
import { network } from '#app/mail/budget.ts';

/** Uploads under way at once: an office behind one address sends a few; all together they fill 1.5 GB of disk at most. */
const perNetwork = 8;
const inAll = 60;

/** Takes a place among the uploads under way. Undefined when there is none; otherwise how to leave it. */
export function takePlace(app: App, ip: string): (() => void) | undefined {
  const under = underWay(app);
  const from = network(ip);
  const mine = under.get(from) ?? 0;
  const all = [...under.values()].reduce((sum, count) => sum + count, 0);
  if (mine >= perNetwork || all >= inAll) return undefined;
  under.set(from, mine + 1);
  return () => {
    const left = (under.get(from) ?? 1) - 1;
    if (left > 0) under.set(from, left);
    else under.delete(from);
  };
}

const known = new WeakMap<App, Map<string, number>>();

function underWay(app: App): Map<string, number> {
  const counts = known.get(app) ?? new Map<string, number>();
  known.set(app, counts);
  return counts;
}
