import type { Finding, FindingUnit } from '#app/questionnaires/check.ts';
import type { Filled } from '#app/questionnaires/filled.ts';
import { findQuestion, whole } from '#app/questionnaires/question.ts';
import { inOrder, type TakenQuestionnaire } from '#app/questionnaires/taken.ts';
import { listWorths } from '#app/questionnaires/worths.ts';
import { headRow, numberCell, textCell, type SheetRow } from '#app/web/report/cells.ts';
import type { Sheet } from '#app/web/report/sheets.ts';
import { sayFound, sayMonth, sayPlace, sayQuestion, sayRow, sayUnit, type Speech } from './take-words.ts';

/** What does not agree, and below it what does: both numbers, the gap and what was said to it. */
export function checksSheet(speech: Speech, { findings }: TakenQuestionnaire): Sheet {
  const { contradictions, columns, sheets } = speech.words.taken;
  const titles = [
    ...[contradictions.check, contradictions.at, contradictions.standing],
    ...[contradictions.said, columns.value, contradictions.against, columns.value],
    ...[contradictions.gap, columns.unit, contradictions.explanation],
  ];
  const rows = inOrder(findings).map((finding) => checkRow(speech, finding));
  const widths = [44, 22, 24, 32, 14, 36, 14, 12, 14, 60];
  return { name: sheets.contradictions, rows: [headRow(titles), ...rows], widths };
}

function checkRow(speech: Speech, { check, at, standing, unit, said, against, gap, explanation }: Finding): SheetRow {
  const { names, standings } = speech.words.checks;
  const { title, ...sides } = names[check];
  return [
    ...[textCell(title, { wrap: true }), textCell(sayPlace(speech, at)), textCell(standings[standing])],
    ...[textCell(sides.said, { wrap: true }), found(speech, unit, said)],
    ...[textCell(sides.against, { wrap: true }), found(speech, unit, against)],
    ...[numberCell(gap, formats[unit]), textCell(unitOf(speech, unit))],
    textCell(explanation ?? '', { wrap: true }),
  ];
}

function found(speech: Speech, unit: FindingUnit, number: number): SheetRow[number] {
  return unit === 'month' ? textCell(sayFound(speech, unit, number)) : numberCell(number, formats[unit]);
}

const formats: Record<FindingUnit, string> = {
  subscribers: '#,##0.##',
  share: '0.00%',
  money: '#,##0',
  days: '#,##0.#',
  contacts: '#,##0.#',
  month: '0',
};

function unitOf(speech: Speech, unit: FindingUnit): string {
  if (unit === 'share') return '%';
  return unit === 'month' ? speech.words.taken.months : sayUnit(speech, unit);
}

/** The map of confidence: every number that was given, and what it is worth. */
export function worthSheet(speech: Speech, filled: Filled): Sheet {
  const { taken, provenance } = speech.words;
  const { columns, sheets, noSource } = taken;
  const titles = [columns.question, columns.row, columns.source, columns.from, columns.until, columns.confidence];
  const rows = listWorths(filled).map(({ question, part, worth }): SheetRow => {
    const { source, from, until, confidence } = worth;
    const isRow = part !== whole && findQuestion(filled.edition, question)?.is === 'months';
    return [
      textCell(sayQuestion(speech, question), { wrap: true }),
      textCell(isRow ? sayRow(speech, question, part) : ''),
      textCell(source === null ? noSource : provenance.sources[source]),
      textCell(from === null ? '' : sayMonth(speech, from)),
      textCell(until === null ? '' : sayMonth(speech, until)),
      textCell(confidence === null ? '' : provenance.confidences[confidence]),
    ];
  });
  return { name: sheets.worth, rows: [headRow(titles), ...rows], widths: [56, 34, 26, 12, 12, 24] };
}
