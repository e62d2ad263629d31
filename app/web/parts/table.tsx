import { useId, type ReactNode } from 'react';

export interface Column {
  title: string;
  /** What its figures are in: «₽», «абонентов в месяц». */
  unit?: string;
  /** Figures stand to the right, one under another. */
  align?: 'end';
}

interface TableProps {
  caption: string;
  columns: Column[];
  /** The first cell of a row is what the row is about. */
  rows: ReactNode[][];
  /** Said when there is no row. */
  empty?: string;
  /** Where the words above the table already are its caption. */
  isCaptionHidden?: boolean;
}

/** A plain table. What is too wide for the screen scrolls by itself, under the keyboard too; the first column stays. */
export function Table({ caption, columns, rows, empty = '—', isCaptionHidden }: TableProps) {
  const id = useId();
  return (
    <div
      role="region"
      aria-labelledby={id}
      tabIndex={0}
      className="mt-6 max-w-full overflow-x-auto print:overflow-visible"
    >
      <table className="w-full border-separate border-spacing-0 text-left text-sm">
        <caption id={id} className={isCaptionHidden ? 'sr-only' : 'pb-2 text-left font-serif text-base font-bold'}>
          {caption}
        </caption>
        <thead>
          <tr className="align-bottom">
            {columns.map(({ title, unit, align }, index) => (
              <th key={title} scope="col" className={`border-rule font-normal text-soft ${cell(index, align)}`}>
                {title}
                {unit && <span className="block">{unit}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <Row key={index} cells={cells} columns={columns} />
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length} className={`text-soft ${cell(0)}`}>
                {empty}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function Row({ cells, columns }: { cells: ReactNode[]; columns: Column[] }) {
  const [head, ...others] = cells;
  return (
    <tr className="break-inside-avoid align-top">
      <th scope="row" className={`border-line font-normal ${cell(0, columns[0]?.align)}`}>
        {head}
      </th>
      {others.map((content, index) => (
        <td key={index} className={`border-line ${cell(index + 1, columns[index + 1]?.align)}`}>
          {content}
        </td>
      ))}
    </tr>
  );
}

function cell(index: number, align?: 'end'): string {
  const place = index === 0 ? 'sticky left-0 bg-paper pr-4 max-sm:max-w-40' : 'px-2 sm:px-4 last:pr-0';
  return `border-b py-2 ${place} ${align === 'end' ? 'text-right whitespace-nowrap tabular-nums' : ''}`;
}
