import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { takeSectionBack } from '#app/questionnaires/delegate.server.ts';
import { backTo, getOwnership, sectionIn, tokenIn } from './way.server.ts';

/** Nothing to see: whoever reloads is led back. */
export function loader(args: LoaderFunctionArgs) {
  return backTo(args);
}

/** The section is the owner's alone again. */
export function action(args: ActionFunctionArgs) {
  const section = sectionIn(args, getOwnership(args));
  takeSectionBack(args.context.app, tokenIn(args), section);
  return backTo(args, `/sections/${section}`);
}
