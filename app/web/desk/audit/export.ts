import { Readable } from 'node:stream';
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { stringify } from 'csv-stringify/sync';
import { audit } from '#app/office/audit.server.ts';
import { transact, type Db } from '#app/storage/open.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { dayInMoscow, momentInMoscow } from '#app/words/day.ts';
import { wordsFor, type Words } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { askedIn, type AuditAsked } from './asked.ts';
import { findEntries } from './audit.queries.server.ts';
import { describeEntries, type Described } from './described.server.ts';
import { sayDetails } from './sayings.ts';

/** What the list shows, all pages of it, as a table for Excel: UTF-8 with its mark, semicolons. */
export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'audit');
  const { app } = args.context;
  const asked = askedIn(new URL(args.request.url).searchParams);
  const details = {
    asked: Object.keys(asked)
      .filter((name) => asked[name as keyof AuditAsked] !== undefined)
      .join(' '),
  };
  transact(app.db, (tx) => audit(app, tx, person.id, 'audit-exported', { kind: 'log', id: 'list' }, details));
  const rows = tableOf(app.db, asked, localeOf(args.request));
  return new Response(createReadableStreamFromReadable(Readable.from(rows)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="audit-${dayInMoscow(app.clock.now())}.csv"`,
    },
  });
}

const atOnce = 1000;

function* tableOf(db: Db, asked: AuditAsked, locale: Locale): Generator<string> {
  const { audit } = wordsFor(locale);
  const { seq, at, person, action, subject, id, details } = audit.columns;
  yield `\uFEFF${csv([[seq, at, person, action, subject, id, details]])}`;
  for (let below: number | undefined; ;) {
    const entries = findEntries(db, asked, { limit: atOnce, ...(below !== undefined && { below }) });
    if (entries.length > 0) yield csv(describeEntries(db, entries).map((entry) => rowOf(audit, locale, entry)));
    if (entries.length < atOnce) return;
    below = entries.at(-1)?.seq;
  }
}

function rowOf(audit: Words['audit'], locale: Locale, entry: Described): string[] {
  const { seq, at, person, isHouse, action, subject } = entry;
  return [
    ...[String(seq), momentInMoscow(locale, at), isHouse ? audit.house : (person ?? '')],
    ...[audit.action[action], `${audit.kind[subject.kind]} ${subject.name ?? ''}`.trim(), subject.id],
    sayDetails(audit, entry),
  ];
}

/** A cell that begins like a formula is a text. */
function csv(rows: string[][]): string {
  return stringify(rows, { delimiter: ';', record_delimiter: 'windows', escape_formulas: true });
}
