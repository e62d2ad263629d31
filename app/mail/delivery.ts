import type { Meaning } from './meaning.ts';

/**
 * The life of a letter: due → claimed (a worker has a lease and renders it) → sending (bytes may be on their way) →
 * sent · refused · uncertain (nobody knows whether it arrived; a person decides) — or back to due, or skipped.
 */
export type LetterState = 'due' | 'claimed' | 'sending' | 'sent' | 'refused' | 'uncertain' | 'skipped';

export type DeliveryEvent =
  | { is: 'claimed' }
  | { is: 'handed-over' }
  | { is: 'accepted'; answer: string }
  | { is: 'refused'; answer: string; meaning: Meaning }
  | { is: 'deferred'; answer: string; meaning: Meaning }
  | { is: 'unreachable'; error: string }
  | { is: 'unanswered'; error: string }
  | { is: 'unrenderable'; error: string }
  | { is: 'suppressed' }
  | { is: 'lease-ran-out' }
  | { is: 'restored' }
  | { is: 'resend-ordered' };

export interface LetterProgress {
  state: LetterState;
  /** Attempts that reached the point of talking to the server. */
  tries: number;
  dueAt: number;
  reason: string | null;
  answer: string | null;
}

const minute = 60_000;

/** Waits between tries. RFC 5321 4.5.4.1 wants 30 minutes and 4–5 days; greylisting and people want the first ones short. */
const waits = [1, 5, 15, 30, 60, 120, 240, 480, 720, 1440, 1440, 1440].map((minutes) => minutes * minute);

/** What a letter becomes. Throws on an event its state cannot meet: that is a bug, not weather. */
export function nextProgress(letter: LetterProgress, event: DeliveryEvent, now: number): LetterProgress {
  switch (event.is) {
    case 'claimed':
      expectState(letter, ['due'], event.is);
      return { ...letter, state: 'claimed' };
    case 'handed-over':
      expectState(letter, ['claimed'], event.is);
      return { ...letter, state: 'sending', tries: letter.tries + 1 };
    case 'accepted':
      // An answer may come after the lease of its letter has ended: late knowledge is still knowledge.
      expectState(letter, ['sending', 'uncertain'], event.is);
      return { ...letter, state: 'sent', reason: null, answer: event.answer };
    case 'refused':
      expectState(letter, ['sending'], event.is);
      return { ...letter, state: 'refused', reason: event.meaning, answer: event.answer };
    case 'deferred':
      expectState(letter, ['sending'], event.is);
      return later({ ...letter, reason: event.meaning, answer: event.answer }, now);
    case 'unreachable':
      expectState(letter, ['sending'], event.is);
      return later({ ...letter, reason: 'unreachable', answer: event.error }, now);
    case 'unanswered':
      expectState(letter, ['sending'], event.is);
      return { ...letter, state: 'uncertain', reason: 'unanswered', answer: event.error };
    case 'unrenderable':
      expectState(letter, ['claimed'], event.is);
      return { ...letter, state: 'refused', reason: 'unrenderable', answer: event.error };
    case 'suppressed':
      expectState(letter, ['due', 'claimed'], event.is);
      return { ...letter, state: 'skipped', reason: 'suppressed' };
    case 'lease-ran-out':
      expectState(letter, ['claimed', 'sending'], event.is);
      // Before the hand-over nothing can have left; after it, nobody knows.
      if (letter.state === 'claimed') return { ...letter, state: 'due' };
      return { ...letter, state: 'uncertain', reason: 'crashed' };
    case 'restored':
      // The backup does not know what was sent after it was made.
      expectState(letter, ['due', 'claimed', 'sending'], event.is);
      return { ...letter, state: 'uncertain', reason: 'restored' };
    case 'resend-ordered':
      expectState(letter, ['uncertain', 'refused', 'skipped'], event.is);
      return { ...letter, state: 'due', dueAt: now, tries: 0, reason: null, answer: null };
  }
}

export function isSettled(state: LetterState): boolean {
  return state === 'sent' || state === 'refused' || state === 'uncertain' || state === 'skipped';
}

function later(letter: LetterProgress, now: number): LetterProgress {
  const wait = waits[letter.tries - 1];
  if (wait === undefined) return { ...letter, state: 'refused' };
  return { ...letter, state: 'due', dueAt: now + wait };
}

function expectState(letter: LetterProgress, states: LetterState[], event: string): void {
  if (!states.includes(letter.state)) throw new Error(`A letter that is ${letter.state} cannot be ${event}`);
}
