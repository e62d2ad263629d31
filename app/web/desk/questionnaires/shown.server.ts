import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { noteSeen } from '#app/office/note-seen.server.ts';
import type { Person } from '#app/people/person.ts';
import { seenOfQuestionnaire } from '#app/questionnaires/filling.ts';
import { findQuestionnaireById } from '#app/questionnaires/find-questionnaire.server.ts';
import { lookOver, type Overview } from '#app/questionnaires/look-over.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** Everything about the questionnaire that the URL names; that it was seen is written down. Throws 404 where there is none. */
export function getOverview({ request, params, context }: Args, person: Person): Overview {
  const { app } = context;
  const questionnaire = findQuestionnaireById(app.db, params['id'] ?? '');
  if (!questionnaire) throw new Response(null, { status: 404 });
  noteSeen(app, person.id, 'questionnaire-seen', { kind: 'questionnaire', id: questionnaire.id });
  return lookOver(app, questionnaire, app.db, localeOf(request));
}

/** What stands above every page of it. */
export function headOf({ questionnaire, company }: Overview, { request }: Args) {
  const { id, reference, companyId, state, previousId } = questionnaire;
  return {
    ...{ id, reference, company, companyId, state, hasPrevious: previousId !== null },
    version: seenOfQuestionnaire(questionnaire),
    done: new URL(request.url).searchParams.get('done'),
  };
}

export type HeadOf = ReturnType<typeof headOf>;

export type Done = 'invited' | 'returned' | 'handed-over' | 'renewed' | 'revoked' | 'said';

/** Back to a page of it, which says what was done. */
export function backTo({ request, params }: Pick<Args, 'request' | 'params'>, done: Done, rest = '') {
  const path = pathsIn(localeOf(request)).deskQuestionnaire(params['id'] ?? '', rest);
  return redirect(`${path}?done=${done}`, 303);
}
