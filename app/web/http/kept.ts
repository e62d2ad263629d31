/** The `handle` of a page that is the same for everybody and is therefore kept whole in memory. */
export interface KeptHandle {
  /** The search parameters that it reads; all others are as if they were not there. */
  kept: readonly string[];
}

/** `export const handle = kept()` in a route module; `kept('topic')` where the page reads `?topic=`. */
export function kept(...parameters: string[]): KeptHandle {
  return { kept: parameters };
}

export function isKept(handle: unknown): handle is KeptHandle {
  return typeof handle === 'object' && handle !== null && 'kept' in handle;
}
