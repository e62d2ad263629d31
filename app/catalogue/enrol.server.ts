import type { App } from '#app/app.server.ts';
import { findLeadById } from '#app/leads/find-lead.server.ts';
import type { Lead } from '#app/leads/lead.ts';
import { post } from '#app/mail/outbox.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { issueLink } from '#app/people/links.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { seatsLeft, type Course } from './course.ts';
import {
  addSeatsTaken,
  findEnrolment,
  findEnrolmentOf,
  saveEnrolment,
  saveEnrolmentState,
} from './enrolment-store.server.ts';
import { decideEnrolment, type EnrolmentState } from './enrolment.ts';
import { findCourse } from './store.server.ts';

/** Puts an application for a course on its list, in the transaction in which it arrives. */
export function noteApplication(app: App, tx: Tx, { id: leadId, subject }: Lead): void {
  if (subject.kind !== 'course') return;
  const now = app.clock.now();
  const state = subject.waits ? 'waiting' : 'applied';
  const { course, seats } = subject;
  saveEnrolment(tx, { id: app.newId(), course, leadId, seats, state, createdAt: now, changedAt: now });
}

export type EnrolmentAnswered =
  { refused: 'unknown' } | { refused: 'no-seats' | 'nothing-new' | undefined; course: string };

/** Answers an application, counts the seats, and tells whoever applied. */
export function answerApplication(app: App, personId: string, id: string, to: EnrolmentState): EnrolmentAnswered {
  return transact(app.db, (tx): EnrolmentAnswered => {
    const enrolment = findEnrolment(tx, id);
    const course = enrolment && findCourse(tx, enrolment.course);
    const lead = enrolment && findLeadById(tx, enrolment.leadId);
    if (!course || !lead) return { refused: 'unknown' };
    const decided = decideEnrolment(enrolment, to, seatsLeft(course));
    if (decided.refused) return { refused: decided.refused, course: course.slug };
    saveEnrolmentState(tx, id, to, app.clock.now());
    addSeatsTaken(tx, course.slug, decided.seatsTaken, app.clock.now());
    audit(app, tx, personId, 'enrolment-changed', { kind: 'course', id: course.slug }, { to, lead: lead.id });
    if (to !== 'applied' && lead.state !== 'withdrawn') postAnswer(app, tx, lead, course, to);
    return { refused: undefined, course: course.slug };
  });
}

/** Gives back the seats of whoever has withdrawn their application. */
export function cancelApplication(app: App, tx: Tx, leadId: string): void {
  const enrolment = findEnrolmentOf(tx, leadId);
  if (!enrolment || enrolment.state === 'cancelled') return;
  const now = app.clock.now();
  saveEnrolmentState(tx, enrolment.id, 'cancelled', now);
  if (enrolment.state === 'enrolled') addSeatsTaken(tx, enrolment.course, -enrolment.seats, now);
}

function postAnswer(app: App, tx: Tx, lead: Lead, course: Course, state: Exclude<EnrolmentState, 'applied'>): void {
  const { reference, locale, address: to } = lead;
  const { title, city } = course.text[locale];
  const { startsOn, endsOn } = course;
  const request = issueLink(app, tx, 'request', lead.id);
  post(app, tx, { kind: 'enrolment', to, locale, data: { reference, title, city, startsOn, endsOn, state, request } });
}
