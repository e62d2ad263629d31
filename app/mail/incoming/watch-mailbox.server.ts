import { setTimeout as pause } from 'node:timers/promises';
import type { ImapFlow } from 'imapflow';
import type { App } from '#app/app.server.ts';
import type { ImapConfig } from '#app/inbox-config.server.ts';
import { catchUp } from './catch-up.server.ts';
import { openMailbox } from './mailbox.server.ts';

export interface Watch {
  /** Hangs up, and waits for what is being taken in. */
  stop: () => Promise<void>;
}

/** ms; a test has less patience. */
export interface Pace {
  /** After so long without news the mailbox is asked all the same: not every server tells, and not every line lives. */
  poll: number;
  /** Before a new connection is made after the first break; twice as long after each further one. */
  first: number;
  longest: number;
}

const usual: Pace = { poll: 45_000, first: 1000, longest: 5 * 60_000 };

/** Reads the mailbox of the settings as long as the house is open. Without one there is nothing to do. */
export function watchMailbox(app: App, pace: Pace = usual): Watch {
  const { imap } = app.config.inbox;
  if (!imap) return { stop: () => Promise.resolve() };
  const stopping = new AbortController();
  const watching = keepWatching(app, imap, pace, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await watching;
    },
  };
}

async function keepWatching(app: App, config: ImapConfig, pace: Pace, stopping: AbortSignal): Promise<void> {
  let wait = pace.first;
  for (;;) {
    const broke = await watchOnce(app, config, pace.poll, stopping);
    if (stopping.aborted) return;
    app.log.warn({ err: broke.error }, 'the mailbox cannot be read');
    // Whoever could read it begins anew; whoever could not leaves the server in peace for a while.
    wait = broke.hasRead ? pace.first : Math.min(wait * 2, pace.longest);
    await pause(wait, undefined, { signal: stopping, ref: false }).catch(() => undefined);
  }
}

/** One connection, from its beginning to its end. */
async function watchOnce(
  app: App,
  config: ImapConfig,
  poll: number,
  stopping: AbortSignal,
): Promise<{ hasRead: boolean; error: unknown }> {
  let client: ImapFlow | undefined;
  let hasRead = false;
  try {
    client = await openMailbox(app, config);
    while (!stopping.aborted) {
      const news = newsIn(client, poll, stopping);
      await catchUp(app, client, config, stopping);
      hasRead = true;
      await news();
    }
    await client.logout();
    return { hasRead, error: undefined };
  } catch (error) {
    return { hasRead, error };
  } finally {
    client?.close();
  }
}

/**
 * Listens from now on; asked, it idles until there is news, the time for a poll has come or the house closes. Throws once
 * the connection has ended.
 */
function newsIn(client: ImapFlow, poll: number, stopping: AbortSignal): () => Promise<void> {
  let tell: (what: string) => void = () => undefined;
  const news = new Promise<string>((resolve) => (tell = resolve));
  const said = () => tell('news');
  const ended = () => tell('end');
  client.on('exists', said).on('close', ended);
  stopping.addEventListener('abort', said, { once: true });
  return async () => {
    const timer = setTimeout(said, poll);
    // It resolves when another command breaks it off, and to false once the server is gone.
    const idling = client.idle();
    void idling.then((isAlive) => isAlive === false && ended(), ended);
    const what = await news;
    clearTimeout(timer);
    client.off('exists', said).off('close', ended);
    stopping.removeEventListener('abort', said);
    if (what === 'end' || !client.usable) throw new Error('The connection to the mailbox has ended');
  };
}
