import { withoutQuestion } from '#app/questionnaires/answers.ts';
import type { Filled } from '#app/questionnaires/filled.ts';
import { questionnaire } from '#app/questionnaires/questionnaire.ts';
import { countAnswered, fillTaken, sectionsTaken, type TakenQuestionnaire } from '#app/questionnaires/taken.ts';
import { linesOfTyped } from '#app/questionnaires/taken-lines.ts';
import { progressOf } from '#app/questionnaires/progress.ts';
import { headRow, numberCell, textCell, type SheetRow } from '#app/web/report/cells.ts';
import type { Sheet } from '#app/web/report/sheets.ts';
import { momentInMoscow } from '#app/words/day.ts';
import { checksSheet, worthSheet } from './take-sheet-checks.ts';
import { sectionSheet } from './take-sheet-section.ts';
import { sayPeriod, saySection, speechFor, type Speech } from './take-words.ts';

/** A questionnaire as a workbook: what it is, a sheet for each section, what disagrees, what the numbers are worth. */
export function sheetsOfTaken(taken: TakenQuestionnaire): Sheet[] {
  const filled = fillTaken(taken, questionnaire);
  const speech = speechFor(taken.locale, filled);
  const sections = sectionsTaken(filled, taken.locale).map((section) => sectionSheet(speech, taken, filled, section));
  return [
    summarySheet(speech, taken, filled),
    ...sections,
    checksSheet(speech, taken),
    worthSheet(speech, filled),
    ...othersSheet(speech, filled),
  ];
}

function summarySheet(speech: Speech, taken: TakenQuestionnaire, filled: Filled): Sheet {
  const { words, locale } = speech;
  const { sheets, summary, columns, submitted, draft } = words.taken;
  const { period } = filled;
  const moment = (at: number) => momentInMoscow(locale, at);
  const state = taken.submittedAt === null ? draft(moment(taken.at)) : submitted(moment(taken.submittedAt));
  const { asked, answered } = countAnswered(filled, taken.marks);
  const named = (name: string, cell: SheetRow[number]): SheetRow => [textCell(name, { fontWeight: 'bold' }), cell];
  const rows = [
    named(words.title, null),
    named(summary.reference, textCell(taken.reference)),
    named(summary.company, textCell(taken.company)),
    named(summary.state, textCell(state)),
    named(summary.edition, numberCell(filled.edition.version, '0')),
    named(summary.period, textCell(sayPeriod(speech, period[0] ?? null, period.at(-1) ?? null))),
    named(summary.answered, numberCell(answered, '0')),
    named(summary.asked, numberCell(asked, '0')),
    [],
    headRow([columns.section, summary.state, summary.answered, summary.asked]),
    ...progressOf(filled, taken.marks).map((one): SheetRow => [
      ...[textCell(saySection(speech, one.section)), textCell(words.states[one.state])],
      ...[numberCell(one.answered, '0'), numberCell(one.asked, '0')],
    ]),
  ];
  return { name: sheets.summary, rows, widths: [38, 44, 12, 12] };
}

/** What today's edition asks no more, as it was typed. */
function othersSheet({ words }: Speech, { answers, edition }: Filled): Sheet[] {
  const { sheets, columns } = words.taken;
  const lines = withoutQuestion(answers, edition).flatMap((key) => {
    const typed = answers.entries[key]?.typed;
    return typed ? linesOfTyped(key, typed) : [];
  });
  if (lines.length === 0) return [];
  const rows = lines.map((line): SheetRow =>
    [line.question, line.row ?? '', line.at ?? '', line.column ?? '', line.typed].map((text) =>
      textCell(text, { wrap: true }),
    ),
  );
  const titles = [columns.key, columns.row, columns.at, columns.column, columns.typed];
  return [{ name: sheets.others, rows: [headRow(titles), ...rows], widths: [30, 22, 18, 18, 60] }];
}
