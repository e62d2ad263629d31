import type { App } from '#app/app.server.ts';
import { audit } from '#app/office/audit.server.ts';
import type { Person } from '#app/people/person.ts';
import { transact, type Db } from '#app/storage/open.server.ts';
import type { EntitlementForm } from './entitlement-form.ts';
import {
  findEntitlement,
  listEntitlements,
  saveEntitlement,
  updateEntitlement,
  type EntitlementRow,
} from './entitlement-store.server.ts';
import { heedRightsOf } from './heed-right.server.ts';
import { rightOf, type Right } from './entitlement.ts';

/** What right somebody of a company has to ask us now. */
export function rightNow(app: App, db: Db, person: Pick<Person, 'id' | 'companyId'>): Right {
  const all = person.companyId === null ? [] : listEntitlements(db, person.companyId);
  return rightOf(all, person.id, app.clock.now());
}

/** Those of a company, ended ones too, in the order in which they begin. */
export function rightsOf(db: Db, companyId: string): EntitlementRow[] {
  return listEntitlements(db, companyId);
}

/** Gives a company the right to ask. */
export function grantRight(app: App, by: { id: string }, companyId: string, form: EntitlementForm): string {
  const id = app.newId();
  transact(app.db, (tx) => {
    saveEntitlement(tx, { id, companyId, ...form, createdAt: app.clock.now(), byId: by.id, version: 1 });
    heedRightsOf(app, tx, companyId);
    audit(app, tx, by.id, 'right-granted', { kind: 'company', id: companyId }, { kind: form.kind });
  });
  return id;
}

export type RightChanged =
  | { refused: undefined }
  | { refused: 'unknown' }
  /** Somebody else has changed it since: this is how it stands. */
  | { refused: 'changed'; right: EntitlementRow };

/** Changes a right of this company, and no other's, over the version that was seen; its end too. */
export function changeRight(
  app: App,
  by: { id: string },
  companyId: string,
  { id, version }: { id: string; version: number },
  form: EntitlementForm,
): RightChanged {
  return transact(app.db, (tx): RightChanged => {
    const right = findEntitlement(tx, id);
    if (right?.companyId !== companyId) return { refused: 'unknown' };
    if (right.version !== version) return { refused: 'changed', right };
    updateEntitlement(tx, id, { ...form, version: version + 1 });
    heedRightsOf(app, tx, companyId);
    audit(app, tx, by.id, 'right-changed', { kind: 'company', id: companyId }, { kind: form.kind });
    return { refused: undefined };
  });
}
