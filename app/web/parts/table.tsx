import { useId, type ReactNode } from 'react';

export interface Column {
  title: string;
  /** What its figures are in: «₽», «абонентов в месяц». */
  unit?: string;
  /** Figures stand to the right, one under another. */
  align?: 'end';
}

/** A plain table. What is too wide for the screen scrolls by itself, under the keyboard too; the first column stays. */
export function Table({
  caption,
  columns,
  rows,
  empty = '—',
  isCaptionHidden = false,
}: {
  caption: string;
  columns: Column[];
  /** The first cell of a row says what the row is about. */
  rows: ReactNode[][];
  /** Said when there is no row. */
  empty?: string;
  /** Where the words above the table already are its caption. */
  isCaptionHidden?: boolean;
}) {
  const id = useId();
  return (
    <div
      role="group"
      aria-labelledby={id}
      tabIndex={0}
      className={`@container overflow-x-auto print:overflow-visible ${isCaptionHidden ? '' : 'mt-6'}`}
    >
      <table className="w-full border-separate border-spacing-0 text-left text-sm">
        <caption id={id} className={isCaptionHidden ? 'sr-only' : 'pb-2 text-left'}>
          <span className="sticky left-0 inline-block max-w-[100cqw] font-serif text-base font-bold">{caption}</span>
        </caption>
        <thead>
          <tr className="align-bottom">
            {columns.map(({ title, unit, align }, index) => (
              <th key={title} scope="col" className={`border-rule font-normal text-soft ${lookOf(index, align)}`}>
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
              <td colSpan={columns.length} className="border-b border-line py-2 text-soft">
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
  return (
    <tr className="break-inside-avoid align-top">
      {cells.map((content, index) => {
        const look = `border-line ${lookOf(index, columns[index]?.align)}`;
        return index === 0 ? (
          <th key={index} scope="row" className={`font-normal ${look}`}>
            {content}
          </th>
        ) : (
          <td key={index} className={look}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}

function lookOf(index: number, align: 'end' | undefined): string {
  if (index === 0)
    return 'sticky left-0 border-b bg-paper py-2 pr-3 max-sm:max-w-40 max-sm:min-w-32 print:static print:bg-transparent';
  return `border-b py-2 pl-3 sm:pl-6 ${align === 'end' ? 'text-right tabular-nums' : 'max-sm:min-w-36'}`;
}
