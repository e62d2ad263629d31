import type { App } from '#app/app.server.ts';
import { findParticipation } from '#app/questionnaires/find-participation.server.ts';
import { lookOver } from '#app/questionnaires/look-over.server.ts';
import type { Pasted } from '#app/questionnaires/paste.ts';
import type { SectionKey } from '#app/questionnaires/questionnaire.ts';
import { readMonthFile } from '#app/questionnaires/read-month-file.server.ts';
import { saveAnswers, type SaveRefused } from '#app/questionnaires/save-answers.server.ts';
import { fieldNames } from '#app/questionnaires/section-form.ts';
import { readKeptFile } from '#app/storage/files.server.ts';
import { wordsFor } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { namesIn } from '../names.ts';
import { rowNamesOf } from '../row-names.ts';

/** What to say of it, or why nothing was taken. */
export type TakenTable =
  SaveRefused | { refused: 'unreadable'; because: string } | { refused: undefined; said: Record<string, string> };

/** Puts what stands in a kept file into a table by month: empty cells of it clear nothing. */
export async function takeTableFile(
  app: App,
  token: string,
  section: SectionKey,
  { questionKey, sha256, locale }: { questionKey: string; sha256: string; locale: Locale },
): Promise<TakenTable> {
  const found = findParticipation(app, token);
  if ('refused' in found) return found;
  const { questionnaire } = found;
  const { filled } = lookOver(app, questionnaire);
  const words = questionnaireWordsFor(locale);
  const questions = filled.sections.find(({ key }) => key === section)?.questions ?? [];
  const question = questions.find(({ key }) => key === questionKey);
  const bytes = readKeptFile(app, sha256);
  if (question?.is !== 'months' || !bytes) throw new Response(null, { status: 404 });
  const reading = await readMonthFile(bytes, question, filled.period, rowNamesOf(question));
  if (reading.is === 'refused') {
    return { refused: 'unreadable', because: { ...words.paste.refused, ...words.file.refused }[reading.because] };
  }
  const { pasted, sheet } = reading;
  const fields = Object.entries(pasted.cells).flatMap(([row, months]) =>
    Object.entries(months).map(([month, typed]) => [fieldNames.cell(question.key, row, month), typed] as const),
  );
  const saved = await saveAnswers(app, token, section, { fields, seen: questionnaire.seq, form: null });
  if (saved.refused !== undefined) return saved;
  const contested = saved.contested.reduce((sum, { conflicts }) => sum + conflicts.length, 0);
  const names = namesIn(words, wordsFor(locale).churn.reasons, locale);
  const cellNames = pasted.faults.map(({ at: [row = '', month = ''] }) => {
    return `${names.row(question.key, row)}, ${names.month(month)}`;
  });
  return {
    refused: undefined,
    said: saidOf(pasted, { taken: fields.length - contested, contested, sheet, cellNames }),
  };
}

interface TakenNumbers {
  taken: number;
  /** Cells that a colleague had filled in otherwise while the file was read: theirs stand. */
  contested: number;
  sheet: string;
  /** Of those that hold no number. */
  cellNames: string[];
}

/** Short enough for an address. */
function saidOf(
  { unknownRows, otherMonths, repeatedRows }: Pasted,
  { taken, contested, sheet, cellNames }: TakenNumbers,
): Record<string, string> {
  const said = {
    ...{ rows: listed(unknownRows), repeated: listed(repeatedRows), months: listed(otherMonths) },
    ...{ faults: listed(cellNames), contested: contested > 0 ? String(contested) : '', sheet },
  };
  const told = Object.entries(said).filter(([, text]) => text !== '');
  return { taken: String(taken), ...Object.fromEntries(told) };
}

function listed(names: string[]): string {
  const text = names.join('; ');
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}
