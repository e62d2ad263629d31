import { Icon } from '#app/web/parts/icon.tsx';
import { When } from '#app/web/parts/numbers.tsx';
import { Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { dayInMoscow } from '#app/words/day.ts';
import type { ClientsFile } from './shown-request.server.ts';
import { sizeText } from './size-text.ts';
import type { RequestWays } from './ways.ts';

/** What was sent along, to be taken back as it was. */
export function RequestFileList({ ways, files }: { ways: RequestWays; files: ClientsFile[] }) {
  const { leads, locale } = useWords();
  const { heading, units } = leads.request.files;
  if (files.length === 0) return null;
  return (
    <Section id="files" heading={heading}>
      <ul className="mt-3">
        {files.map(({ id, name, size, storedAt }) => (
          <li key={id} className="border-b border-line py-1.5">
            <a href={ways.file(id)} className="way wrap-anywhere" download>
              <Icon name="download" />
              <span className="ml-1.5">{name}</span>
            </a>
            <span className="hint block">
              {sizeText(locale, units, size)}, <When day={dayInMoscow(storedAt)} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
