import type { ActionFunctionArgs } from '@remix-run/node';
import { withMain } from '#app/assessments/report-draft.ts';
import { changeList } from './change-list.server.ts';

/** Makes a scenario the main one. */
export function action(args: ActionFunctionArgs) {
  const id = args.params['scenario'] ?? '';
  return changeList(args, 'main', () => ({ change: (draft) => withMain(draft, id), shown: id }));
}
