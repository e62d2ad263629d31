import type { App } from '#app/app.server.ts';
import { hasExpired } from '#app/people/link.ts';
import { findLink } from '#app/people/links.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import type { Lead, LeadFile, LeadMessage } from './lead.ts';
import { findLead, listFiles, listMessages } from './store.server.ts';

export type RequestRefused = { refused: 'unknown' | 'expired' | 'withdrawn' };
export type FoundRequest = { lead: Lead; messages: LeadMessage[]; files: LeadFile[] };

/** The request behind a link from a letter. Looks, and changes nothing: mail scanners follow it too. */
export function findRequest(app: App, token: string, db: Db = app.db): FoundRequest | RequestRefused {
  const link = findLink(db, 'request', token);
  const lead = link && findLead(db, link.subjectId);
  if (!lead) return { refused: 'unknown' };
  if (lead.state === 'withdrawn') return { refused: 'withdrawn' };
  if (hasExpired(link, app.clock.now())) return { refused: 'expired' };
  return { lead, messages: listMessages(db, lead.id), files: listFiles(db, lead.id) };
}
