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

/** Any text as words fit for an address: «Правило долга» → `pravilo-dolga`. Empty where nothing of it can be written so. */
export function inLatin(text: string): string {
  const letters = [...text.toLowerCase().normalize('NFC')].map((letter) => latin[letter] ?? letter).join('');
  const plain = letters.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).join('-');
}

const latin: Record<string, string> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
  ...{ щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
};
