import { redirect } from '@remix-run/node';
import { recordKinds, type RecordRef } from '#app/office/record.ts';
import type { Db } from '#app/storage/open.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { nameRecord, type NamedRecord } from '#app/web/desk/parts/record.queries.server.ts';
import { localPath } from '#app/words/locale.ts';

/** The record that a URL or a row names, with its name; throws 404 where there is none. */
export function recordOf(
  db: Db,
  kind: string | undefined,
  id: string | undefined,
): NamedRecord & { record: RecordRef } {
  const known = recordKinds.find((one) => one === kind);
  const record = known && id !== undefined ? { kind: known, id } : undefined;
  const named = record && nameRecord(db, record);
  if (!named) throw new Response(null, { status: 404 });
  return { ...named, record };
}

/** The same of one on which notes and tasks are written as such: a thread has pages of its own for both. */
export function plainRecordOf(db: Db, kind: string | undefined, id: string | undefined): ReturnType<typeof recordOf> {
  const named = recordOf(db, kind, id);
  if (named.record.kind === 'thread') throw new Response(null, { status: 404 });
  return named;
}

/** Back to the page of the record, where its part is. */
export function backToRecord(request: Request, { path }: { path: string }, part = '') {
  return redirect(localPath(localeOf(request), path) + part, 303);
}
