/** Disconnects counted by two things: rows are what is compared (months, who recorded, channels), columns the reasons. */
export interface CountTable {
  rows: string[];
  columns: string[];
  /** Whole numbers ≥ 0, one list for each row. */
  counts: number[][];
}

/** Rows and columns come out sorted, so that months stand in their order. */
export function tabulate(records: Iterable<{ row: string; column: string }>): CountTable {
  const seen = new Map<string, Map<string, number>>();
  for (const { row, column } of records) {
    const cells = seen.get(row) ?? new Map<string, number>();
    cells.set(column, (cells.get(column) ?? 0) + 1);
    seen.set(row, cells);
  }
  const rows = [...seen.keys()].sort();
  const columns = [...new Set([...seen.values()].flatMap((cells) => [...cells.keys()]))].sort();
  return { rows, columns, counts: rows.map((row) => columns.map((column) => seen.get(row)?.get(column) ?? 0)) };
}

/** Without rows and columns that counted nothing: they say nothing, and would only add degrees of freedom. */
export function dropEmpty({ rows, columns, counts }: CountTable): CountTable {
  const { rows: rowTotals, columns: columnTotals } = marginsOf(counts);
  const isFull = (totals: number[]) => (_: unknown, index: number) => (totals[index] ?? 0) > 0;
  return {
    rows: rows.filter(isFull(rowTotals)),
    columns: columns.filter(isFull(columnTotals)),
    counts: counts.filter(isFull(rowTotals)).map((row) => row.filter(isFull(columnTotals))),
  };
}

/**
 * The columns whose totals are below `fewest`, put together under their names joined by `+`. One alone stays: there is
 * nothing to put it with.
 */
export function mergeRare(table: CountTable, fewest: number): { table: CountTable; merged: string[] } {
  const { columns: totals } = marginsOf(table.counts);
  const isRare = (index: number) => (totals[index] ?? 0) < fewest;
  const merged = table.columns.filter((_, index) => isRare(index));
  if (merged.length < 2) return { table, merged: [] };
  const counts = table.counts.map((row) => [
    ...row.filter((_, index) => !isRare(index)),
    sum(row.filter((_, index) => isRare(index))),
  ]);
  const columns = [...table.columns.filter((_, index) => !isRare(index)), merged.join('+')];
  return { table: { rows: table.rows, columns, counts }, merged };
}

/** Throws RangeError where rows differ in length or a cell is no count. */
export function marginsOf(counts: number[][]): { rows: number[]; columns: number[]; total: number } {
  const width = counts[0]?.length ?? 0;
  const columns = Array<number>(width).fill(0);
  for (const row of counts) {
    if (row.length !== width) throw new RangeError('The rows of a table are of one length');
    for (const [index, count] of row.entries()) {
      if (!(Number.isSafeInteger(count) && count >= 0)) throw new RangeError(`${count} is no count`);
      columns[index] = (columns[index] ?? 0) + count;
    }
  }
  return { rows: counts.map(sum), columns, total: sum(columns) };
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
