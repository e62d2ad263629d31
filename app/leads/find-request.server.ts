import type { App } from '#app/app.server.ts';
import { hasExpired } from '#app/people/link.ts';
import { findLink } from '#app/people/links.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import { findPersonIdOf } from './client-store.server.ts';
import type { Lead, LeadFile, LeadMessage } from './lead.ts';
import { findLead, listFiles, listMessages } from './store.server.ts';

/** How a client comes to a request: by a link from a letter, or as the person whose it is. */
export type WayIn = string | { leadId: string; personId: string };

export type RequestRefused = { refused: 'unknown' | 'expired' | 'withdrawn' };
export type FoundRequest = { lead: Lead; messages: LeadMessage[]; files: LeadFile[] };

/** The request that somebody has a way into, and no other. Looks, and changes nothing: mail scanners follow links too. */
export function findRequest(app: App, way: WayIn, db: Db = app.db): FoundRequest | RequestRefused {
  const found = typeof way === 'string' ? byLink(app, way, db) : byOwner(way, db);
  if ('refused' in found) return found;
  return { ...found, messages: listMessages(db, found.lead.id), files: listFiles(db, found.lead.id) };
}

function byLink(app: App, token: string, db: Db): { lead: Lead } | RequestRefused {
  const link = findLink(db, 'request', token);
  const lead = link && findLead(db, link.subjectId);
  if (!lead) return { refused: 'unknown' };
  if (lead.state === 'withdrawn') return { refused: 'withdrawn' };
  return hasExpired(link, app.clock.now()) ? { refused: 'expired' } : { lead };
}

/** A request of somebody else is as unknown as one that never was. */
function byOwner({ leadId, personId }: { leadId: string; personId: string }, db: Db): { lead: Lead } | RequestRefused {
  const lead = findPersonIdOf(db, leadId) === personId ? findLead(db, leadId) : undefined;
  return lead ? { lead } : { refused: 'unknown' };
}
