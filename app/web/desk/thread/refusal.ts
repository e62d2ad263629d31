import type { ActionFunctionArgs } from '@remix-run/node';
import { declineMessage } from '#app/consultations/held-message.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { settleHeld } from './settle-held.server.ts';

/** Leaves a message that waited for one of us to mean nothing. */
export function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'questions');
  return settleHeld(args, (app, messageId) => declineMessage(app, person, messageId), 'refusal');
}
