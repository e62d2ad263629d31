import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { handBack } from '#app/questionnaires/delegate.server.ts';
import { backTo, getParticipation, tokenIn } from './way.server.ts';

/** Nothing to see: whoever reloads is led back. */
export function loader(args: LoaderFunctionArgs) {
  return backTo(args);
}

/** Where it cannot be handed back any more, the page says how it stands. */
export function action(args: ActionFunctionArgs) {
  getParticipation(args);
  handBack(args.context.app, tokenIn(args));
  return backTo(args);
}
