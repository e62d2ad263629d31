import type { ActionFunctionArgs } from '@remix-run/node';
import { findKept } from '#app/mail/incoming/read-kept.server.ts';
import { NotSettled, replay } from '#app/mail/incoming/settle.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { listeners, receiver } from '#app/work/receivers.server.ts';
import { backToMessage } from './back-to-message.server.ts';

/** Judges a message anew, as if it had come just now. */
export async function action(args: ActionFunctionArgs) {
  authorise(args, 'questions');
  const { app } = args.context;
  const id = args.params.id ?? '';
  const kept = findKept(app, id);
  if (!kept) return backToMessage(args.request, id, 'unknown');
  if (kept.row.declinedAt !== null) return backToMessage(args.request, id, 'settled');
  try {
    await replay(app, id, receiver, { listeners });
  } catch (error) {
    if (!(error instanceof NotSettled)) throw error;
    return backToMessage(args.request, id, 'unreadable');
  }
  return backToMessage(args.request, id, 'read');
}
