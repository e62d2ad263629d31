import { join } from 'node:path';
import { pino } from 'pino';
import { closeApp, createApp, type App } from '#app/app.server.ts';
import { ConfigError, readConfig, type Config } from '#app/config.server.ts';
import { openAsItIs, WrongVersion } from '#app/storage/open.server.ts';
import { loadSettings } from './prepare.mjs';

/** What was typed cannot be understood: the usage is printed, exit code 2. */
export class UsageError extends Error {}

/** Something that is told in one sentence and needs no stack: exit code 1. */
export class Refusal extends Error {}

/** Runs one command: its exit code is what `main` returns, 0 when that is nothing. */
export async function runCommand(usage: string, main: (args: string[]) => Promise<number | void>): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return;
  }
  try {
    loadSettings();
    process.exitCode = (await main(args)) ?? 0;
  } catch (error) {
    process.exitCode = explain(error, usage);
  }
}

export async function withApp<T>(work: (app: App) => T | Promise<T>): Promise<T> {
  const config = readConfig();
  // Standard output is for what the command prints.
  const log = pino({ level: config.logLevel, base: undefined }, pino.destination(2));
  const db = openAsItIs(join(config.dataDir, 'klyuch.db'));
  const app = await createApp(config, { log, db });
  try {
    return await work(app);
  } finally {
    await closeApp(app);
  }
}

/** The settings of a command that opens the database itself. */
export function settings(): Config {
  return readConfig();
}

function explain(error: unknown, usage: string): number {
  if (error instanceof UsageError || isParseError(error)) {
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
  const told = error instanceof Refusal || error instanceof ConfigError || error instanceof WrongVersion;
  console.error(told ? error.message : error);
  return 1;
}

/** What `parseArgs` of node:util throws. */
function isParseError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
