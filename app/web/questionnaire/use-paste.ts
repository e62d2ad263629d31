import { useState, type ClipboardEvent } from 'react';
import type { MonthsQuestion } from '#app/questionnaires/question.ts';
import { blockAt, isTable, type Cells } from './block.ts';
import { cellIn, placeIn } from './cell.ts';
import { rowNamesOf } from './row-names.ts';
import type { Shown } from './shown.ts';
import { takeTable, type Taken } from './take-table.ts';

interface Said {
  lines: string[];
  isTaken: boolean;
  undo?: () => void;
}

/** A table from Excel, pasted into any cell of a table by month: filled in, told of, and taken back if that was a mistake. */
export function usePaste(question: MonthsQuestion, shown: Shown) {
  const [said, setSaid] = useState<Said>({ lines: [], isTaken: false });
  const { words } = shown;
  const { period } = shown.filled;

  const put = (table: HTMLElement, { cells, lines }: Taken) => {
    const before = fill(table, question, cells);
    const undo = () => {
      fill(table, question, before);
      setSaid({ lines: [words.form.pasted.undone], isTaken: true });
    };
    setSaid({ lines, isTaken: true, undo });
  };

  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const { target, currentTarget: table } = event;
    const text = event.clipboardData.getData('text/plain');
    const place = target instanceof HTMLInputElement ? placeIn(target, question, period) : undefined;
    if (!isTable(text)) return;
    event.preventDefault();
    // What reads tables is large, and few paste.
    void import('#app/questionnaires/paste.ts').then(({ readPaste }) => {
      const reading = readPaste(text, question, period, rowNamesOf(question));
      const block =
        place && reading.is === 'refused' && reading.because === 'no-months'
          ? blockAt(text, place, question.rows, period)
          : undefined;
      const taken = takeTable(question, reading, block, shown);
      if ('cells' in taken) put(table, taken);
      else setSaid({ ...taken, isTaken: false });
    });
  };
  return { onPaste, said: said.lines, isTaken: said.isTaken, undo: said.undo };
}

/** Writes into cells, and gives what stood in them. */
function fill(table: HTMLElement, question: MonthsQuestion, cells: Cells): Cells {
  const before: Cells = {};
  for (const [row, months] of Object.entries(cells)) {
    for (const [month, typed] of Object.entries(months)) {
      const field = cellIn(table, question, row, month);
      if (!field) continue;
      before[row] = { ...before[row], [month]: field.value };
      field.value = typed;
    }
  }
  // Once for all of them: whoever listens looks at the whole table.
  table.dispatchEvent(new Event('input', { bubbles: true }));
  return before;
}
