import type { App } from '#app/app.server.ts';
import type { Subject } from '#app/leads/lead.ts';
import type { Person } from '#app/people/person.ts';
import { nameSubject } from '#app/web/site/requests/name-subject.server.ts';
import type { Locale } from '#app/words/locale.ts';
import { findOwnRequests } from './own-requests.queries.server.ts';

/** A client's own requests, newest first; what several are about is named once. */
export function listOwnRequests(app: App, { id }: Person, locale: Locale) {
  const names = new Map<string, string>();
  const nameOf = (subject: Subject) => {
    const key = JSON.stringify(subject);
    const name = names.get(key) ?? nameSubject(app, subject, locale);
    names.set(key, name);
    return name;
  };
  return findOwnRequests(app.db, id).map(({ subject, ...request }) => ({ ...request, about: nameOf(subject) }));
}
