import type { ReactNode } from 'react';
import { Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { sizeText } from '#app/web/site/requests/size-text.ts';
import { LeavingButton } from './leaving-button.tsx';
import { useNaming } from './naming.ts';
import { useWays } from './ways.ts';

interface ShownFile {
  id: string;
  name: string;
  size: number;
}

interface AttachedFilesProps {
  section: string;
  files: readonly ShownFile[];
  isOpen: boolean;
}

/** The files of a section, and the way to the page where they are attached and removed. */
export function AttachedFiles({ files, isOpen }: AttachedFilesProps) {
  const pages = useNaming().words.pages.files;
  if (files.length === 0 && !isOpen) return null;
  return (
    <Section id="files" heading={pages.heading}>
      <FileList files={files} />
      {isOpen && (
        <>
          <p className="hint mt-3 max-w-prose print:hidden">{pages.hint}</p>
          <p className="mt-4 print:hidden">
            <LeavingButton then="files">{pages.manage}</LeavingButton>
          </p>
        </>
      )}
    </Section>
  );
}

/** Each file by its name and size, and what can be done about it. */
export function FileList({ files, after }: { files: readonly ShownFile[]; after?: (file: ShownFile) => ReactNode }) {
  const { locale } = useNaming();
  const { leads } = useWords();
  const ways = useWays();
  if (files.length === 0) return null;
  return (
    <ul className="mt-3 max-w-prose">
      {files.map((file) => (
        <li key={file.id} className="mt-1.5 flex flex-wrap items-baseline gap-x-3">
          <a className="way break-all" href={ways.file(file.id)} download>
            {file.name}
          </a>
          <span className="hint">{sizeText(locale, leads.request.files.units, file.size)}</span>
          {after?.(file)}
        </li>
      ))}
    </ul>
  );
}
