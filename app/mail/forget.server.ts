import type { App } from '#app/app.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { nextProgress } from './delivery.ts';
import type { LetterKind } from './letter.ts';
import { occasions } from './occasion.ts';
import {
  listLettersNamed,
  listLettersNamedFrom,
  listLettersSaying,
  listLettersTo,
  saveProgress,
  wipeLetter,
  type StoredLetter,
} from './store.server.ts';

/**
 * Wipes everything of the journal that went, or was to go, to an address, but for the letters spared by their Message-ID.
 * What was written about a request stays: that is another consent. Returns how many there were.
 */
export function forgetLettersTo(app: App, tx: Tx, recipientKey: string, spared: string[] = []): number {
  const isOfJournal = ({ kind }: StoredLetter) => occasions[kind] !== 'request' && occasions[kind] !== 'own';
  const letters = listLettersTo(tx, recipientKey).filter(isOfJournal);
  return forget(
    app,
    tx,
    letters.filter(({ messageId }) => !spared.includes(messageId)),
  );
}

/** The letters by which somebody was to sign in. */
export function forgetSignInLettersTo(app: App, tx: Tx, recipientKey: string): number {
  return forget(
    app,
    tx,
    listLettersTo(tx, recipientKey).filter(({ kind }) => kind === 'sign-in'),
  );
}

/** Every letter that went, or was to go, to an address, whatever it was about. */
export function forgetEveryLetterTo(app: App, tx: Tx, recipientKey: string): number {
  return forget(app, tx, listLettersTo(tx, recipientKey));
}

/** The same for single letters: an address that somebody merely named may be another person's, with letters of its own. */
export function forgetLetters(app: App, tx: Tx, messageIds: string[]): number {
  return forget(app, tx, listLettersNamed(tx, messageIds));
}

/** Letters to ourselves that name somebody, in whatever they told of, and those that colleagues get about a questionnaire. */
export function forgetOwnLettersNaming(app: App, tx: Tx, names: string[]): number {
  // As it stands within JSON: an address has no sign that is written otherwise there, a name may.
  const written = names.map((name) => JSON.stringify(name).slice(1, -1));
  if (written.length === 0) return 0;
  const own = listLettersSaying(tx, written).filter(({ kind }) => occasions[kind] === 'own' || isOfQuestionnaire(kind));
  return forget(app, tx, own);
}

/** Every letter about one questionnaire, to whomever it went. */
export function forgetLettersAbout(app: App, tx: Tx, reference: string): number {
  const written = `"reference":${JSON.stringify(reference)}`;
  return forget(
    app,
    tx,
    listLettersSaying(tx, [written]).filter(({ kind }) => isOfQuestionnaire(kind)),
  );
}

/** Every letter whose Message-ID begins so, to whomever it went. */
export function forgetLettersNamedFrom(app: App, tx: Tx, beginning: string): number {
  return forget(app, tx, listLettersNamedFrom(tx, beginning));
}

function isOfQuestionnaire(kind: LetterKind): boolean {
  return kind.startsWith('questionnaire-');
}

/** What has not left never will. Kept copies go too. Returns how many there were. */
function forget(app: App, tx: Tx, letters: StoredLetter[]): number {
  const now = app.clock.now();
  const known = letters.filter((letter) => letter.recipient !== null);
  for (const letter of known) {
    wipeLetter(tx, letter.id);
    if (letter.state !== 'due' && letter.state !== 'claimed') continue;
    const skipped = nextProgress({ ...letter, answer: null }, { is: 'suppressed' }, now);
    saveProgress(tx, letter.id, skipped, { leaseUntil: null, settledAt: now });
  }
  app.mailer.forget(known.map((letter) => letter.id));
  return known.length;
}
