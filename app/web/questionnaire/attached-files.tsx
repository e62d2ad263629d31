import { Section } from '#app/web/parts/text.tsx';
import { FileField } from '#app/web/parts/file-field.tsx';
import { acceptedFiles } from '#app/storage/file-type.ts';
import { useWords } from '#app/web/parts/words.ts';
import { sizeText } from '#app/web/site/requests/size-text.ts';
import { useNaming } from './naming.ts';
import { useWays } from './ways.ts';

interface AttachedFilesProps {
  section: string;
  files: readonly { id: string; name: string; size: number }[];
  isOpen: boolean;
  errors?: string[];
}

/** Files of a section; they are kept as soon as they are sent, whatever becomes of its form. */
export function AttachedFiles({ section, files, isOpen, errors = [] }: AttachedFilesProps) {
  const { words, locale } = useNaming();
  const { leads } = useWords();
  const ways = useWays();
  const pages = words.pages.files;
  if (files.length === 0 && !isOpen) return null;
  return (
    <Section id="files" heading={pages.heading}>
      {files.length > 0 && (
        <ul className="mt-3 max-w-prose">
          {files.map(({ id, name, size }) => (
            <li key={id} className="mt-1.5 flex flex-wrap items-baseline gap-x-3">
              <a className="way break-all" href={ways.file(id)} download>
                {name}
              </a>
              <span className="hint">{sizeText(locale, leads.request.files.units, size)}</span>
              {isOpen && (
                <form method="post" action={ways.fileRemoval(id)} className="print:hidden">
                  <input type="hidden" name="section" value={section} />
                  <button className="way cursor-pointer underline" aria-label={pages.removeName(name)}>
                    {pages.remove}
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      {isOpen && (
        <form
          method="post"
          action={ways.section(section, '/files')}
          encType="multipart/form-data"
          className="max-w-prose print:hidden"
        >
          <FileField
            accept={acceptedFiles}
            id="files-field"
            name="files"
            label={pages.field}
            hint={pages.hint}
            errors={errors}
          />
          <p className="mt-4">
            <button className="button quiet">{pages.button}</button>
          </p>
        </form>
      )}
    </Section>
  );
}
