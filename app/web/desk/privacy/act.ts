import type { LoaderFunctionArgs } from '@remix-run/node';
import { audit } from '#app/office/audit.server.ts';
import { findActWithName } from '#app/people/acts.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { print } from '#app/web/paper/printer.server.ts';

/** The act on paper, to be signed. It is printed anew for whoever asks: what it says stands in the row of it. */
export async function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'privacy');
  const { app } = args.context;
  const act = findActWithName(app, args.params['id'] ?? '');
  if (!act) throw new Response(null, { status: 404 });
  const subject = { kind: 'act', id: act.reference } as const;
  transact(app.db, (tx) => audit(app, tx, person.id, 'act-opened', subject, { format: 'pdf' }));
  const { reference, at, keptUntil, by, content } = act;
  const printed = await print({
    is: 'act',
    reference,
    at,
    keptUntil,
    by,
    content,
    consultancy: app.config.consultancy,
  });
  if ('refused' in printed) throw new Response(null, { status: 503, headers: { 'retry-after': '60' } });
  return new Response(printed.bytes.slice().buffer, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${reference.replace('У', 'U')}.pdf"`,
    },
  });
}
