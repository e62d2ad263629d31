import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Section } from '#app/questionnaires/question.ts';
import { makeAutosave, type SaveAnswer, type SaveState } from './autosave.ts';
import type { Fields } from './changed-fields.ts';
import type { ShownContest } from './pages/take-section.server.ts';
import { takeNews, type News } from './take-news.ts';

interface Autosave {
  form: RefObject<HTMLFormElement>;
  section: Section;
  /** A route without a page: it answers `{ savedAt }` in milliseconds, by its own clock. */
  action: string;
  /** After each save, with the questions that it was of; others may appear by them. */
  onSaved?: (questions: string[]) => void;
}

interface Autosaving {
  state: SaveState;
  /** What a colleague had answered otherwise, as the last save has found it. */
  contested: ShownContest[];
}

/** Saves the form of a section while it is filled in. Not by Remix: where there is no connection it gives up the page. */
export function useAutosave({ form, section, action, onSaved }: Autosave): Autosaving {
  const [state, setState] = useState<SaveState>({ is: 'untouched' });
  const [contested, setContested] = useState<ShownContest[]>([]);
  const saved = useRef(onSaved);
  useEffect(() => void (saved.current = onSaved), [onSaved]);
  const questions = section.questions.map(({ key }) => key).join(' ');
  useEffect(() => {
    const element = form.current;
    if (!element) return undefined;
    const autosave = makeAutosave({
      read: () => fieldsOf(element),
      send: async (fields) => {
        const answer = await post(action, fields);
        if (answer.is === 'saved') saved.current?.(questionsOf(fields));
        return answer;
      },
      tell: setState,
      hear: (news, sent) => {
        if (news.contested.length > 0) setContested(news.contested);
        return takeNews(element, news, sent);
      },
      questions: questions.split(' '),
    });
    return listen(element, autosave);
  }, [form, action, questions]);
  return { state, contested };
}

function listen(form: HTMLFormElement, autosave: ReturnType<typeof makeAutosave>): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  form.addEventListener('input', autosave.touched, { signal });
  form.addEventListener('focusout', ({ relatedTarget }) => isWithin(form, relatedTarget) || autosave.save(), {
    signal,
  });
  window.addEventListener('pagehide', autosave.save, { signal });
  window.addEventListener('online', autosave.save, { signal });
  document.addEventListener('visibilitychange', autosave.save, { signal });
  return () => {
    autosave.save();
    autosave.stop();
    ended.abort();
  };
}

function isWithin(form: HTMLFormElement, target: EventTarget | null): boolean {
  return target instanceof Node && form.contains(target);
}

function fieldsOf(form: HTMLFormElement): Fields {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
}

/** What browsers send after the page is gone may be no longer than 64 KiB (Fetch, keepalive). */
const mostKept = 60_000;

async function post(action: string, fields: Fields): Promise<SaveAnswer> {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  try {
    const answer = await fetch(action, { method: 'POST', body, keepalive: body.toString().length < mostKept });
    if (isRefusal(answer)) return { is: 'refused' };
    const said: unknown = answer.ok ? await answer.json() : undefined;
    if (!isSaved(said)) return { is: 'unsaved' };
    return isNews(said) ? { is: 'saved', at: said.savedAt, news: said } : { is: 'saved', at: said.savedAt };
  } catch {
    return { is: 'unsaved' };
  }
}

/** Too many at once, or too slow, passes; a page to sign in on is no answer either. */
function isRefusal({ status, redirected }: Response): boolean {
  return redirected || (status >= 400 && status < 500 && status !== 408 && status !== 429);
}

function isSaved(said: unknown): said is { savedAt: number } {
  return typeof said === 'object' && said !== null && 'savedAt' in said && typeof said.savedAt === 'number';
}

function isNews(said: object): said is News {
  return 'seq' in said && 'theirs' in said && 'contested' in said;
}

function questionsOf(fields: Fields): string[] {
  return [...new Set(fields.map(([name]) => name.split(/[/:]/)[0] ?? ''))];
}
