import type { App } from '#app/app.server.ts';
import { findRequest, type WayIn } from '#app/leads/find-request.server.ts';
import { doubtsOf, shownPhone } from '#app/leads/wish.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { nameSubject } from './name-subject.server.ts';

/** All that the page of a request shows, or why it does not. */
export function showRequest(app: App, way: WayIn, request: Request) {
  const found = findRequest(app, way);
  if ('refused' in found) return found;
  const { searchParams } = new URL(request.url);
  const { phone, country } = found.lead;
  return {
    ...found,
    phone: phone && shownPhone(phone, country),
    doubts: doubtsOf(found.lead),
    about: nameSubject(app, found.lead.subject, localeOf(request)),
    isSaid: searchParams.get('done') === 'said',
  };
}
