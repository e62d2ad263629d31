/** The `handle` of a page that anybody may find: it has a canonical address and a picture. */
export interface OpenHandle {
  open: true;
  /**
   * Says that the page is the same for everybody, and therefore kept whole in memory: the search parameters that it reads;
   * all others are as if they were not there.
   */
  kept?: readonly string[];
}

/** `export const handle = kept()` in a route module; `kept('topic')` where the page reads `?topic=`. */
export function kept(...parameters: string[]): OpenHandle {
  return { open: true, kept: parameters };
}

export function isOpen(handle: unknown): handle is OpenHandle {
  return typeof handle === 'object' && handle !== null && 'open' in handle;
}
