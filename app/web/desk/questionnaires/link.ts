import type { ActionFunctionArgs } from '@remix-run/node';
import { renewLinkAtDesk } from '#app/questionnaires/send-fresh-link.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { backTo } from './shown.server.ts';

/** Sends somebody who fills a questionnaire in a fresh link. */
export function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { id = '', participant = '' } = args.params;
  const { refused } = renewLinkAtDesk(args.context.app, person, id, participant);
  if (refused) throw new Response(null, { status: 404 });
  return backTo(args, 'renewed', '/people');
}
