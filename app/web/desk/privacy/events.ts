import type { LoaderFunctionArgs } from '@remix-run/node';
import type { App } from '#app/app.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { findActWithName, type Act } from '#app/people/acts.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { sendTableAs } from '#app/web/paper/table-file.server.ts';
import { momentInMoscow } from '#app/words/day.ts';
import { act as words } from '#app/words/ru/act.ts';

/** The export of the log of events that belongs to an act (Roskomnadzor's order 179, point 5), in Russian as it is asked for. */
export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'privacy');
  const { id = '', events = '' } = args.params;
  const { app } = args.context;
  const found = findActWithName(app, id);
  if (!found || (events !== 'events.csv' && events !== 'events.json')) throw new Response(null, { status: 404 });
  const format = { format: events === 'events.csv' ? 'csv' : 'json' };
  transact(app.db, (tx) => audit(app, tx, person.id, 'act-opened', { kind: 'act', id: found.reference }, format));
  const number = found.reference.replace('У', 'U');
  if (events === 'events.csv') {
    const rows = linesOf(app, found).map((line) => Object.values(line));
    return sendTableAs('csv', {
      name: `${number}-events`,
      sheet: '',
      titles: Object.values(words.columns),
      parts: [rows],
    });
  }
  return new Response(`${JSON.stringify(jsonOf(app, found), null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${number}-${events}"`,
    },
  });
}

/** The same for programs, under names that do not change with our words. */
function jsonOf(app: App, act: Act): object {
  const { reference, at, keptUntil, by, content } = act;
  return {
    act: reference,
    at: new Date(at).toISOString(),
    keptUntil: new Date(keptUntil).toISOString(),
    operator: app.config.consultancy.legalName,
    because: content.because,
    reason: content.reason ?? null,
    by,
    events: content.events.map((event) => ({ ...event, at: new Date(event.at).toISOString() })),
  };
}

function linesOf(app: App, { reference, by, content: { because, reason, events } }: Act) {
  return events.map(({ at, what, rows, subject, record = '' }, index) => ({
    number: String(index + 1),
    at: momentInMoscow('ru', at),
    subject,
    record,
    what: words.data[what],
    rows: String(rows),
    system: words.system,
    way: words.way,
    because: [words.because[because], reason].filter(Boolean).join('. '),
    by: by ?? words.byItself[because],
    operator: app.config.consultancy.legalName,
    act: reference,
  }));
}
