import type { ActionFunctionArgs } from '@remix-run/node';
import { withoutScenario } from '#app/assessments/report-draft.ts';
import { changeList } from './change-list.server.ts';

/** Removes a scenario. */
export function action(args: ActionFunctionArgs) {
  return changeList(args, 'removal', () => ({
    change: (draft) => withoutScenario(draft, args.params['scenario'] ?? ''),
  }));
}
