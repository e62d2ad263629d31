import { getTableColumns, getTableName, type InferInsertModel } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { prepared, type Tx } from './open.server.ts';

/** A statement, prepared once, that inserts a whole row; with `or ignore` a row that is there already stays as it is. */
export function inserterOf<T extends SQLiteTable>(
  table: T,
  conflict: '' | 'or ignore' = '',
): (tx: Tx, row: InferInsertModel<T>) => void {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, column]) => `"${column.name}"`).join(', ');
  const marks = columns.map(() => '?').join(', ');
  const text = `insert ${conflict} into "${getTableName(table)}" (${names}) values (${marks})`;
  const statement = prepared((db) => db.$client.prepare(text));
  return (tx, row) => {
    const given: Record<string, unknown> = row;
    const values = columns.map(([name, column]) => {
      const value: unknown = given[name] ?? column.default ?? null;
      return value === null ? null : column.mapToDriverValue(value);
    });
    statement(tx).run(values);
  };
}
