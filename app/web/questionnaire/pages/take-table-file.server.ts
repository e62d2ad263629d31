import type { App } from '#app/app.server.ts';
import { findParticipation } from '#app/questionnaires/find-participation.server.ts';
import { lookOver } from '#app/questionnaires/look-over.server.ts';
import type { Pasted } from '#app/questionnaires/paste.ts';
import type { SectionKey } from '#app/questionnaires/questionnaire.ts';
import { readMonthFile } from '#app/questionnaires/read-month-file.server.ts';
import { saveAnswers } from '#app/questionnaires/save-answers.server.ts';
import { fieldNames } from '#app/questionnaires/section-form.ts';
import { readKeptFile } from '#app/storage/files.server.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { rowNamesOf } from '../row-names.ts';

/** What to say of it, or why nothing was taken. */
export type TakenTable = { said: Record<string, string> } | { because: string };

/** Puts what stands in a kept file into a table by month: empty cells of it clear nothing. */
export async function takeTableFile(
  app: App,
  token: string,
  section: SectionKey,
  questionKey: string,
  sha256: string,
): Promise<TakenTable> {
  const found = findParticipation(app, token);
  if ('refused' in found) return { said: {} };
  const { questionnaire } = found;
  const { filled } = lookOver(app, questionnaire);
  const words = questionnaireWordsFor(questionnaire.locale);
  const questions = filled.sections.find(({ key }) => key === section)?.questions ?? [];
  const question = questions.find(({ key }) => key === questionKey);
  const bytes = readKeptFile(app, sha256);
  if (question?.is !== 'months' || !bytes) throw new Response(null, { status: 404 });
  const reading = await readMonthFile(bytes, question, filled.period, rowNamesOf(question));
  if (reading.is === 'refused') return { because: { ...words.paste.refused, ...words.file.refused }[reading.because] };
  const { pasted, sheet } = reading;
  const fields = Object.entries(pasted.cells).flatMap(([row, months]) =>
    Object.entries(months).map(([month, typed]) => [fieldNames.cell(question.key, row, month), typed] as const),
  );
  await saveAnswers(app, token, section, { fields, seen: questionnaire.seq, form: null });
  return { said: saidOf(pasted, fields.length, sheet) };
}

/** Short enough for an address. */
function saidOf(pasted: Pasted, count: number, sheet: string): Record<string, string> {
  const { unknownRows, otherMonths } = pasted;
  const said = { rows: listed(unknownRows), months: listed(otherMonths), sheet };
  const told = Object.entries(said).filter(([, text]) => text !== '');
  return { taken: String(count), ...Object.fromEntries(told) };
}

function listed(names: string[]): string {
  return names.join(', ').slice(0, 300);
}
