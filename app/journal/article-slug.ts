/** What stands in a URL where an article's name would: `routes.ts` has pages there. */
export const reservedSlugs = [
  'address',
  'confirm',
  'erased',
  'erasure',
  'feed.xml',
  'preferences',
  'subscribe',
  'topics',
  'unsubscribe',
] as const;

/** Whether an article may be named so in its URL: lower-case Latin words and numbers between hyphens, 3–80 characters. */
export function isSlug(text: string): boolean {
  if (text.length < 3 || text.length > 80) return false;
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && !reservedSlugs.some((reserved) => reserved === text);
}
