import { changedFields, type Fields } from './changed-fields.ts';
import type { News } from './take-news.ts';

/** `at` by the clock of the server; no connection is `unsaved`, whoever may not save any more is `refused`. */
export type SaveAnswer = { is: 'saved'; at: number; news?: News } | { is: 'unsaved' } | { is: 'refused' };
export type SaveState = { is: 'untouched' } | { is: 'saving' } | SaveAnswer;

export interface Autosaved {
  /** As the form stands now. */
  read: () => Fields;
  /** Never fails: that it has not been saved is an answer too. */
  send: (fields: Fields) => Promise<SaveAnswer>;
  tell: (state: SaveState) => void;
  /** Shows in the form what others have filled in; returns what it is known to hold then. */
  hear?: (news: News, sent: Fields) => Fields;
  /** The questions of the section. */
  questions: readonly string[];
}

/** For how long nobody types before it is saved. */
const idle = 1500;
const [soonest, latest] = [3000, 60_000];

/**
 * Saves what has changed since the last answer of the server, one request at a time: what is typed meanwhile is saved next,
 * what could not be saved is tried again.
 */
export function makeAutosave({ read, send, tell, hear, questions }: Autosaved) {
  let known = read();
  let isSending = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const plan = (after: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), after);
  };

  async function save(): Promise<void> {
    clearTimeout(timer);
    if (isSending) return;
    const now = read();
    const fields = changedFields(known, now, questions);
    if (!fields) return;
    isSending = true;
    tell({ is: 'saving' });
    const answer = await send(fields);
    isSending = false;
    tell(answer);
    if (answer.is === 'saved') {
      known = answer.news && hear ? hear(answer.news, now) : now;
      failures = 0;
      if (hasChanged()) plan(idle);
    } else if (answer.is === 'unsaved') {
      plan(Math.min(latest, soonest * 2 ** failures));
      failures += 1;
    }
  }

  const hasChanged = () => changedFields(known, read(), questions) !== undefined;

  return {
    /** Somebody types. */
    touched: () => plan(idle),
    /** They leave the form or the page, or the connection is back. */
    save: () => void save(),
    hasChanged,
    stop: () => clearTimeout(timer),
  };
}
