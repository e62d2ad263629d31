import type { App } from '#app/app.server.ts';
import { keeperOf } from '#app/people/absence.ts';
import { absencesOn } from '#app/people/absences.server.ts';
import { findColleague } from '#app/people/colleagues.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { dayInMoscow } from '#app/words/day.ts';
import type { Locale } from '#app/words/locale.ts';
import type { Lead } from './lead.ts';

/**
 * Where what a client says of a lead is told: to whoever looks after it, while they are away to whoever stands in for
 * them, and to the mailbox of the consultancy where there is nobody.
 */
export function whoIsTold(app: App, tx: Tx, { assigneeId }: Pick<Lead, 'assigneeId'>): { to: string; locale: Locale } {
  const today = dayInMoscow(app.clock.now());
  const personId = assigneeId === null ? undefined : keeperOf(absencesOn(tx, today), assigneeId, today);
  const person = personId === undefined ? undefined : findColleague(tx, personId, 'leads');
  return person ? { to: person.address, locale: person.locale } : { to: app.config.consultancy.email, locale: 'ru' };
}
