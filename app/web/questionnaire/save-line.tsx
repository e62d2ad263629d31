import { useSearchParams } from '@remix-run/react';
import { dayInMoscow, longDay } from '#app/words/day.ts';
import { formatTime } from '#app/words/moment.ts';
import type { SaveState } from './autosave.ts';
import { useNaming, type Naming } from './naming.ts';

interface SaveLineProps {
  state: SaveState;
  /** When anything of it was saved last, as the page came. */
  savedAt?: number | undefined;
}

/** Whether what was typed is saved. That it is being saved is only shown: nobody wants to hear of it after every word. */
export function SaveLine({ state, savedAt }: SaveLineProps) {
  const naming = useNaming();
  const justSavedAt = momentIn(useSearchParams()[0].get('saved'));
  const shown: SaveState =
    state.is === 'untouched' && justSavedAt !== undefined ? { is: 'saved', at: justSavedAt } : state;
  const isBad = isUnsaved(shown);
  const text = shown.is === 'untouched' && savedAt !== undefined ? lastSaved(savedAt, naming) : textOf(shown, naming);
  return (
    <>
      <p
        aria-hidden="true"
        className={`mt-2 text-sm ${isBad ? 'max-w-prose border-l-4 border-bad pl-3 font-semibold' : 'text-good'}`}
      >
        {text || '\u00a0'}
      </p>
      <p role="status" className="sr-only">
        {shown.is === 'saving' ? '' : text}
      </p>
    </>
  );
}

/** Milliseconds, of a save that has led to this page; whatever else an address says is none. */
function momentIn(written: string | null): number | undefined {
  return written !== null && /^\d{13}$/.test(written) ? Number(written) : undefined;
}

function lastSaved(at: number, { words, locale }: Naming): string {
  return words.form.saving.lastSaved(longDay(locale, dayInMoscow(at)), formatTime(locale, at));
}

/** What was typed is not saved. */
export function isUnsaved({ is }: SaveState): boolean {
  return is === 'unsaved' || is === 'failed' || is === 'refused' || is === 'too-large';
}

function textOf(state: SaveState, { words, locale }: Naming): string {
  const { saving } = words.form;
  switch (state.is) {
    case 'untouched':
      return '';
    case 'saved':
      return saving.saved(formatTime(locale, state.at));
    case 'saving':
    case 'unsaved':
    case 'failed':
    case 'too-large':
    case 'refused':
      return saving[state.is];
  }
}
