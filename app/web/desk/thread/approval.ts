import type { ActionFunctionArgs } from '@remix-run/node';
import { approveMessage } from '#app/consultations/held-message.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { settleHeld } from './settle-held.server.ts';

/** Lets a message in that waited for one of us. */
export function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'questions');
  return settleHeld(args, (app, messageId) => approveMessage(app, person, messageId), 'approval');
}
