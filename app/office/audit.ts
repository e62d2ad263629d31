/** What is written down of the work at the desk: who saw it and who changed it. `<noun>-<what was done>`. */
export const auditActions = [
  ...['lead-seen', 'lead-changed', 'lead-moved', 'lead-assigned', 'lead-answered', 'lead-joined', 'lead-left'],
  ...['lead-consulted'],
  ...['leads-handled', 'leads-exported', 'company-seen', 'company-made', 'company-changed'],
  ...['company-merged', 'companies-exported', 'file-opened'],
  ...['report-changed', 'report-sent', 'report-seen', 'note-written', 'note-changed', 'note-removed'],
  ...['task-made', 'task-changed', 'task-done', 'task-reopened'],
  ...['person-seen', 'person-invited', 'person-changed', 'person-deactivated', 'session-started', 'session-ended'],
  ...['second-factor-set', 'second-factor-removed', 'recovery-code-used', 'absence-set'],
  ...['answering-changed'],
  ...['content-changed', 'enrolment-changed', 'settings-changed', 'person-exported', 'person-erased'],
  ...['questionnaire-sent', 'questionnaire-seen', 'questionnaire-changed', 'questionnaire-returned'],
  ...['questionnaire-exported'],
  ...['thread-seen', 'thread-changed', 'thread-answered', 'thread-exported', 'right-granted', 'right-changed'],
  ...['mail-admitted', 'mail-declined'],
  ...['act-opened', 'audit-exported'],
] as const;
export type AuditAction = (typeof auditActions)[number];

export const auditSubjectKinds = [
  ...(['lead', 'company', 'person', 'report', 'file', 'note', 'task'] as const),
  ...(['session', 'content', 'course', 'setting', 'act', 'log', 'questionnaire', 'thread', 'mail'] as const),
] as const;

/** What an entry is about. */
export interface AuditSubject {
  kind: (typeof auditSubjectKinds)[number];
  id: string;
}

/** Never a name, an address or a text: ids, fields and counts alone. */
export type AuditDetails = Record<string, string | number | null>;
