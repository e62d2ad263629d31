import { Link } from '@remix-run/react';
import { useId, useRef, type ReactNode } from 'react';
import { useWords } from '#app/web/parts/words.ts';
import { useHydrated } from '#app/web/parts/hydrated.ts';
import { useListKeys } from './list-keys.ts';

export interface ListColumn<Row> {
  name: string;
  title: string;
  /** Figures stand to the right, one under another. */
  align?: 'end';
  /** Where a click on the title leads, and whether the list is in this order now. */
  order?: { href: string; is: 'ascending' | 'descending' | 'none' };
  cell: (row: Row) => ReactNode;
}

/** What is ticked is posted by the form of this id, under this name. */
export interface Selection<Row> {
  form: string;
  name: string;
  valueOf: (row: Row) => string;
  /** Told how many of those on the page are ticked. */
  onChange?: (count: number) => void;
}

export interface ListProps<Row> {
  caption: string;
  /** The first cell of a row: what it is called, and its own page. */
  head: { title: string; order?: ListColumn<Row>['order'] };
  columns: readonly ListColumn<Row>[];
  rows: readonly Row[];
  idOf: (row: Row) => string;
  nameOf: (row: Row) => string;
  hrefOf: (row: Row) => string;
  selection?: Selection<Row> | undefined;
  empty: string;
}

/**
 * A list of records. j and k go from row to row, Enter opens, x ticks; on a phone the table scrolls by itself and its first
 * column stays.
 */
export function List<Row>(props: ListProps<Row>) {
  const { caption, head, columns, rows, idOf, selection, empty } = props;
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const tick = () => selection?.onChange?.(frame.current?.querySelectorAll('tbody :checked').length ?? 0);
  useListKeys(frame);
  return (
    <div ref={frame} role="group" aria-labelledby={id} tabIndex={0} className="mt-3 overflow-x-auto" onChange={tick}>
      <table className="list">
        <caption id={id} className="sr-only">
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col" aria-sort={sortOf(head.order)}>
              <div className="flex items-center gap-3">
                {selection && rows.length > 0 && <TickAll frame={frame} onChange={tick} />}
                <Title title={head.title} order={head.order} />
              </div>
            </th>
            {columns.map(({ name, title, align, order }) => (
              <th key={name} scope="col" aria-sort={sortOf(order)} className={lookOf(align)}>
                <Title title={title} order={order} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ListRow key={idOf(row)} row={row} {...props} />
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length + 1} className="text-soft">
                {empty}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function ListRow<Row>({ row, columns, nameOf, hrefOf, selection }: ListProps<Row> & { row: Row }) {
  const { lists } = useWords();
  return (
    <tr>
      <th scope="row">
        <div className="flex items-baseline gap-3">
          {selection && (
            <input
              type="checkbox"
              className="box self-center"
              form={selection.form}
              name={selection.name}
              value={selection.valueOf(row)}
              aria-label={lists.tick(nameOf(row))}
            />
          )}
          <Link to={hrefOf(row)} className="py-1 font-semibold whitespace-nowrap tabular-nums">
            {nameOf(row)}
          </Link>
        </div>
      </th>
      {columns.map(({ name, align, cell }) => (
        <td key={name} className={lookOf(align)}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}

function Title({ title, order }: { title: string; order: ListColumn<unknown>['order'] }) {
  if (!order) return <>{title}</>;
  const arrow = { ascending: ' ↑', descending: ' ↓', none: '' }[order.is];
  return (
    <Link to={order.href} className="inline-block py-1">
      {title}
      <span aria-hidden="true">{arrow}</span>
    </Link>
  );
}

/** Needs the script: without it each row is ticked by itself. */
function TickAll({ frame, onChange }: { frame: React.RefObject<HTMLDivElement | null>; onChange: () => void }) {
  const { lists } = useWords();
  if (!useHydrated()) return null;
  return (
    <input
      type="checkbox"
      className="box"
      aria-label={lists.tickAll}
      onChange={({ currentTarget }) => {
        const boxes = frame.current?.querySelectorAll<HTMLInputElement>('tbody [type=checkbox]') ?? [];
        for (const box of boxes) box.checked = currentTarget.checked;
        onChange();
      }}
    />
  );
}

function sortOf(order: ListColumn<unknown>['order']): 'ascending' | 'descending' | undefined {
  return order && order.is !== 'none' ? order.is : undefined;
}

function lookOf(align: 'end' | undefined): string | undefined {
  return align === 'end' ? 'text-right! tabular-nums' : undefined;
}
