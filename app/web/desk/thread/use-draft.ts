import { useEffect, useState, type RefObject } from 'react';

/** For so long nothing is typed before what was typed is kept. */
const pause = 1500;

/** Keeps what is typed into the answer as it is typed; says when it was kept last. Without script there is a button for it. */
export function useDraft(form: RefObject<HTMLFormElement | null>, path: string): number | undefined {
  const [keptAt, setKeptAt] = useState<number>();
  useEffect(() => {
    const typedIn = form.current;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let ended = new AbortController();
    const keep = () => {
      waiting = undefined;
      const text = typedIn?.querySelector<HTMLTextAreaElement>('[name=text]')?.value ?? '';
      fetch(path, { method: 'POST', body: new URLSearchParams({ text, typing: 'on' }), signal: ended.signal })
        .then((answer) => (answer.ok ? readMoment(answer) : undefined))
        .then(setKeptAt)
        // What could not be kept now is kept with the next word.
        .catch(() => undefined);
    };
    const typed = (event: Event) => {
      if (!(event.target instanceof HTMLTextAreaElement)) return;
      clearTimeout(waiting);
      waiting = setTimeout(keep, pause);
    };
    // A draft that came after its answer would stay behind.
    const sent = () => {
      clearTimeout(waiting);
      ended.abort();
      ended = new AbortController();
    };
    typedIn?.addEventListener('input', typed);
    typedIn?.addEventListener('submit', sent);
    return () => {
      typedIn?.removeEventListener('input', typed);
      typedIn?.removeEventListener('submit', sent);
      sent();
    };
  }, [form, path]);
  return keptAt;
}

const readMoment = async (answer: Response) => ((await answer.json()) as { at: number }).at;
