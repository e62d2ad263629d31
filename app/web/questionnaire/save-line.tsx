import { formatTime } from '#app/words/moment.ts';
import type { SaveState } from './autosave.ts';
import { useNaming, type Naming } from './naming.ts';

/** Whether what was typed is saved. That it is being saved is only shown: nobody wants to hear of it after every word. */
export function SaveLine({
  state,
  savedAt,
}: {
  state: SaveState;
  /** As the page came. */ savedAt?: number | undefined;
}) {
  const naming = useNaming();
  const shown: SaveState = state.is === 'untouched' && savedAt !== undefined ? { is: 'saved', at: savedAt } : state;
  const isBad = isUnsaved(shown);
  return (
    <>
      <p
        aria-hidden="true"
        className={`mt-2 text-sm ${isBad ? 'max-w-prose border-l-4 border-bad pl-3 font-semibold' : 'text-good'}`}
      >
        {textOf(shown, naming) || '\u00a0'}
      </p>
      <p role="status" className="sr-only">
        {shown.is === 'saving' ? '' : textOf(shown, naming)}
      </p>
    </>
  );
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
