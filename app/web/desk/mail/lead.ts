import type { ActionFunctionArgs } from '@remix-run/node';
import { takeMailAsLead } from '#app/consultations/admit-mail.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { backToMessage } from './back-to-message.server.ts';

/** A message turns out to be a stranger's question. */
export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'questions');
  const id = args.params.id ?? '';
  const taken = await takeMailAsLead(args.context.app, person, id);
  switch (taken.refused) {
    case undefined:
      return backToMessage(args.request, id, 'lead');
    case 'which-thread':
    case 'thread-unknown':
    case 'address-unknown':
      throw new Error(`A lead is asked for no thread: ${taken.refused}`);
    case 'settled':
    case 'unknown':
    case 'unreadable':
    case 'whose':
      return backToMessage(args.request, id, taken.refused);
  }
}
