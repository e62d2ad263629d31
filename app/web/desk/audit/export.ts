import type { LoaderFunctionArgs } from '@remix-run/node';
import { audit } from '#app/office/audit.server.ts';
import { transact, type Db } from '#app/storage/open.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { sendTableAs } from '#app/web/paper/table-file.server.ts';
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
  const locale = localeOf(args.request);
  const { columns } = wordsFor(locale).audit;
  const titles = [
    ...[columns.seq, columns.at, columns.person, columns.action],
    ...[columns.subject, columns.id, columns.details],
  ];
  const name = `audit-${dayInMoscow(app.clock.now())}`;
  return sendTableAs('csv', { name, sheet: '', titles, parts: partsOf(app.db, asked, locale) });
}

const atOnce = 1000;

function* partsOf(db: Db, asked: AuditAsked, locale: Locale): Generator<string[][]> {
  const { audit } = wordsFor(locale);
  for (let below: number | undefined; ;) {
    const entries = findEntries(db, asked, { limit: atOnce, ...(below !== undefined && { below }) });
    if (entries.length > 0) yield describeEntries(db, entries).map((entry) => rowOf(audit, locale, entry));
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
