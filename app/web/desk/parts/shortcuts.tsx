import { useNavigate } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { keysAreOn, turnKeys, useKeysAreOn, useKeysOnPage } from './key-store.ts';
import { useWords } from '#app/web/parts/words.ts';

/** A key, or two one after the other, and what it does; the words are given by whoever offers it. */
export interface Shortcut {
  keys: string;
  label: string;
  act: () => void;
}

/** The list of all keys, opened by `?`, and the keys that work everywhere. */
export function Shortcuts() {
  const { desk, lists, paths } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const navigate = useNavigate();
  const everywhere: Shortcut[] = [
    { keys: '/', label: desk.search.label, act: focusSearch },
    { keys: 'g t', label: desk.nav.today, act: () => void navigate(paths.desk) },
    { keys: 'g l', label: desk.nav.leads, act: () => void navigate(paths.deskLeads) },
    { keys: 'g v', label: desk.nav.threads, act: () => void navigate(paths.deskThreads) },
    { keys: 'g c', label: desk.nav.companies, act: () => void navigate(paths.deskCompanies) },
    { keys: 'g q', label: desk.nav.questionnaires, act: () => void navigate(paths.deskQuestionnaires) },
    { keys: 'g j', label: desk.nav.tasks, act: () => void navigate(paths.deskTasks) },
    { keys: '?', label: desk.keys.open, act: () => dialog.current?.showModal() },
  ];
  const all = [...everywhere, ...useKeysOnPage()];
  useKeys(all);
  return (
    <>
      <button type="button" className="way cursor-pointer underline" onClick={() => dialog.current?.showModal()}>
        <kbd>?</kbd> {desk.keys.title}
      </button>
      <dialog ref={dialog} aria-labelledby="shortcuts-title" className="m-auto bg-paper p-6 text-ink">
        <h2 id="shortcuts-title" className="text-xl">
          {desk.keys.title}
        </h2>
        <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
          {[...all, ...inLists(lists.keys)].map(({ keys, label }) => (
            <div key={keys} className="contents">
              <dt>
                {keys.split(' ').map((key) => (
                  <kbd key={key} className="mr-1">
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{label}</dd>
            </div>
          ))}
        </dl>
        <p className="hint mt-4">{desk.keys.note}</p>
        <label className="check">
          <input
            type="checkbox"
            className="box"
            checked={useKeysAreOn()}
            onChange={(event) => turnKeys(event.target.checked)}
          />
          <span>{desk.keys.isOn}</span>
        </label>
        <form method="dialog" className="mt-4">
          <button className="button quiet">{desk.keys.close}</button>
        </form>
      </dialog>
    </>
  );
}

/** They act where there is a list: see `useListKeys`. */
function inLists(words: { next: string; previous: string; tick: string; open: string }): Omit<Shortcut, 'act'>[] {
  return [
    { keys: 'j', label: words.next },
    { keys: 'k', label: words.previous },
    { keys: 'x', label: words.tick },
    { keys: 'Enter', label: words.open },
  ];
}

/** Listens for keys while nothing is being typed; those of two letters are pressed within a second. */
export function useKeys(shortcuts: Shortcut[]): void {
  const [before, setBefore] = useState('');
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!keysAreOn() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const pressed = `${before}${event.key}`;
      const found = shortcuts.find(({ keys }) => keys === pressed) ?? shortcuts.find(({ keys }) => keys === event.key);
      if (found) {
        event.preventDefault();
        found.act();
      }
      const begins = !found && shortcuts.some(({ keys }) => keys.startsWith(`${event.key} `));
      setBefore(begins ? `${event.key} ` : '');
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}

function isTyping(target: EventTarget | null): boolean {
  const typed = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog';
  return target instanceof HTMLElement && target.closest(typed) !== null;
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('[data-shortcut=search]')?.focus();
}
