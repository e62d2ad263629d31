import type { RefObject } from 'react';
import { useWords } from '#app/web/parts/words.ts';
import { useKeys, type Shortcut } from './shortcuts.tsx';

/** The keys of a list: the focus is on the link of a row, so that Enter opens it as everywhere. */
export function useListKeys(frame: RefObject<HTMLElement | null>): void {
  const { lists } = useWords();
  const rows = () => [...(frame.current?.querySelectorAll<HTMLElement>('tbody tr:has(th)') ?? [])];
  const step = (by: 1 | -1) => {
    const all = rows();
    const at = all.findIndex((row) => row.contains(document.activeElement));
    const next = at === -1 ? all[by === 1 ? 0 : all.length - 1] : all[at + by];
    next?.querySelector('a')?.focus();
  };
  const tick = () => {
    const row = rows().find((one) => one.contains(document.activeElement));
    row?.querySelector<HTMLInputElement>('[type=checkbox]')?.click();
  };
  useKeys(keysOfList(lists.keys, { step, tick }));
}

function keysOfList(
  words: { next: string; previous: string; tick: string },
  { step, tick }: { step: (by: 1 | -1) => void; tick: () => void },
): Shortcut[] {
  return [
    { keys: 'j', label: words.next, act: () => step(1) },
    { keys: 'k', label: words.previous, act: () => step(-1) },
    { keys: 'x', label: words.tick, act: tick },
  ];
}
