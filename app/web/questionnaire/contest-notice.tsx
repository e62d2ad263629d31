import { formatTime } from '#app/words/moment.ts';
import { Notice } from '#app/web/parts/text.tsx';
import { useNaming, type Naming } from './naming.ts';
import type { ShownContest } from './pages/take-section.server.ts';

/** Questions that a colleague has answered otherwise meanwhile: both answers, and what saving once more will do. */
export function ContestNotice({ contested }: { contested: readonly ShownContest[] }) {
  const naming = useNaming();
  const { contested: words } = naming.words.pages.section;
  return (
    <Notice tone="bad">
      <div role="alert">
        <p className="font-semibold">{words.heading}</p>
        <ul className="mt-2">
          {contestsOf(contested, naming).map(({ id, text }) => (
            <li key={text} className="mt-1">
              <a href={`#${id}`} className="way">
                {text}
              </a>
            </li>
          ))}
        </ul>
        <p className="mt-2">{words.lead}</p>
      </div>
    </Notice>
  );
}

/** Each field in which both answers differ, with a line that says both. */
export function contestsOf(
  contested: readonly ShownContest[],
  { words, names, locale }: Naming,
): { id: string; text: string }[] {
  const { contested: said } = words.pages.section;
  return contested.flatMap(({ question, by, at: then, conflicts }) =>
    conflicts.map(({ at, theirs, mine }) => {
      const [row = '', month] = at.split('/');
      const place = month === undefined ? '' : `${names.row(question, row)}, ${names.month(month)}`;
      const shown = (text: string) => (text === '' ? said.empty : readable(text, question, names));
      const time = formatTime(locale, then);
      const id = month === undefined ? question : `${question}/${at}`;
      return { id, text: said.line(names.question(question).label, place, by, time, shown(theirs), shown(mine)) };
    }),
  );
}

/** An option by its name; of a list what its fields hold. */
function readable(text: string, question: string, names: Naming['names']): string {
  const held = heldIn(text);
  if (held === undefined) return names.option(question, text);
  return held
    .flatMap(partsOf)
    .map((part) => names.option(question, part))
    .join(', ');
}

/** What people type may begin with a bracket too. */
function heldIn(text: string): unknown[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const held: unknown = JSON.parse(text);
    return Array.isArray(held) ? held : undefined;
  } catch {
    return undefined;
  }
}

function partsOf(held: unknown): string[] {
  if (typeof held === 'string') return held === '' ? [] : [held];
  return typeof held === 'object' && held !== null ? Object.values(held).flatMap(partsOf) : [];
}
