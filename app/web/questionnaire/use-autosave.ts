import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Section } from '#app/questionnaires/question.ts';
import { makeAutosave, type SaveAnswer, type SaveState } from './autosave.ts';
import type { Fields } from './changed-fields.ts';

interface Autosave {
  form: RefObject<HTMLFormElement>;
  section: Section;
  /** A route without a page: it answers `{ savedAt }` in milliseconds, by its own clock. */
  action: string;
  /** After each save; a question may appear by what was answered. */
  onSaved?: () => void;
}

/** Saves the form of a section while it is filled in. Not by Remix: where there is no connection it gives up the page. */
export function useAutosave({ form, section, action, onSaved }: Autosave): SaveState {
  const [state, setState] = useState<SaveState>({ is: 'untouched' });
  const saved = useRef(onSaved);
  useEffect(() => void (saved.current = onSaved), [onSaved]);
  const questions = section.questions.map(({ key }) => key).join(' ');
  useEffect(() => {
    const element = form.current;
    if (!element) return undefined;
    const tell = (told: SaveState) => {
      setState(told);
      if (told.is === 'saved') saved.current?.();
    };
    const autosave = makeAutosave({
      read: () => fieldsOf(element),
      send: (fields) => post(action, fields),
      tell,
      questions: questions.split(' '),
    });
    return listen(element, autosave);
  }, [form, action, questions]);
  return state;
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
    return isSaved(said) ? { is: 'saved', at: said.savedAt } : { is: 'unsaved' };
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
