import type { App } from '#app/app.server.ts';
import { moveThreadsOf } from '#app/consultations/forget-threads.server.ts';
import { companyKey } from '#app/leads/company.ts';
import { moveLeadsOfCompany } from '#app/leads/join-lead.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { moveRecord } from '#app/office/move-record.server.ts';
import { moveQuestionnairesOf } from '#app/questionnaires/move-questionnaires.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { deleteCompany, movePeople, updateCompany } from './company-store.server.ts';
import { mergedFacts, type Company } from './company.ts';
import { findCompany } from './people-store.server.ts';

export type CompaniesMerged =
  { refused: undefined; company: Company } | { refused: 'changed' } | { refused: 'gone' } | { refused: 'same' };

/** A company and the version of it that whoever merges has looked at. */
interface Seen {
  id: string;
  version: number;
}

/** Makes two companies one: everything of `goes` moves to `stays`, which keeps its own facts and takes what it lacks. */
export function mergeCompanies(app: App, personId: string, stays: Seen, goes: Seen): CompaniesMerged {
  if (stays.id === goes.id) return { refused: 'same' };
  return transact(app.db, (tx): CompaniesMerged => {
    const [kept, gone] = [findCompany(tx, stays.id), findCompany(tx, goes.id)];
    if (!kept || !gone) return { refused: 'gone' };
    if (kept.version !== stays.version || gone.version !== goes.version) return { refused: 'changed' };

    const leads = moveLeadsOfCompany(app, tx, personId, gone.id, kept.id);
    const people = movePeople(tx, gone.id, kept.id);
    const { notes, tasks } = moveRecord(tx, { kind: 'company', id: gone.id }, { kind: 'company', id: kept.id });
    const questionnaires = moveQuestionnairesOf(tx, gone.id, kept.id);
    const threads = moveThreadsOf(tx, gone.id, kept.id);
    deleteCompany(tx, gone.id);
    const facts = mergedFacts(kept, gone);
    const company = { ...kept, ...facts, version: kept.version + 1, changedAt: app.clock.now() };
    updateCompany(tx, { ...company, nameKey: companyKey(company.name) });
    const moved = { from: gone.id, leads, people, notes, tasks, questionnaires, threads };
    audit(app, tx, personId, 'company-merged', { kind: 'company', id: kept.id }, moved);
    return { refused: undefined, company };
  });
}
