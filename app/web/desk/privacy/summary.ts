import type { HeldPerson } from '#app/people/held-person.server.ts';
import { isStaff } from '#app/people/person.ts';
import type { Locale } from '#app/words/locale.ts';
import { sectionIn } from '#app/words/questionnaire.ts';

/** What is held of somebody, in figures: the page needs no more, and the texts stay out of it. */
export interface HeldSummary {
  key: string;
  address: string | null;
  person: { id: string; name: string; role: HeldRole; createdAt: number; company: string | null } | null;
  reader: { confirmedAt: number; unsubscribedAt: number | null } | null;
  leads: HeldLeadSummary[];
  participations: HeldParticipationSummary[];
  threads: HeldThreadSummary[];
  /** What is to be looked at before it is destroyed: it may be about a namesake. */
  named: { id: string; kind: 'note' | 'task' | 'view'; leadId: string | null; text: string }[];
  /** One of the staff who can sign in. */
  isAtTheDesk: boolean;
  counts: [HeldCount, number][];
  consents: { seq: number; at: number; event: Consent['event']; purpose: Consent['purpose']; isDestroyed: boolean }[];
  refusal: HeldPerson['refusal'] | null;
}

type Consent = HeldPerson['consents'][number];
type HeldRole = NonNullable<HeldPerson['person']>['role'];

type HeldParticipationSummary = Pick<
  HeldPerson['participations'][number],
  'id' | 'questionnaireId' | 'reference' | 'company' | 'section' | 'invitedAt'
> & { remarks: number };

type HeldThreadSummary = Pick<HeldPerson['threads'][number], 'id' | 'number' | 'subject' | 'createdAt'> & {
  messages: number;
  files: number;
};

interface HeldLeadSummary {
  id: string;
  reference: string;
  state: HeldPerson['leads'][number]['lead']['state'];
  createdAt: number;
  messages: number;
  files: number;
  reports: number;
  notes: number;
}

export type HeldCount =
  'sessions' | 'signIns' | 'requests' | 'addressChanges' | 'letters' | 'mail' | 'named' | 'consents';

export function summaryOf(held: HeldPerson, locale: Locale): HeldSummary {
  const { key, address, person, company, journal, leads, named, letters, consents } = held;
  const { reader, requests, addressChanges } = journal;
  const counts: [HeldCount, number][] = [
    ['sessions', held.sessions.length],
    ['signIns', held.signIns.length],
    ['requests', requests.length],
    ['addressChanges', addressChanges.length],
    ['letters', letters.length],
    ['mail', held.mail.length],
    ['named', named.notes.length + named.tasks.length + named.views.length],
    ['consents', consents.filter(({ details }) => details).length],
  ];
  return {
    key,
    address: address ?? null,
    person: person ? personOf(person, company?.name ?? null) : null,
    reader: reader ? { confirmedAt: reader.confirmedAt, unsubscribedAt: reader.unsubscribedAt } : null,
    isAtTheDesk: person !== undefined && isStaff(person) && person.deactivatedAt === null,
    named: namedIn(named),
    leads: leads.map(leadOf),
    participations: held.participations.map((part) => participationOf(part, locale)),
    threads: held.threads.map(threadOf),
    counts: counts.filter(([, count]) => count > 0),
    consents: consents.map(({ seq, at, event, purpose, details }) => ({
      ...{ seq, at, event, purpose, isDestroyed: details === null },
    })),
    refusal: held.refusal ?? null,
  };
}

function namedIn({ notes, tasks, views }: HeldPerson['named']): HeldSummary['named'] {
  const on = (one: { recordKind: string | null; recordId: string | null }) =>
    one.recordKind === 'lead' ? one.recordId : null;
  return [
    ...notes.map((note) => ({ id: note.id, kind: 'note' as const, leadId: on(note), text: note.text })),
    ...tasks.map((task) => ({ id: task.id, kind: 'task' as const, leadId: on(task), text: task.title })),
    ...views.map(({ id, name }) => ({ id, kind: 'view' as const, leadId: null, text: name })),
  ];
}

function personOf({ id, name, role, createdAt }: NonNullable<HeldPerson['person']>, company: string | null) {
  return { id, name, role, createdAt, company };
}

function participationOf(part: HeldPerson['participations'][number], locale: Locale): HeldParticipationSummary {
  const { id, questionnaireId, reference, company, invitedAt, remarks } = part;
  const section = part.section === null ? null : sectionIn(locale, part.section);
  return { id, questionnaireId, reference, company, section, invitedAt, remarks: remarks.length };
}

function threadOf({ id, number, subject, createdAt, messages }: HeldPerson['threads'][number]): HeldThreadSummary {
  const files = messages.reduce((sum, message) => sum + message.files.length, 0);
  return { id, number, subject, createdAt, messages: messages.length, files };
}

function leadOf({ lead, messages, files, report, written }: HeldPerson['leads'][number]): HeldLeadSummary {
  const { id, reference, state, createdAt } = lead;
  const notes = written.notes.length + written.tasks.length;
  return {
    id,
    reference,
    state,
    createdAt,
    messages: messages.length,
    files: files.length,
    ...{ reports: report?.sent.length ?? 0, notes },
  };
}
