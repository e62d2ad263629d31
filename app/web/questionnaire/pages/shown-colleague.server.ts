import type { App } from '#app/app.server.ts';
import { holdsSection } from '#app/questionnaires/filling.ts';
import type { Participation } from '#app/questionnaires/find-participation.server.ts';
import { lookOver } from '#app/questionnaires/look-over.server.ts';
import type { SectionKey } from '#app/questionnaires/questionnaire.ts';
import { headOf } from './shown-tasks.server.ts';

/** Who has a section, or has had it: to be asked again, or to be relieved of it. */
export function showColleague(
  app: App,
  { questionnaire, until }: Participation,
  section: SectionKey,
  { url }: Pick<Request, 'url'>,
) {
  const over = lookOver(app, questionnaire);
  const theirs = over.participants.filter((one) => one.section === section && one.endedAt === null);
  return {
    head: headOf(over, until),
    section,
    holder: theirs.find(holdsSection)?.name ?? null,
    isLetterSent: new URL(url).searchParams.has('sent'),
    former: theirs.map(({ id, name }) => ({ id, name })),
  };
}

export type ShownColleague = ReturnType<typeof showColleague>;
