import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { createApp, type App } from '#app/app.server.ts';
import { readConfig } from '#app/config.server.ts';
import { findColleague } from '#app/people/colleagues.server.ts';
import { openDatabase, type Db } from '#app/storage/open.server.ts';
import { loader as companies } from '#app/web/desk/companies/companies.tsx';
import { loader as layout } from '#app/web/desk/desk.tsx';
import { loader as audit } from '#app/web/desk/audit/audit.tsx';
import { loader as board } from '#app/web/desk/leads/board.tsx';
import { loader as leads } from '#app/web/desk/leads/leads.tsx';
import { loader as staff } from '#app/web/desk/people/people.tsx';
import { loader as tasks } from '#app/web/desk/tasks/tasks.tsx';
import { loader as today } from '#app/web/desk/today/today.tsx';
import { consultantId, fillDesk } from './desk-data.ts';
import type { Figure } from './run.ts';

const rounds = 40;
/** The engine makes fast what it has seen often. */
const warming = 20;

type Loader = (args: LoaderFunctionArgs) => unknown;

/** Each page with what its address asks for. */
const pages: { name: string; load: Loader; path: string }[] = [
  { name: 'leads', load: leads, path: '/desk/leads' },
  { name: 'leads, page 100', load: leads, path: '/desk/leads?page=100' },
  { name: 'leads, filtered', load: leads, path: '/desk/leads?state=any&country=KZ&size=large&assignee=mine' },
  { name: 'leads, in another order', load: leads, path: '/desk/leads?order=company' },
  { name: 'leads, a word', load: leads, path: '/desk/leads?q=калентра' },
  { name: 'leads, a word of many', load: leads, path: '/desk/leads?q=конкурентами' },
  { name: 'leads, a misspelt word', load: leads, path: '/desk/leads?q=абанентов' },
  { name: 'leads, a telephone', load: leads, path: '/desk/leads?q=916123' },
  { name: 'board', load: board, path: '/desk/leads/board' },
  { name: 'companies', load: companies, path: '/desk/companies' },
  { name: 'companies, searched', load: companies, path: '/desk/companies?q=калентра' },
  { name: 'today', load: today, path: '/desk' },
  { name: 'tasks', load: tasks, path: '/desk/tasks' },
  { name: 'audit log', load: audit, path: '/desk/audit' },
  { name: 'audit log, of one', load: audit, path: `/desk/audit?person=${consultantId(3)}` },
  { name: 'staff', load: staff, path: '/desk/people' },
  { name: 'what stands around each page', load: layout, path: '/desk' },
];

/** What a page of the desk costs the server, against the same SQL alone, statement by statement, in the same round. */
export async function benchDesk(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'klyuch-bench-'));
  try {
    const file = join(folder, 'klyuch.db');
    const app = await openApp(await openDatabase(file));
    fillDesk(app.db, app.clock.now());
    const said: string[] = [];
    const watched = await openApp(await openDatabase(file, (statement) => said.push(statement)));
    return pages.map(({ name, load, path }) => {
      said.length = 0;
      callerOf(watched, load, path)();
      return compare(name, callerOf(app, load, path), bareOf(app.db, [...said]));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openApp(db: Db): Promise<App> {
  const settings = { NODE_ENV: 'test', LOG_LEVEL: 'silent', ORIGIN: 'http://klyuch.example' };
  const now = Date.UTC(2026, 2, 16, 9);
  const secret = { SECRET: 'a secret for the bench that is long enough' };
  return createApp(readConfig({ ...settings, ...secret }), { db, clock: { now: () => now } });
}

function callerOf(app: App, load: Loader, path: string): () => void {
  const person = findColleague(app.db, consultantId(0), 'audit');
  if (!person) throw new Error('Nobody sits at the desk');
  const session = { id: 's', personId: person.id, createdAt: 0, seenAt: 0, expiresAt: 0, secondFactorAt: null };
  const signedIn = { person, session: { ...session, userAgent: '', endedAt: null } };
  const context = { app, ip: '', form: undefined, reference: '', nonce: '', signedIn };
  return () => void load({ request: new Request(`http://klyuch.example${path}`), params: {}, context });
}

/** The statements of a page, values and all, prepared beforehand. */
function bareOf({ $client: client }: Db, statements: string[]): () => void {
  if (statements.length === 0) throw new Error('The page asked the database nothing');
  // What a page writes down about whoever looks at it counts against the page.
  const reads = statements.map((statement) => client.prepare(statement)).filter(({ reader }) => reader);
  const prepared = reads.map((statement) => statement.raw());
  return () => {
    for (const statement of prepared) statement.all();
  };
}

function compare(name: string, page: () => void, bare: () => void): Figure {
  const times = { page: [] as number[], bare: [] as number[] };
  for (let round = 0; round < rounds + warming; round += 1) {
    // Who goes first changes, and the first rounds are not counted.
    for (const which of round % 2 ? (['page', 'bare'] as const) : (['bare', 'page'] as const)) {
      const time = milliseconds(which === 'page' ? page : bare);
      if (round >= warming) times[which].push(time);
    }
  }
  const [value, limit] = [slowest(times.page), slowest(times.bare)];
  return { name: `${name}: p95, of the SQL alone`, value, limit, ratio: value / limit, unit: 'ms' };
}

/** Nineteen of twenty take no longer. */
function slowest(times: number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil(0.95 * sorted.length) - 1] ?? NaN;
}

/** Of one core: what the process computed, not what it waited for on a machine that others use as well. */
function milliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
