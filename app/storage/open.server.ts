import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { backUp } from './backup.server.ts';

export type Db = BetterSQLite3Database<Record<string, never>> & {
  $client: Database.Database;
  /** How many transactions this connection has ended well: whoever keeps something in memory sees that it may be old. */
  commits: number;
};

/** A database inside a transaction: what takes a `Tx` cannot be called outside one. */
export type Tx = Db & { readonly insideTransaction: true };

export const inMemory = ':memory:';

/** A database that this version of the program must not open. */
export class WrongVersion extends Error {}

/**
 * Opens the file, brings its tables up to date, and keeps a copy of it first if there is anything to lose.
 * `watch` sees every statement that runs.
 */
export async function openDatabase(file: string, watch?: (statement: string) => void): Promise<Db> {
  if (file !== inMemory) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    await backUpBeforeMigrating(file);
  }
  const db = connect(file, watch);
  migrate(db, { migrationsFolder });
  return db;
}

/** Opens what a server may have open. Tables that are behind are left to it: it would be running an older program. */
export function openAsItIs(file: string): Db {
  if (!existsSync(file)) throw new WrongVersion(`There is no database yet: ${file}`);
  if (countApplied(file) < countKnownMigrations()) {
    throw new WrongVersion(`${file} was made by an older version of the program. Start the server of this one first.`);
  }
  return connect(file);
}

/**
 * Copies what was erased from the log into the database and cuts the log to nothing. While a backup reads there is
 * nothing to wait for: the log is left to the next time.
 */
export function emptyLog({ $client: client }: Db): void {
  client.pragma('busy_timeout = 0');
  client.pragma('wal_checkpoint(TRUNCATE)');
  client.pragma(`busy_timeout = ${patience}`);
}

/** An open connection as the rest of the program knows it. */
export function asDb(client: Database.Database): Db {
  return Object.assign(drizzle<Record<string, never>>({ client }), { commits: 0 });
}

/** One immediate transaction. better-sqlite3 is synchronous, so no `await` can slip between a fact and its letter. */
export function transact<T>(db: Db, work: (tx: Tx) => T): T {
  const result = transaction(db).immediate(() => work(db as Tx)) as T;
  db.commits += 1;
  return result;
}

/** A piece of a transaction that succeeds or fails by itself. */
export function transactWithin<T>(tx: Tx, work: () => T): T {
  return transaction(tx)(work) as T;
}

/** Keeps what `build` makes (statements prepared once) for as long as its database lives. */
export function prepared<T>(build: (db: Db) => T): (db: Db) => T {
  const kept = new WeakMap<Db, T>();
  return (db) => {
    const known = kept.get(db);
    if (known) return known;
    const made = build(db);
    kept.set(db, made);
    return made;
  };
}

/** Made once: better-sqlite3 puts four functions together for each it is asked for. */
const transaction = prepared((db) => db.$client.transaction((work: () => unknown) => work()));

/** How many migrations this version of the program knows. */
export function countKnownMigrations(): number {
  return readMigrationFiles({ migrationsFolder }).length;
}

/** Beside `app/` and beside `build/`: two folders above this file, run from source or built. */
const migrationsFolder = join(dirname(fileURLToPath(import.meta.url)), '../../drizzle');

/** How long a statement waits for another process, ms. */
const patience = 5000;

/** A connection set as ours are, to a file or to the bytes of one. */
export function connect(file: string | Buffer, watch?: (statement: string) => void): Db {
  const client = new Database(file, watch ? { verbose: (statement) => watch(String(statement)) } : {});
  client.pragma('journal_mode = WAL');
  // FULL, not NORMAL: an answered form must outlive a power cut, not only a crash of the process.
  client.pragma('synchronous = FULL');
  client.pragma('foreign_keys = ON');
  // What is erased must not stay behind in pages that are free.
  client.pragma('secure_delete = ON');
  client.pragma(`busy_timeout = ${patience}`);
  // 40 MB of log instead of 4: a page changed by many forms in a row is then copied into the file once, not each time.
  client.pragma('wal_autocheckpoint = 10000');
  return asDb(client);
}

async function backUpBeforeMigrating(file: string): Promise<void> {
  if (!existsSync(file)) return;
  const applied = countApplied(file);
  if (applied > 0 && applied < countKnownMigrations())
    await backUp(file, join(dirname(file), 'backups'), 'before-migration');
}

function countApplied(file: string): number {
  const client = new Database(file, { readonly: true });
  try {
    const table = client.prepare(`select 1 from sqlite_master where name = '__drizzle_migrations'`).get();
    if (!table) return 0;
    const { n } = client.prepare('select count(*) as n from __drizzle_migrations').get() as { n: number };
    if (n <= countKnownMigrations()) return n;
    throw new WrongVersion(
      `The database in DATA_DIR (${file}) was made by a newer version of the program. Start that version, ` +
        'or restore a backup made by this one.',
    );
  } finally {
    client.close();
  }
}
