import { entryOf } from '#app/questionnaires/answers.ts';
import type { Filled } from '#app/questionnaires/filled.ts';
import { findQuestion } from '#app/questionnaires/question.ts';
import type { TakenQuestionnaire } from '#app/questionnaires/taken.ts';
import { linesOfTaken, type TakenLine } from '#app/questionnaires/taken-lines.ts';
import type { Cell } from '#app/web/paper/table-file.ts';
import {
  plainly,
  sayColumn,
  sayOption,
  sayQuestion,
  sayRow,
  saySection,
  sayUnit,
  speechFor,
  type Speech,
} from './take-words.ts';

/** A questionnaire as one long table, a line for each cell that something stands in; for `sendTableAs`. */
export function tableOfTaken(taken: TakenQuestionnaire, filled: Filled): { titles: string[]; rows: Cell[][] } {
  const speech = speechFor(taken.locale, filled);
  const { columns } = speech.words.taken;
  const titles = [
    ...[columns.section, columns.key, columns.question, columns.row, columns.at, columns.column, columns.typed],
    ...[columns.value, columns.low, columns.high, columns.unit],
    ...[columns.source, columns.from, columns.until, columns.confidence, columns.by, columns.when],
  ];
  const rows = linesOfTaken(taken, filled).map((line) => {
    const { before, typed, after } = rowOf(taken, filled, speech, line);
    return [...before.map(spoken), typed, ...after.map(spoken)];
  });
  return { titles: titles.map(plainly), rows };
}

function spoken(cell: Cell): Cell {
  return typeof cell === 'string' ? plainly(cell) : cell;
}

interface Row {
  before: Cell[];
  typed: string;
  after: Cell[];
}

/** What was typed stands between, as it is. */
function rowOf({ answered }: TakenQuestionnaire, filled: Filled, speech: Speech, line: TakenLine): Row {
  const { section, question, row, at, column, typed, low, high, unit, worth } = line;
  const { sources, confidences } = speech.words.provenance;
  const last = Object.hasOwn(answered, question) && entryOf(filled.answers, question) ? answered[question] : undefined;
  const before = [
    section === null ? speech.words.taken.others.heading : saySection(speech, section),
    question,
    sayQuestion(speech, question),
    row === null ? null : sayRow(speech, question, row),
    at,
    column === null ? null : sayColumn(speech, question, column),
  ];
  const after = [
    valueIn(filled, speech, line),
    low === high ? null : low,
    low === high ? null : high,
    unit === null ? null : sayUnit(speech, unit),
    worth?.source ? sources[worth.source] : null,
    worth?.from ?? null,
    worth?.until ?? null,
    worth?.confidence ? confidences[worth.confidence] : null,
    last?.by ?? null,
    last ? { at: last.at } : null,
  ];
  return { before, typed, after };
}

/** What was chosen is said in words; a text is there already, as it was typed. */
function valueIn(filled: Filled, speech: Speech, { question, column, value }: TakenLine): Cell {
  if (typeof value !== 'string') return value;
  const asked = findQuestion(filled.edition, question);
  const is = asked?.is === 'list' ? asked.columns.find(({ key }) => key === column)?.is : asked?.is;
  return is === 'choice' || is === 'choices' ? sayOption(speech, question, value) : value;
}
