import type { LoaderFunctionArgs } from '@remix-run/node';
import { openCopy } from '#app/questionnaires/open-copy.server.ts';
import { sendFile } from '#app/web/http/download.server.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { takeQuestionnaireAway } from '../take-away.server.ts';
import { getOwnership } from './way.server.ts';

/** The paper of what was submitted last; where none was kept, it is printed of what was submitted then. */
export function loader(args: LoaderFunctionArgs) {
  const { app } = args.context;
  const { questionnaire } = getOwnership(args);
  const copy = openCopy(app, questionnaire);
  if (!copy) throw new Response(null, { status: 404 });
  if ('taken' in copy) return takeQuestionnaireAway(app, copy.taken, 'pdf');
  const name = `${questionnaireWordsFor(questionnaire.locale).taken.file(questionnaire.reference)}.pdf`;
  return sendFile({ name, type: 'application/pdf' }, copy.path);
}
