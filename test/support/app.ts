import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApp, type App } from '#app/app.server.ts';
import { readConfig } from '#app/config.server.ts';
import type { Answer, Envelope, Mailer } from '#app/mail/mailer.server.ts';
import { connect, inMemory, openDatabase } from '#app/storage/open.server.ts';

/** An App in memory: real SQLite, a clock that moves when told, counted tokens, and a mailer that keeps what it is handed. */
export interface TestApp extends App {
  clock: { now: () => number; pass: (ms: number) => void };
  mailer: KeptMail;
  /** Every statement the database has run, without its values. */
  statements: string[];
  watch: (statement: string) => void;
}

export const hour = 3_600_000;
export const day = 24 * hour;

/** Noon in Moscow on a plain working day. */
const start = Date.UTC(2026, 2, 16, 9);

export async function makeTestApp(environment: Record<string, string> = {}): Promise<TestApp> {
  const config = readConfig({
    NODE_ENV: 'test',
    SECRET: 'a secret for tests that is long enough',
    ORIGIN: 'http://klyuch.example',
    LOG_LEVEL: 'silent',
    // Made only when something is kept in files.
    DATA_DIR: join(tmpdir(), `klyuch-test-${process.pid}`),
    ...environment,
  });
  const statements: string[] = [];
  const watch = (statement: string) => void statements.push(shapeOf(statement));
  let now = start;
  let tokens = 0;
  const clock = { now: () => now, pass: (ms: number) => void (now += ms) };
  const mailer = new KeptMail();
  const app = await createApp(config, {
    db: connect(await migrated(), watch),
    log: pino({ level: 'silent' }),
    clock,
    mailer,
    newId: () => `t${String((tokens += 1)).padStart(25, '0')}`,
  });
  return Object.assign(app, { clock, mailer, statements, watch });
}

let bytes: Promise<Buffer> | undefined;

/** A database with all its tables and nothing in them: made once, as a copy is had in a fiftieth of the time. */
function migrated(): Promise<Buffer> {
  return (bytes ??= openDatabase(inMemory).then(({ $client }) => {
    const made = $client.serialize();
    $client.close();
    return made;
  }));
}

function shapeOf(statement: string): string {
  return statement.replace(/'(?:[^']|'')*'|\b\d+(\.\d+)?\b/g, '?').replace(/\bNULL\b/g, '?');
}

/** Accepts every letter and keeps it, or answers what a test wants answered. */
export class KeptMail implements Mailer {
  readonly sends = false;
  readonly kept = new Map<number, { envelope: Envelope; message: Buffer }>();
  answers: Answer[] = [];

  send(id: number, envelope: Envelope, message: Buffer): Promise<Answer> {
    const answer = this.answers.shift() ?? { is: 'accepted', answer: '250 kept' };
    if (answer.is === 'accepted') this.kept.set(id, { envelope, message });
    return Promise.resolve(answer);
  }

  read(id: number): Promise<Buffer | undefined> {
    return Promise.resolve(this.kept.get(id)?.message);
  }

  listKept(): number[] {
    return [...this.kept.keys()];
  }

  forget(ids: number[]): void {
    for (const id of ids) this.kept.delete(id);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
