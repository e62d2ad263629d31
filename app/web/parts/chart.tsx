import { useId, type ReactNode } from 'react';
import { Table, type Column } from './table.tsx';

/** What every chart says around itself. */
export interface ChartText {
  title: string;
  /** Units, period and how to read it. */
  unit: string;
  /** The source, or the word that these are assumptions. */
  note?: string;
  /** Names the table behind the chart: «Числа графика». */
  tableTitle: string;
  /** Said when there is nothing to draw. */
  empty?: string;
}

export interface ChartTable {
  columns: Column[];
  rows: string[][];
}

/** What the chart shows, row by row: the first cell names the row, figures follow. */
export function chartTable(row: string, figures: string[], rows: string[][]): ChartTable {
  return { columns: [{ title: row }, ...figures.map((title) => ({ title, align: 'end' as const }))], rows };
}

/** A chart with its title, its units, its figures for those who listen, and the table behind it. */
export function ChartFigure({
  title,
  unit,
  note,
  tableTitle,
  empty = '—',
  table,
  children,
}: ChartText & { table: ChartTable; children: ReactNode }) {
  const id = useId();
  return (
    <figure className="@container print:break-inside-auto!">
      <figcaption className="break-after-avoid">
        <span className="block font-serif leading-tight font-bold text-balance">{title}</span>
        <span className="hint mt-1 block leading-snug">{unit}</span>
      </figcaption>
      {table.rows.length === 0 ? (
        <p className="mt-3 text-soft">{empty}</p>
      ) : (
        <>
          <div
            role="img"
            aria-labelledby={`${id}-name`}
            aria-describedby={`${id}-figures`}
            className="mt-4 break-inside-avoid text-sm leading-snug"
          >
            {children}
          </div>
          <p id={`${id}-figures`} hidden>
            {sayFigures(table)}
          </p>
        </>
      )}
      {note && <p className="hint mt-3">{note}</p>}
      {/* It names the picture too: those who listen have heard the caption already, and hear the figures after it. */}
      {table.rows.length > 0 && <TableBehind id={`${id}-name`} title={tableTitle} {...table} />}
    </figure>
  );
}

/** Shut on the screen, open on paper. */
function TableBehind({ id, title, columns, rows }: ChartTable & { id: string; title: string }) {
  return (
    <details className="mt-2 print:details-content:[content-visibility:visible]">
      <summary id={id} className="w-fit cursor-pointer py-2.5 text-sm">
        {title}
      </summary>
      <Table caption={title} isCaptionHidden columns={columns} rows={rows} />
    </details>
  );
}

function sayFigures({ columns, rows }: ChartTable): string {
  const said = rows.map(([head, ...cells]) => {
    const named = cells.map((cell, index) => `${columns[index + 1]?.title ?? ''} ${cell}`.trim());
    return `${head ?? ''}: ${named.join(', ')}`;
  });
  return `${said.join('; ')}.`;
}
