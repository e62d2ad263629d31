import { createRequire } from 'node:module';
import { z } from 'zod';
import { makeThread, OutOfBounds, type Thread } from '#app/thread.server.ts';
import type { IncomingMessage } from './incoming-message.ts';
import { unpackMessage } from './packed.server.ts';
import type { Found, Verified } from './verify-signatures.server.ts';

export interface ReadingLimits {
  /** Milliseconds. */
  longest: number;
  /** Megabytes, besides the bytes of the message and of its files. */
  memory: number;
}

export interface Unread {
  failed: 'too-long' | 'too-much-memory' | 'unreadable';
}

const usual: ReadingLimits = { longest: 60_000, memory: 256 };

/** What a message says, read in a thread of its own: one that is made to hold us up or to burst fails alone. */
export function readApart(bytes: Buffer, limits: Partial<ReadingLimits> = {}): Promise<IncomingMessage | Unread> {
  return doApart({ bytes: new Uint8Array(bytes) }, limits, unpackMessage);
}

/** Its signatures, checked there too, by keys that were looked up before. */
export function verifyApart(
  bytes: Buffer,
  given: { keys: Map<string, Found>; now: number },
  limits: Partial<ReadingLimits> = {},
): Promise<Verified | Unread> {
  return doApart({ bytes: new Uint8Array(bytes), ...given }, limits, (made) =>
    verified.parse(JSON.parse(Buffer.from(made).toString())),
  );
}

async function doApart<T>(
  what: object,
  limits: Partial<ReadingLimits>,
  take: (made: Uint8Array) => T,
): Promise<T | Unread> {
  const { longest, memory } = { ...usual, ...limits };
  const thread = freestOf(poolFor(memory));
  thread.busy += 1;
  try {
    const made = await thread.run({ what, longest });
    return 'refused' in made ? { failed: 'unreadable' } : take(made.bytes);
  } catch (error) {
    if (error instanceof OutOfBounds) return { failed: error.of === 'time' ? 'too-long' : 'too-much-memory' };
    return { failed: 'unreadable' };
  } finally {
    thread.busy -= 1;
  }
}

/** It comes from our own thread: its shape is what we have put in. */
const verified = z.custom<Verified>();

interface PooledThread {
  run: Thread;
  busy: number;
}

/** One is at work while another is stuck. */
const threads = 2;
const pools = new Map<number, PooledThread[]>();

// By the package's own `imports`, which are the same for the sources and for the built pages.
const file = createRequire(import.meta.url).resolve('#app/mail/reading/read-message.worker.mjs');

/** Threads that nobody needs let themselves go. */
function poolFor(memory: number): PooledThread[] {
  const known = pools.get(memory);
  if (known) return known;
  // Who comes with many messages waits for each: none is refused for those before it.
  const make = () => ({ run: makeThread(file, { mostWaiting: Infinity, ahead: 8, memory }), busy: 0 });
  const made = Array.from({ length: threads }, make);
  pools.set(memory, made);
  return made;
}

function freestOf(pool: readonly PooledThread[]): PooledThread {
  const [first, ...rest] = pool;
  if (!first) throw new Error('A pool without threads');
  return rest.reduce((best, one) => (one.busy < best.busy ? one : best), first);
}
