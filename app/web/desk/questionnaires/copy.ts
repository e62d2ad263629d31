import type { LoaderFunctionArgs } from '@remix-run/node';
import { audit } from '#app/office/audit.server.ts';
import { findQuestionnaireById } from '#app/questionnaires/find-questionnaire.server.ts';
import { lookOver } from '#app/questionnaires/look-over.server.ts';
import { takenOf } from '#app/questionnaires/taken-of.ts';
import { transact } from '#app/storage/open.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { questionnaireFormats, takeQuestionnaireAway } from '#app/web/questionnaire/take-away.server.ts';

/** A questionnaire as it stands now, to be taken out of the house; that it was is written down. */
export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'export');
  const { app } = args.context;
  const { id = '', copy } = args.params;
  const format = questionnaireFormats.find((one) => copy === `export.${one}`);
  const questionnaire = findQuestionnaireById(app.db, id);
  if (!format || !questionnaire) throw new Response(null, { status: 404 });
  const locale = localeOf(args.request);
  const taken = takenOf(lookOver(app, questionnaire, app.db, locale), locale, app.clock.now());
  transact(app.db, (tx) => {
    audit(app, tx, person.id, 'questionnaire-exported', { kind: 'questionnaire', id }, { format });
  });
  return takeQuestionnaireAway(app, taken, format);
}
