import type { ActionFunctionArgs } from '@remix-run/node';
import { withCopy } from '#app/assessments/report-draft.ts';
import { wordsFor } from '#app/words/index.ts';
import { changeList } from './change-list.server.ts';
import { leadAtDesk } from './shown-report.server.ts';

/** Adds a copy of a scenario. */
export function action(args: ActionFunctionArgs) {
  return changeList(args, 'copy', (form) => {
    const { app } = args.context;
    const id = app.newId();
    const name = wordsFor(leadAtDesk(app, args.params['id']).lead.locale).report.copyOf;
    return { change: (draft) => withCopy(draft, form.get('copied') ?? '', { id, name }), shown: id };
  });
}
