import { auditActions, auditSubjectKinds, type AuditAction, type AuditSubject } from '#app/office/audit.ts';

/** What of the log is asked for, as it stands in the URL. */
export interface AuditAsked {
  person: string | undefined;
  action: AuditAction | undefined;
  kind: AuditSubject['kind'] | undefined;
  /** The number of a request or the id of a record. */
  record: string | undefined;
  /** Days in Moscow, `YYYY-MM-DD`, both included. */
  from: string | undefined;
  to: string | undefined;
}

/** For what the house did by itself. */
export const byItself = 'house';

/** Reads the filters; what is not one of them counts as not asked. */
export function askedIn(params: URLSearchParams): AuditAsked {
  const text = (name: string) => params.get(name)?.trim().slice(0, 100) || undefined;
  const day = (name: string) => {
    const typed = text(name);
    return typed && /^\d{4}-\d\d-\d\d$/.test(typed) && !Number.isNaN(Date.parse(typed)) ? typed : undefined;
  };
  return {
    person: text('person'),
    action: auditActions.find((action) => action === text('action')),
    kind: auditSubjectKinds.find((kind) => kind === text('kind')),
    record: text('record'),
    from: day('from'),
    to: day('to'),
  };
}
