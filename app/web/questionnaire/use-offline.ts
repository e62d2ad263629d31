import { useEffect, useState, type RefObject } from 'react';

/** Whether somebody pressed a button of the form while there was no connection: the page stays, with all that was typed. */
export function useOffline(form: RefObject<HTMLFormElement>): boolean {
  const [isOffline, setOffline] = useState(false);
  useEffect(() => {
    const element = form.current;
    const ended = new AbortController();
    const { signal } = ended;
    const stay = (event: SubmitEvent) => {
      if (navigator.onLine) return;
      event.preventDefault();
      setOffline(true);
    };
    element?.addEventListener('submit', stay, { signal });
    window.addEventListener('online', () => setOffline(false), { signal });
    return () => ended.abort();
  }, [form]);
  return isOffline;
}
