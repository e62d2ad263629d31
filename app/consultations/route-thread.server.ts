import type { App } from '#app/app.server.ts';
import { pathTo } from '#app/catalogue/methodology.ts';
import { readMethodology } from '#app/catalogue/read-methodology.server.ts';
import { readSetting } from '#app/office/settings.server.ts';
import { absencesOn } from '#app/people/absences.server.ts';
import { findCompanyById } from '#app/people/find-client.server.ts';
import { findUsualConsultant } from '#app/people/usual-consultant.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { listAnswerers } from './answerers.server.ts';
import { deadlineOfThread, mustHappen } from './happen.server.ts';
import { decideRoute, type RouteFacts } from './routing.ts';
import type { RoutingSetting } from './routing-setting.ts';
import type { ThreadRow } from './store.server.ts';

/** Gives a thread to whom the rules find, with the chain of reasons; nobody where they find nobody. */
export function routeThread(app: App, tx: Tx, thread: ThreadRow): ThreadRow {
  const { to, standsInFor, because } = decideRoute(factsOf(app, tx, thread, readSetting(tx, 'routing')));
  const event = { is: 'assigned', to, because, ...(standsInFor === null ? {} : { standsInFor }) } as const;
  return mustHappen(app, tx, thread, null, event, { assigneeId: to, ownerId: standsInFor });
}

/** What is weighed, under rules that may not be saved yet, of those who are there. */
export function factsOf(
  app: App,
  db: Db,
  thread: ThreadRow,
  setting: RoutingSetting,
  crew: Crew = whoIsThere(app, db),
): RouteFacts {
  const { companyId, right, locale } = thread;
  const company = companyId === null ? undefined : findCompanyById(db, companyId);
  return {
    question: {
      topics: thread.topic === null ? [] : pathTo(readMethodology(db), thread.topic).map(({ key }) => key),
      language: locale,
      right,
      leftMs: deadlineOfThread(app, db, thread)?.leftMs ?? null,
    },
    company: company ? { country: company.country, subscribers: company.subscribers } : null,
    usualConsultantId:
      companyId === null ? null : findUsualConsultant(db, { companyId, taxId: null, companyKey: null }),
    setting,
    ...crew,
  };
}

export type Crew = Pick<RouteFacts, 'answerers' | 'absences' | 'now'>;

/** Who can be given a question now; the same for however many questions. */
export function whoIsThere(app: App, db: Db): Crew {
  const now = app.clock.now();
  return { answerers: listAnswerers(db), absences: absencesOn(db, dayInMoscow(now)), now };
}
