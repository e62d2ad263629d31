import { acceptedFiles } from '#app/storage/file-type.ts';
import { FileField } from '#app/web/parts/file-field.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { Words } from '#app/words/index.ts';

/** What has become of the files of a form that came back. */
export interface ReceivedFiles {
  /** Files that were good: no browser keeps them, and neither do we. */
  good: number;
  problems: { name: string; tag: keyof Words['leads']['files']['problems'] }[];
}

/** Nothing is to be chosen again where files cannot be taken at all. */
export const withoutFiles: ReceivedFiles = { good: 0, problems: [] };

export function RequestFiles({ id, errors }: { id: string; errors: string[] }) {
  const { label, hint } = useWords().leads.files;
  return <FileField id={id} name="files" label={label} hint={hint} accept={acceptedFiles} errors={errors} />;
}

/** What is wrong with each file, and that the good ones have to be chosen again. */
export function explainFiles({ files }: Words['leads'], received: ReceivedFiles | undefined): string[] {
  if (!received) return [];
  const { problems, good } = received;
  return [...problems.map(({ name, tag }) => files.problems[tag](name)), ...(good > 0 ? [files.again] : [])];
}
