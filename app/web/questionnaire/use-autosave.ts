import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Section } from '#app/questionnaires/question.ts';
import { makeAutosave, type SaveState } from './autosave.ts';
import type { Fields } from './changed-fields.ts';
import { fieldsOf, fieldsShownIn } from './form-fields.ts';
import type { ShownContest } from './pages/take-section.server.ts';
import { postFields } from './post-fields.ts';
import { takeNews } from './take-news.ts';

interface Autosave {
  form: RefObject<HTMLFormElement>;
  section: Section;
  /** A route without a page: it answers `{ savedAt }` in milliseconds, by its own clock. */
  action: string;
  /** What had been saved when the page came. */
  seen?: number;
  /** After each save, with the questions that it was of; others may appear by them. */
  onSaved?: (questions: string[]) => void;
}

interface Autosaving {
  state: SaveState;
  /** What a colleague had answered otherwise, as the last save has found it. */
  contested: ShownContest[];
  /** A colleague's answer has come that only a page loaded anew can show. */
  isOld: boolean;
  /** So much has been saved elsewhere: where that is more than the form has seen, it is asked for. */
  hear: (seq: number) => void;
}

/** Saves the form of a section while it is filled in. Not by Remix: where there is no connection it gives up the page. */
export function useAutosave({ form, section, action, seen = 0, onSaved }: Autosave): Autosaving {
  const [state, setState] = useState<SaveState>({ is: 'untouched' });
  const [contested, setContested] = useState<ShownContest[]>([]);
  const [isOld, setOld] = useState(false);
  const known = useRef({ seen, heard: seen, onSaved, questions: [] as string[] });
  const ask = useRef(() => {});
  useEffect(() => {
    known.current.onSaved = onSaved;
    known.current.questions = section.questions.map(({ key }) => key);
  });
  useEffect(() => {
    const element = form.current;
    if (!element) return undefined;
    const autosave = makeAutosave({
      known: fieldsShownIn(element),
      read: () => fieldsOf(element),
      send: async (fields, isLast) => {
        const answer = await postFields(action, [...metaOf(element, known.current.seen), ...fields], isLast);
        if (answer.is === 'saved' && fields.length > 0) known.current.onSaved?.(questionsOf(fields));
        return answer;
      },
      tell: setState,
      hear: (news, sent) => {
        if (news.contested.length > 0) setContested(news.contested);
        const taken = takeNews(element, news, sent);
        if (taken.isAllShown) known.current.seen = news.seq;
        else setOld(true);
        return taken.known;
      },
      questions: () => known.current.questions,
    });
    ask.current = autosave.ask;
    return listen(element, autosave, () => known.current.seen);
  }, [form, action]);
  const hear = (seq: number) => {
    if (seq <= known.current.heard || seq <= known.current.seen) return;
    known.current.heard = seq;
    ask.current();
  };
  return { state, contested, isOld, hear };
}

/** What goes along with every save. */
function metaOf(form: HTMLFormElement, seen: number): Fields {
  const id = form.elements.namedItem('form');
  return [
    ['seen', String(seen)],
    ['form', id instanceof HTMLInputElement ? id.value : ''],
  ];
}

function listen(form: HTMLFormElement, autosave: ReturnType<typeof makeAutosave>, seen: () => number): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  let isSent = false;
  form.addEventListener('input', autosave.touched, { signal });
  form.addEventListener('focusout', ({ relatedTarget }) => isWithin(form, relatedTarget) || autosave.save(), {
    signal,
  });
  // Sent whole by its button: with what it has seen by now, and not once more while the page is left.
  form.addEventListener('formdata', ({ formData }) => formData.set('seen', String(seen())), { signal });
  form.addEventListener('submit', ({ defaultPrevented }) => (isSent = !defaultPrevented), { signal });
  window.addEventListener('pagehide', () => isSent || autosave.leave(), { signal });
  window.addEventListener('pageshow', () => (isSent = false), { signal });
  window.addEventListener('online', autosave.save, { signal });
  document.addEventListener('visibilitychange', autosave.save, { signal });
  window.addEventListener('beforeunload', (event) => !isSent && autosave.isStuck() && event.preventDefault(), {
    signal,
  });
  return () => {
    autosave.leave();
    autosave.stop();
    ended.abort();
  };
}

function isWithin(form: HTMLFormElement, target: EventTarget | null): boolean {
  return target instanceof Node && form.contains(target);
}

function questionsOf(fields: Fields): string[] {
  return [...new Set(fields.map(([name]) => name.split(/[/:]/)[0] ?? ''))];
}
