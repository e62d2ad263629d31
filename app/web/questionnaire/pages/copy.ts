import type { LoaderFunctionArgs } from '@remix-run/node';
import { lookOver } from '#app/questionnaires/look-over.server.ts';
import { takenOf } from '#app/questionnaires/taken-of.ts';
import { pathOfFile } from '#app/storage/files.server.ts';
import { sendFile } from '#app/web/http/download.server.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { takeQuestionnaireAway } from '../take-away.server.ts';
import { getOwnership } from './way.server.ts';

/** The paper of what was submitted last; where none was kept, of what stands there now. */
export function loader(args: LoaderFunctionArgs) {
  const { app } = args.context;
  const { questionnaire } = getOwnership(args);
  const over = lookOver(app, questionnaire);
  const last = over.submissions.at(-1);
  if (!last) throw new Response(null, { status: 404 });
  const { locale, reference } = questionnaire;
  if (last.paperSha256 === null) return takeQuestionnaireAway(app, takenOf(over, locale, app.clock.now()), 'pdf');
  const name = `${questionnaireWordsFor(locale).taken.file(reference)}.pdf`;
  return sendFile({ name, type: 'application/pdf' }, pathOfFile(app, last.paperSha256));
}
