import { acceptedFiles } from '#app/storage/file-type.ts';
import { FileField } from '#app/web/parts/file-field.tsx';
import { Heading, Notice } from '#app/web/parts/text.tsx';
import { FileList } from './attached-files.tsx';
import { Head } from './head.tsx';
import { useNaming } from './naming.ts';
import type { ShownSection } from './pages/shown-section.server.ts';
import { sectionWords } from './section-words.ts';
import { useWays } from './ways.ts';

interface FilesPageProps {
  shown: ShownSection;
  /** Whoever came here has just attached some. */
  isKept: boolean;
  errors: string[];
}

/** The files of a section alone: what was typed in its form is not on this page, and so cannot be lost by it. */
export function FilesPage({ shown: { head, section, files, closed }, isKept, errors }: FilesPageProps) {
  const { words } = useNaming();
  const ways = useWays();
  const pages = words.pages.files;
  const isOpen = closed === null;
  return (
    <>
      <Head {...head} />
      <Heading above={{ href: ways.section(section), label: sectionWords(words, section).title }}>
        {pages.heading}
      </Heading>
      {isKept && errors.length === 0 && <Notice tone="good">{pages.kept}</Notice>}
      <FileList files={files} after={(file) => isOpen && <Removal section={section} file={file} />} />
      {isOpen && (
        <form method="post" encType="multipart/form-data" className="max-w-prose">
          <FileField
            accept={acceptedFiles}
            id="files-field"
            name="files"
            label={pages.field}
            hint={pages.hint}
            errors={errors}
          />
          <p className="mt-4">
            <button className="button">{pages.button}</button>
          </p>
        </form>
      )}
      <p className="mt-8">
        <a className="way" href={ways.section(section, '#files')}>
          {pages.back}
        </a>
      </p>
    </>
  );
}

function Removal({ section, file: { id, name } }: { section: string; file: { id: string; name: string } }) {
  const pages = useNaming().words.pages.files;
  const ways = useWays();
  return (
    <form method="post" action={ways.fileRemoval(id)} className="print:hidden">
      <input type="hidden" name="section" value={section} />
      <button className="way cursor-pointer underline" aria-label={pages.removeName(name)}>
        {pages.remove}
      </button>
    </form>
  );
}
