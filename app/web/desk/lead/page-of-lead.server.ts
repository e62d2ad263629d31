import type { LoaderFunctionArgs } from '@remix-run/node';
import { authorise } from '#app/web/http/authorise.server.ts';
import { findLeadShown } from './lead.queries.server.ts';

/** A lead that can still be worked on, and who works on it; throws 404 where there is none any more. */
export function leadToChange(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const lead = findLeadShown(args.context.app.db, args.params.id ?? '');
  if (!lead || lead.state === 'withdrawn') throw new Response(null, { status: 404 });
  return { person, lead };
}
