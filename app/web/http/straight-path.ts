/** The one way in which a path of ours is written: plain words between single slashes, no slash at the end. */
const straight = /^\/(?:(?!\.\.?(?:\/|$))[\w.~-]+(?:\/(?!\.\.?(?:\/|$))[\w.~-]+)*)?$/;

export function isStraight(path: string): boolean {
  return straight.test(path);
}

/**
 * The straight way to write a path that says the same: without `%70` for `p`, `a/../`, or a slash at the end. Undefined where
 * there is none. Every guard of a path would otherwise have to know every other spelling of it.
 */
export function straighten(path: string): string | undefined {
  if (!/^\/(?![/\\])/.test(path) || !URL.canParse(path, 'http://site.invalid')) return undefined;
  try {
    const { pathname } = new URL(path, 'http://site.invalid');
    const written = decodeURIComponent(pathname).replace(/(.)\/$/, '$1');
    return isStraight(written) ? written : undefined;
  } catch {
    return undefined;
  }
}
