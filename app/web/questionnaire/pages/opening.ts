import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { markSection } from '#app/questionnaires/mark-section.server.ts';
import { backTo, getOwnership, sectionIn, tokenIn } from './way.server.ts';

/** Nothing to see: whoever reloads is led back. */
export function loader(args: LoaderFunctionArgs) {
  return backTo(args);
}

/** A section that was said to be ready is open again. */
export function action(args: ActionFunctionArgs) {
  const section = sectionIn(args, getOwnership(args));
  markSection(args.context.app, tokenIn(args), section, 'reopened');
  return backTo(args, `/sections/${section}`);
}
