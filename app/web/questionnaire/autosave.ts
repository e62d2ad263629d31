import { changedFields, type Fields } from './changed-fields.ts';
import type { News } from './take-news.ts';

/**
 * `at` by the clock of the server. No connection is `unsaved`, a server that cannot just now is `failed`: both are tried
 * again. Whoever may not save any more is `refused`; `too-large` is more than a form may hold.
 */
export type SaveAnswer =
  | { is: 'saved'; at: number; news?: News }
  | { is: 'unsaved' }
  | { is: 'failed' }
  | { is: 'refused' }
  | { is: 'too-large' };
export type SaveState = { is: 'untouched' } | { is: 'saving' } | SaveAnswer;

export interface Autosaved {
  /** As the form was when the page came. */
  known: Fields;
  /** As the form stands now. */
  read: () => Fields;
  /** Never fails: that it has not been saved is an answer too. `isLast`: the page is being left. */
  send: (fields: Fields, isLast: boolean) => Promise<SaveAnswer>;
  tell: (state: SaveState) => void;
  /** Shows in the form what others have filled in; returns what it is known to hold then. */
  hear?: (news: News, sent: Fields) => Fields;
  /** The questions of the section, as they appear. */
  questions: () => readonly string[];
}

/** For how long nobody types before it is saved. */
const idle = 1500;
const [soonest, latest] = [3000, 60_000];

/**
 * Saves what has changed since the last answer of the server, one request at a time: what is typed meanwhile is saved next,
 * what could not be saved is tried again. Only where the page is left, nothing is waited for.
 */
export function makeAutosave({ known: shown, read, send, tell, hear, questions }: Autosaved) {
  let known = shown;
  let isSending = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const plan = (after: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), after);
  };
  const changed = (now: Fields) => changedFields(known, now, questions());
  const hasChanged = () => changed(read()) !== undefined;

  async function save(isAsking = false): Promise<void> {
    clearTimeout(timer);
    if (isSending) return;
    const now = read();
    const fields = changed(now) ?? (isAsking ? [] : undefined);
    if (!fields) return;
    isSending = true;
    if (fields.length > 0) tell({ is: 'saving' });
    const answer = await send(fields, false);
    isSending = false;
    if (fields.length > 0) tell(answer);
    if (answer.is === 'saved') {
      known = answer.news && hear ? hear(answer.news, now) : now;
      failures = 0;
      if (hasChanged()) plan(idle);
    } else if (answer.is === 'unsaved' || answer.is === 'failed') {
      plan(Math.min(latest, soonest * 2 ** failures));
      failures += 1;
    }
  }

  return {
    /** Somebody types. */
    touched: () => plan(idle),
    /** They leave the form, or the connection is back. */
    save: () => void save(),
    /** Somebody else has saved something: what it is comes as news. */
    ask: () => void save(true),
    /** They leave the page: it is the last that it can send. */
    leave: () => {
      const fields = changed(read());
      if (fields) void send(fields, true);
    },
    /** What was typed could not be saved so far. */
    isStuck: () => failures > 0 && hasChanged(),
    stop: () => clearTimeout(timer),
  };
}
