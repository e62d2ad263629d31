/** The `handle` of a page that anybody may find: it has a canonical address and a picture. */
export interface OpenHandle {
  open: true;
  /**
   * Says that the page is the same for everybody, and therefore kept whole in memory: the search parameters that it reads,
   * each with the values it offers. Others are as if they were not there; a value not offered is answered but not kept, or
   * strangers could have any number of pages made.
   */
  kept?: Offered;
}

export type Offered = Readonly<Record<string, readonly string[]>>;

/** `export const handle = kept()` in a route module; `kept({ size: ['small', 'large'] })` where the page reads `?size=`. */
export function kept(offered: Offered = {}): OpenHandle {
  return { open: true, kept: offered };
}

export function isOpen(handle: unknown): handle is OpenHandle {
  return typeof handle === 'object' && handle !== null && 'open' in handle;
}
