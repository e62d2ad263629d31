import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import type { SectionEntries } from '#app/questionnaires/answers.ts';
import {
  findParticipation,
  type Participation,
  type ParticipationRefused,
} from '#app/questionnaires/find-participation.server.ts';
import { questionnaire as edition, type SectionKey } from '#app/questionnaires/questionnaire.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';

type Args = Pick<LoaderFunctionArgs | ActionFunctionArgs, 'request' | 'params' | 'context'>;

/** The first line of every page behind the link: what it leads to, or an error that the layout explains. */
export function getParticipation({ params, context }: Args): Participation {
  const found = findParticipation(context.app, tokenIn({ params }));
  if ('refused' in found) throw refusedLink(found);
  return found;
}

/** The same where only the owner may go; for a colleague there is no such page. */
export function getOwnership(args: Args): Participation {
  const found = getParticipation(args);
  if (found.participant.section !== null) throw new Response(null, { status: 404 });
  return found;
}

/** `sent`: what came by it all the same, to be given back on the page that explains. */
export function refusedLink({ refused }: ParticipationRefused, sent: SectionEntries = {}) {
  return data({ refused, sent }, { status: refused === 'unknown' ? 404 : 410 });
}

export function tokenIn({ params }: Pick<Args, 'params'>): string {
  return params['token'] ?? '';
}

/** The section that the URL names; to a colleague none but theirs is there. */
export function sectionIn({ params }: Pick<Args, 'params'>, { participant }: Participation): SectionKey {
  const found = edition.sections.find(({ key }) => key === params['section']);
  if (!found || (participant.section !== null && participant.section !== found.key)) {
    throw new Response(null, { status: 404 });
  }
  return found.key;
}

/** Back to a page of the questionnaire. */
export function backTo({ request, params }: Pick<Args, 'request' | 'params'>, rest = '') {
  return redirect(pathsIn(localeOf(request)).questionnaire(tokenIn({ params }), rest), 303);
}
