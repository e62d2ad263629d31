import type { ActionFunctionArgs } from '@remix-run/node';
import { revokeParticipant } from '#app/questionnaires/invite.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { backTo } from './shown.server.ts';

/** Takes the links of somebody who fills a questionnaire in back. */
export function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { id = '', participant = '' } = args.params;
  const { refused } = revokeParticipant(args.context.app, person, id, participant);
  if (refused) throw new Response(null, { status: 404 });
  return backTo(args, 'revoked', '/people');
}
