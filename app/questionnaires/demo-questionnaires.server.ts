import type { App } from '#app/app.server.ts';
import { addClient } from '#app/people/clients.server.ts';
import { listColleagues } from '#app/people/colleagues.server.ts';
import type { Company } from '#app/people/company.ts';
import { makeCompany } from '#app/people/make-company.server.ts';
import type { Person } from '#app/people/person.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { addMonths } from '#app/churn/day.ts';
import { sendSection } from './delegate.server.ts';
import { allOf, begunOf } from './demo-answers.ts';
import { explainFinding } from './explain-finding.server.ts';
import { inviteToQuestionnaire, type Invitation } from './invite.server.ts';
import { markSection } from './mark-section.server.ts';
import { openOwnQuestionnaire } from './own-questionnaires.server.ts';
import { findQuestionnaireById, isAnyQuestionnaireKept } from './find-questionnaire.server.ts';
import { remarkAsClient } from './remark.server.ts';
import { saveAnswers } from './save-answers.server.ts';
import { submitQuestionnaire } from './submit.server.ts';

const day = 86_400_000;

/**
 * A plainly fictional company that answered a year ago and has begun to answer anew: only where there is no questionnaire
 * yet, and where letters are kept.
 */
export async function fillDemoQuestionnaires(app: App): Promise<boolean> {
  const staff = listColleagues(app.db, 'leads');
  const consultant = staff.find(({ role }) => role === 'owner') ?? staff[0];
  if (!consultant || app.mailer.sends || isAnyQuestionnaireKept(app.db)) return false;
  const client = enterClient(agoOf(app, 390), consultant);
  if (!client) return false;
  const lastYear = await submitLastYear(agoOf(app, 372), consultant, client);
  if (lastYear !== undefined) await beginAnew(agoOf(app, 4), consultant, client, lastYear);
  return true;
}

interface Client {
  company: Company;
  person: Person;
}

function enterClient(app: App, by: Person): Client | undefined {
  const facts = { name: 'ООО «Пример-Восток»', taxId: null, country: 'RU', region: 'Примерский край' } as const;
  const made = makeCompany(app, by.id, { ...facts, subscribers: 18_000, consultantId: by.id });
  if (made.refused !== undefined) return undefined;
  const { company } = made;
  const owner = { name: 'Востокова Вера', address: 'owner@primer-vostok.example', phone: null, locale: 'ru' } as const;
  const added = addClient(app, by.id, company.id, owner);
  return added.refused === undefined ? { company, person: added.person } : undefined;
}

/** Returns its id, once it was submitted. */
async function submitLastYear(app: App, by: Person, client: Client): Promise<string | undefined> {
  const begun = begin(app, by, client, { dueOn: null, note: '', previousId: null });
  if (!begun) return undefined;
  const network = { lastMonth: lastMonthOf(app), opening: 18_400, disconnected: 290, connected: 250, bill: 470 };
  for (const [section, fields] of Object.entries(allOf(network))) {
    await saveAnswers(app, begun.token, section, { fields, seen: seqOf(app, begun.id) });
    markSection(app, begun.token, section, 'said-ready');
  }
  const submitted = submitQuestionnaire(app, begun.token, { seq: seqOf(app, begun.id), paper: null });
  return submitted.refused === undefined ? begun.id : undefined;
}

/** Some days ago: two sections are begun, one is with a colleague, something is asked and something explained. */
async function beginAnew(app: App, by: Person, client: Client, previousId: string): Promise<void> {
  const dueOn = dayInMoscow(app.clock.now() + 16 * day);
  const begun = begin(app, by, client, { dueOn, note: 'Начните с базы: от неё считается остальное.', previousId });
  if (!begun) return;
  const { token, id } = begun;
  const network = { lastMonth: lastMonthOf(app), opening: 17_900, disconnected: 310, connected: 230, bill: 495 };
  for (const [section, fields] of Object.entries(begunOf(network))) {
    await saveAnswers(app, token, section, { fields, seen: seqOf(app, id) });
  }
  markSection(app, token, 'company', 'said-ready');
  explainFinding(app, token, 'next-opening', 'В первом месяце закрыли договоры-дубли, отдельно их не считали.');
  const engineer = { name: 'Вымышленный Виктор', address: 'viktor@primer-vostok.example' };
  sendSection(app, token, 'systems', { ...engineer, note: 'Биллинг знаете вы.', dueOn });
  remarkAsClient(app, token, 'base.movement', 'Считать ли тех, кто на приостановке?');
}

function begin(app: App, by: Person, { company, person }: Client, wish: Omit<Invitation, 'companyId' | 'personId'>) {
  const invited = inviteToQuestionnaire(app, by, { companyId: company.id, personId: person.id, ...wish });
  if (invited.refused !== undefined) return undefined;
  const { id } = invited.questionnaire;
  const token = openOwnQuestionnaire(app, person.id, id);
  return token === undefined ? undefined : { id, token };
}

function seqOf(app: App, id: string): number {
  return findQuestionnaireById(app.db, id)?.seq ?? 0;
}

function lastMonthOf(app: App): string {
  return addMonths(dayInMoscow(app.clock.now()).slice(0, 7), -1);
}

function agoOf(app: App, days: number): App {
  const now = app.clock.now() - days * day;
  return { ...app, clock: { now: () => now } };
}
