import { useSyncExternalStore } from 'react';

/** Whether the page's script has come: until then every control is one that works without. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
