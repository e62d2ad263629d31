import type { App } from '#app/app.server.ts';
import { messageIdOf, post } from '#app/mail/outbox.server.ts';
import type { Origin } from '#app/people/consent.ts';
import { drawUpAct } from '#app/people/draw-up-act.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { destroyLead } from './destroy-lead.server.ts';
import { findRequest, type RequestRefused, type WayIn } from './find-request.server.ts';
import { dropUnnamed } from './lead-files.server.ts';
import { whoIsTold } from './who-is-told.server.ts';

export type Withdrawn = { withdrawn: true; /** It was their last request. */ clientIsGone: boolean };

/**
 * Withdraws the consent to a request, and with it the request. The consultancy is told, and whoever looks after it: their
 * mailboxes may hold it too.
 */
export function withdrawLead(app: App, way: WayIn, origin: Origin): Withdrawn | RequestRefused {
  const done = transact(app.db, (tx) => {
    const found = findRequest(app, way, tx);
    if ('refused' in found) return found;
    const { id, reference } = found.lead;
    const us = { to: app.config.consultancy.email, locale: 'ru' } as const;
    const keeper = whoIsTold(app, tx, found.lead);
    const { contents, events } = destroyLead(app, tx, found.lead, 'request-page', origin);
    drawUpAct(app, tx, { because: 'withdrawn', byId: null }, events);
    const data = { reference, continues: messageIdOf(app, id) };
    for (const told of keeper.to === us.to ? [us] : [us, keeper])
      post(app, tx, { kind: 'lead-withdrawn', ...told, data });
    return { contents, clientIsGone: events.some(({ what }) => what === 'person') };
  });
  if ('refused' in done) return done;
  dropUnnamed(app, done.contents);
  return { withdrawn: true, clientIsGone: done.clientIsGone };
}
