import type { Db, Tx } from './open.server.ts';

/** The highest id that a table with `autoincrement` ever gave out. */
export function findLastId(db: Db, table: string): number {
  return Number(db.$client.prepare('select seq from sqlite_sequence where name = ?').pluck().get(table) ?? 0);
}

/** The next row of the table gets an id above this one. */
export function saveLastId({ $client: client }: Tx, table: string, id: number): void {
  client.prepare('delete from sqlite_sequence where name = ?').run(table);
  client.prepare('insert into sqlite_sequence (name, seq) values (?, ?)').run(table, id);
}
