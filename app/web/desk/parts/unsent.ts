import { useFetchers, useNavigation } from '@remix-run/react';
import { useEffect, useState } from 'react';

/**
 * Whoever's session has ended is led to sign in when they press a button, and back to the page. What they had typed on it
 * waits in their tab meanwhile and stands in its fields again: returns whether it does.
 */
export function useUnsent(personId: string | undefined): boolean {
  const [isBack, setIsBack] = useState(false);
  const isNavigating = useNavigation().state !== 'idle';
  const isSending = useFetchers().some(({ state }) => state !== 'idle');
  useEffect(() => {
    if (personId === undefined) return undefined;
    setIsBack(putBack(personId));
    // Where the browser sends a form by itself, the answer is a page that holds what was typed.
    const listen = (event: SubmitEvent) => event.defaultPrevented && keep(personId);
    window.addEventListener('submit', listen);
    return () => window.removeEventListener('submit', listen);
  }, [personId]);
  useEffect(() => {
    // Whatever was answered was answered to somebody signed in: the page has it.
    if (!isNavigating && !isSending) sessionStorage.removeItem(name);
    else setIsBack(false);
  }, [isNavigating, isSending]);
  return isBack;
}

const name = 'desk-unsent';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface Unsent {
  personId: string;
  page: string;
  /** Name, how many fields of that name stand before it, and what was typed. */
  fields: [string, number, string][];
}

function keep(personId: string): void {
  const fields = fieldsOnPage().filter(([, , field]) => isTyped(field));
  const unsent: Unsent = {
    personId,
    page: location.pathname,
    fields: fields.map(([called, before, field]) => [called, before, field.value]),
  };
  sessionStorage.setItem(name, JSON.stringify(unsent));
}

function putBack(personId: string): boolean {
  const kept = JSON.parse(sessionStorage.getItem(name) ?? 'null') as Unsent | null;
  if (kept?.personId !== personId || kept.page !== location.pathname) return false;
  const fields = fieldsOnPage();
  for (const [called, before, value] of kept.fields) {
    const field = fields.find((one) => one[0] === called && one[1] === before)?.[2];
    if (!field) continue;
    field.value = value;
    field.closest('details')?.setAttribute('open', '');
  }
  return kept.fields.length > 0;
}

function fieldsOnPage(): [string, number, Field][] {
  const seen = new Map<string, number>();
  return [...document.querySelectorAll<Field>('main form[method=post] :is(input, textarea, select)[name]')].map(
    (field) => {
      const before = seen.get(field.name) ?? 0;
      seen.set(field.name, before + 1);
      return [field.name, before, field];
    },
  );
}

/** Other than the page had it; what is hidden, ticked or a file is not typed. */
function isTyped(field: Field): boolean {
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.defaultSelected === false;
  if (['hidden', 'checkbox', 'radio', 'file'].includes(field.type)) return false;
  return field.value !== field.defaultValue;
}
