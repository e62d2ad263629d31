import type { RangeBar } from '#app/web/parts/range-bars.tsx';
import type { Range } from '#app/web/parts/range-strip.tsx';
import type { Effect } from '#app/web/parts/tornado.tsx';
import type { Column } from '#app/web/parts/table.tsx';
import type { Figure } from '#app/words/number.ts';

/**
 * What a report is made of. It is composed once, and set twice: on a page, see `report-view.tsx`, and on paper, see
 * `app/web/paper/report-pdf.tsx`. So both say the same, figure by figure.
 */
export interface Part {
  /** Names it in an address. */
  id: string;
  heading: string;
  blocks: Block[];
}

export type Block =
  | { is: 'text'; text: string; tone?: 'lead' | 'hint' }
  | { is: 'link'; text: string; href: string }
  | { is: 'heading'; text: string }
  | { is: 'list'; items: string[] }
  | { is: 'markdown'; text: string }
  | { is: 'facts'; facts: Fact[] }
  | { is: 'notes'; notes: { name: string; text: string }[] }
  | { is: 'table'; caption: string; columns: Column[]; rows: Cell[][] }
  | ChartBlock
  /** Where there is room: two charts, one beside the other. */
  | { is: 'beside'; charts: [ChartBlock, ChartBlock] };

export type ChartBlock = StripBlock | BarsBlock | TornadoBlock;

/** A figure that is asked for first. */
export interface Fact {
  name: string;
  figure: string;
  note: string;
}

/** What stands in a cell, and smaller below it what is to be said of it. */
export type Cell = string | { text: string; note: string };

interface ChartCommon {
  title: string;
  unit: string;
  note?: string;
  tableTitle: string;
}

export interface StripBlock extends ChartCommon {
  is: 'strip';
  rows: Range[];
  format: (figure: Figure) => string;
  words: { row: string; mid: string; range: string };
}

export interface BarsBlock extends ChartCommon {
  is: 'bars';
  rows: RangeBar[];
  format: (figure: Figure) => string;
  words: { row: string; total: string; kept: string; range: string; of: (kept: string, total: string) => string };
}

export interface TornadoBlock extends ChartCommon {
  is: 'tornado';
  rows: Effect[];
  format: (effect: number) => string;
  words: { row: string; effect: string; down: string; up: string };
}
