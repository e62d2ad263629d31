import type { App } from '#app/app.server.ts';
import type { Company } from '#app/people/company.ts';
import { issueLink, tokenOf } from '#app/people/links.server.ts';
import type { Person } from '#app/people/person.ts';
import type { Questionnaire } from '#app/questionnaires/filling.ts';
import { findParticipation } from '#app/questionnaires/find-participation.server.ts';
import { inviteToQuestionnaire, type Invitation } from '#app/questionnaires/invite.server.ts';
import { lookOver, type Overview } from '#app/questionnaires/look-over.server.ts';
import type { Question } from '#app/questionnaires/question.ts';
import { saveAnswers, type Saved } from '#app/questionnaires/save-answers.server.ts';
import { fieldNames } from '#app/questionnaires/section-form.ts';
import { whole } from '#app/questionnaires/question.ts';
import { ownerOf } from '#app/questionnaires/take-step.server.ts';
import { transact } from '#app/storage/open.server.ts';
import type { TestApp } from './app.ts';
import { clientOfCompany, companyBy } from './companies.ts';
import type { House, ReadLetter } from './house.ts';
import { makePerson } from './people.ts';

export interface Invited {
  consultant: Person;
  company: Company;
  owner: Person;
  questionnaire: Questionnaire;
}

/** A company that a consultant has invited. */
export function inviteCompany(app: App, change: Partial<Invitation> = {}, name = 'Пример-Юг'): Invited {
  const consultant = makePerson(app, 'consultant', { name: 'Анна Белова' });
  const company = companyBy(app, consultant, { name });
  const owner = clientOfCompany(app, consultant, company);
  const wish = { companyId: company.id, personId: owner.id, dueOn: null, note: '', previousId: null, ...change };
  const made = inviteToQuestionnaire(app, consultant, wish);
  if (made.refused !== undefined) throw new Error(made.refused);
  return { consultant, company, owner, questionnaire: made.questionnaire };
}

/** One that is a client's own. */
export function questionnaireOf(app: TestApp, client: Person): Questionnaire {
  const consultant = makePerson(app, 'consultant');
  const { id: companyId } = companyBy(app, consultant);
  app.db.$client.prepare('update people set company_id = ? where id = ?').run(companyId, client.id);
  const wish = { companyId, personId: client.id, dueOn: null, note: '', previousId: null };
  const made = inviteToQuestionnaire(app, consultant, wish);
  if (made.refused !== undefined) throw new Error(made.refused);
  return made.questionnaire;
}

/** The path of the questionnaire in a letter. */
export function questionnaireIn(letter: ReadLetter | undefined): string {
  const path = letter?.links.find((link) => /\/questionnaires\/[^/]+$/.test(link));
  if (path === undefined) throw new Error(`No way to a questionnaire in «${letter?.subject ?? 'no letter'}»`);
  return path;
}

/** A way of its owner, without the letter. */
export function tokenOfOwner(app: App, { id }: Pick<Questionnaire, 'id'>): string {
  return transact(app.db, (tx) => {
    const owner = ownerOf(tx, id);
    if (!owner) throw new Error('Nobody has it');
    return tokenOf(app, 'questionnaire', issueLink(app, tx, 'questionnaire', owner.id).id);
  });
}

export function tokenIn(path: string): string {
  return path.split('/questionnaires/')[1]?.split('/')[0] ?? '';
}

/** The way of its owner, from the letter of invitation. */
export async function ownersWay(house: House): Promise<string> {
  return questionnaireIn((await house.letters()).at(-1));
}

export async function save(
  app: TestApp,
  token: string,
  section: string,
  fields: Record<string, string>,
  seen = 1e9,
  form: string | null = null,
): Promise<Saved> {
  const saved = await saveAnswers(app, token, section, { fields: Object.entries(fields), seen, form });
  if (saved.refused !== undefined) throw new Error(saved.refused);
  return saved;
}

export function overviewOf(app: TestApp, token: string): Overview {
  const found = findParticipation(app, token);
  if ('refused' in found) throw new Error(found.refused);
  return lookOver(app, found.questionnaire);
}

/** Answers all that is missing, with numbers that agree, until nothing is. */
export async function answerAll(app: TestApp, token: string): Promise<void> {
  for (let round = 0; round < 10; round += 1) {
    const { filled, obstacles } = overviewOf(app, token);
    if (obstacles.missing.length === 0) return;
    const missing = new Set(obstacles.missing.map(({ question }) => question));
    for (const { key, questions } of filled.sections) {
      const asked = questions.filter((question) => missing.has(question.key));
      const fields = asked.flatMap((question) => answerTo(question, filled.period));
      if (fields.length > 0) await save(app, token, key, Object.fromEntries(fields));
    }
  }
  throw new Error('There is always something missing');
}

const movement: Record<string, string> = { opening: '10000', connected: '150', disconnected: '150', closing: '10000' };

function answerTo(question: Question, period: readonly string[]): [string, string][] {
  const { key } = question;
  switch (question.is) {
    case 'text':
      return [[key, 'Сеть «Пример-Юг»']];
    case 'choice':
    case 'choices':
      return [[key, question.options[0] ?? '']];
    case 'month':
      return [[key, '2026-01']];
    case 'number':
    case 'list':
      return [[fieldNames.provenance(key, whole, 'source'), 'unknown']];
    case 'months':
      return (question.required ?? []).flatMap((row) =>
        period.map((month): [string, string] => [fieldNames.cell(key, row, month), movement[row] ?? '1']),
      );
  }
}
