import type { LoaderFunctionArgs } from '@remix-run/node';
import { noteSeen } from '#app/office/note-seen.server.ts';
import type { Right } from '#app/people/rights.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { findLeadShown } from './lead.queries.server.ts';

/** A lead that can still be worked on, and who works on it: that they saw it is written down. Throws 404 where there is none. */
export function leadToChange(args: LoaderFunctionArgs, right: Right = 'leads') {
  const { person } = authorise(args, right);
  const { app } = args.context;
  const lead = findLeadShown(app.db, args.params.id ?? '');
  if (!lead || lead.state === 'withdrawn') throw new Response(null, { status: 404 });
  noteSeen(app, person.id, 'lead-seen', { kind: 'lead', id: lead.id });
  return { person, lead };
}
