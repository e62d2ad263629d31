import { methodologyShape, type MethodologyMap } from '#app/catalogue/methodology.ts';
import type { Bilingual } from '#app/words/locale.ts';

/** What is wrong with an outline, and on which line. */
export interface OutlineProblem {
  is: 'lineUnreadable' | 'keyInvalid' | 'keyTwice' | 'titleMissing' | 'tooLong' | 'nowhere' | 'tooMany';
  line: number;
  text: string;
}

/** The map as an outline: `# block`, `## section`, `- document`, each `key | Russian | English`. */
export function outlineOf(map: MethodologyMap): string {
  const line = (mark: string, { key, title }: { key: string; title: Bilingual }) =>
    `${mark} ${key} | ${title.ru} | ${title.en}`;
  return map
    .flatMap((block) => [
      line('#', block),
      ...block.sections.flatMap((section) => [
        line('##', section),
        ...section.documents.map((document) => line('-', document)),
      ]),
    ])
    .join('\n');
}

type Block = { key: string; title: Bilingual; sections: Section[] };
type Section = { key: string; title: Bilingual; documents: { key: string; title: Bilingual }[] };

/** The map that an outline means, or all that is wrong with it. */
export function readOutline(
  text: string,
): { map: ReturnType<typeof methodologyShape.parse> } | { problems: OutlineProblem[] } {
  const problems: OutlineProblem[] = [];
  const map: Block[] = [];
  const keys = new Set<string>();
  for (const [index, raw] of text.split('\n').entries()) {
    const whole = raw.trim();
    if (whole === '') continue;
    const fault = (is: OutlineProblem['is']) => problems.push({ is, line: index + 1, text: whole.slice(0, 80) });
    const [, mark, rest = ''] = /^(##|#|-)\s+(.*)$/.exec(whole) ?? [];
    const [key = '', ru = '', en = '', ...more] = rest.split('|').map((part) => part.trim());
    if (mark === undefined || more.length > 0) fault('lineUnreadable');
    else if (!methodologyShape.element.shape.key.safeParse(key).success) fault('keyInvalid');
    else if (keys.has(key)) fault('keyTwice');
    else if (ru === '' || en === '') fault('titleMissing');
    else if (ru.length > longestTitle || en.length > longestTitle) fault('tooLong');
    else if (!place(map, mark, key, { ru, en })) fault('nowhere');
    keys.add(key);
  }
  const read = methodologyShape.safeParse(map);
  if (problems.length === 0 && read.success) return { map: read.data };
  return { problems: problems.length > 0 ? problems : [{ is: 'tooMany', line: 1, text: '' }] };
}

const longestTitle = 300;

/** Puts a line under the last one above it that can hold it; false where there is none. */
function place(map: Block[], mark: string, key: string, title: Bilingual): boolean {
  const block = map.at(-1);
  const section = block?.sections.at(-1);
  if (mark === '#') map.push({ key, title, sections: [] });
  else if (mark === '##' && block) block.sections.push({ key, title, documents: [] });
  else if (mark === '-' && section) section.documents.push({ key, title });
  else return false;
  return true;
}

/** Every key of a map. */
export function keysIn(map: MethodologyMap): string[] {
  return map.flatMap((block) => [
    block.key,
    ...block.sections.flatMap((section) => [section.key, ...section.documents.map(({ key }) => key)]),
  ]);
}
