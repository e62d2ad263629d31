import { questionIn, sectionIn } from '#app/words/questionnaire.ts';
import type { HeldPerson } from './held-person.server.ts';

/** All that is held of a person as other programs read it: moments by ISO 8601, files by the names they have in the archive. */
export function exportOf(held: HeldPerson, exportedAt: number): object {
  const { key: _, leads, participations, threads, journal, company, ...rest } = held;
  const { reader, requests, addressChanges } = journal;
  const withoutKeys = ({ addressKey: _key, ...own }: { addressKey: string }) => own;
  return withMoments({
    exportedAt,
    ...rest,
    company: company ? { name: company.name, taxId: company.taxId, country: company.country } : undefined,
    participations: participations.map(({ id: _id, questionnaireId: _of, section, remarks, ...own }) => ({
      ...own,
      section: section === null ? null : sectionIn('ru', section),
      remarks: remarks.map((remark) => ({ ...remark, question: questionIn('ru', remark.question) })),
    })),
    questions: threads.map(({ id: _id, messages, ...own }) => ({
      ...own,
      messages: messages.map(({ id: _of, files, ...message }, index) => ({
        ...message,
        files: files.map(({ name, size }, at) => ({ name, size, file: fileOfMessage(own.number, index, at, name) })),
      })),
    })),
    journal: { reader: reader && withoutKeys(reader), requests: requests.map(withoutKeys), addressChanges },
    requests: leads.map(({ lead, files, ...parts }) => ({
      ...lead,
      ...parts,
      files: files.map(({ name, type, size, storedAt }, index) => ({
        ...{ name, type, size, storedAt, file: fileNameOf(lead.reference, index, name) },
      })),
    })),
  });
}

/** Where a file of a request lies in the archive. Two may have one name. */
export function fileNameOf(reference: string, index: number, name: string): string {
  return `files/${reference}/${index + 1} ${name.replaceAll(/[/\\]/g, '_')}`;
}

/** The same of a file that came with a message of a thread. */
export function fileOfMessage(number: string, message: number, index: number, name: string): string {
  return fileNameOf(`${number}/${message + 1}`, index, name);
}

function withMoments(value: object): object {
  if (Array.isArray(value)) return value.map(inWords);
  const entries = Object.entries(value).map(([name, one]: [string, unknown]): [string, unknown] => [
    name,
    typeof one === 'number' && /(At|Since|^at)$/.test(name) ? new Date(one).toISOString() : inWords(one),
  ]);
  return Object.fromEntries(entries);
}

function inWords(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? withMoments(value) : value;
}
