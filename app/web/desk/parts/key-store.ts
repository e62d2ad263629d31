import { useEffect, useSyncExternalStore } from 'react';
import type { Shortcut } from './shortcuts.tsx';

/** What the page before the user offers besides the keys that work everywhere. */
let offered: readonly Shortcut[] = [];
const listeners = new Set<() => void>();
const none: readonly Shortcut[] = [];

/** A page offers keys for as long as it is open. */
export function useOfferedKeys(shortcuts: readonly Shortcut[]): void {
  useEffect(() => {
    offered = shortcuts;
    tell();
    return () => {
      offered = none;
      tell();
    };
  });
}

export function useKeysOnPage(): readonly Shortcut[] {
  return useSyncExternalStore(
    listen,
    () => offered,
    () => none,
  );
}

/** Whether single keys act (WCAG 2.2, 2.1.4): whoever speaks to their computer may not want them to. Kept by the browser. */
export function useKeysAreOn(): boolean {
  return useSyncExternalStore(listen, keysAreOn, () => true);
}

export function keysAreOn(): boolean {
  return localStorage.getItem(name) !== 'off';
}

export function turnKeys(on: boolean): void {
  if (on) localStorage.removeItem(name);
  else localStorage.setItem(name, 'off');
  tell();
}

const name = 'desk-keys';

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
