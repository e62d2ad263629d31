import { getTableColumns, getTableName, type InferInsertModel } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { prepared, type Tx } from './open.server.ts';

/** A statement, prepared once, that inserts a whole row; with `or ignore` a row that is there already stays as it is. */
export function inserterOf<T extends SQLiteTable>(
  table: T,
  conflict: '' | 'or ignore' = '',
): (tx: Tx, row: InferInsertModel<T>) => void {
  const columns = Object.entries(getTableColumns(table)).map(([key, column]) => ({ key, column }));
  const names = columns.map(({ column }) => `"${column.name}"`).join(', ');
  const marks = columns.map(() => '?').join(', ');
  const text = `insert ${conflict} into "${getTableName(table)}" (${names}) values (${marks})`;
  const statement = prepared((db) => db.$client.prepare(text));
  return (tx, row) => {
    const given: Record<string, unknown> = row;
    const values: unknown[] = [];
    for (const { key, column } of columns) {
      const value: unknown = given[key] ?? column.default ?? null;
      // SQLite takes texts, numbers and null as they are; only JSON and booleans are written otherwise.
      const plain = value === null || typeof value === 'string' || typeof value === 'number';
      values.push(plain && column.dataType !== 'json' ? value : column.mapToDriverValue(value));
    }
    statement(tx).run(values);
  };
}
