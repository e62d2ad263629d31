import { makeTestApp, type TestApp } from './app.ts';
import { clientOfCompany, companyBy } from './companies.ts';
import { makePerson } from './people.ts';
import { grantRight } from '#app/consultations/rights.server.ts';
import type { EntitlementForm } from '#app/consultations/entitlement-form.ts';
import { settle } from '#app/mail/incoming/settle.server.ts';
import { takeIn } from '#app/mail/incoming/take-in.server.ts';
import type { Settled } from '#app/mail/incoming/outcome.ts';
import type { LetterContent, LetterKind } from '#app/mail/letter.ts';
import { listLetters } from '#app/mail/store.server.ts';
import type { Company } from '#app/people/company.ts';
import type { Person } from '#app/people/person.ts';
import { listeners, receiver } from '#app/work/receivers.server.ts';

/** A house with two consultants, a company with a right to ask, and a client of it. */
export interface Desk {
  app: TestApp;
  owner: Person;
  consultant: Person;
  colleague: Person;
  company: Company;
  client: Person;
}

export async function openDesk(environment: Record<string, string> = {}): Promise<Desk> {
  return furnishDesk(await makeTestApp({ INBOX_AUTHSERV_ID: 'mx.klyuch.example', ...environment }));
}

/** The same people in a house that is open already. */
export function furnishDesk(app: TestApp): Desk {
  const owner = makePerson(app, 'owner', { name: 'Образцова Ольга', address: 'owner@klyuch.example' });
  const consultant = makePerson(app, 'consultant', { name: 'Примеров Пётр', address: 'petr@klyuch.example' });
  const colleague = makePerson(app, 'consultant', { name: 'Образцов Николай', address: 'nikolay@klyuch.example' });
  const company = companyBy(app, owner, { name: 'Связь-Пример', consultantId: consultant.id });
  const client = clientOfCompany(app, owner, company, 'Мария Петрова');
  giveRight(app, owner, company);
  return { app, owner, consultant, colleague, company, client };
}

export function giveRight(app: TestApp, by: Person, company: Company, change: Partial<EntitlementForm> = {}): string {
  const form = { kind: 'audit', startsOn: '2026-01-01', endsOn: null, personIds: null, ...change } as const;
  return grantRight(app, by, company.id, form);
}

/** A message as a mail server hands it over: it says by its own name whether the sender is who they say. */
export function mailOf({
  from,
  to,
  subject = 'Вопрос о нормах оттока',
  text = 'Здравствуйте! Какую норму брать для переездов?',
  headers = [],
  proved = true,
}: {
  from: Pick<Person, 'address' | 'name'>;
  to: string;
  subject?: string;
  text?: string;
  headers?: string[];
  proved?: boolean;
}): Buffer {
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  const word = (value: string) => `=?utf-8?B?${Buffer.from(value).toString('base64')}?=`;
  return Buffer.from(
    [
      ...(proved ? [`Authentication-Results: mx.klyuch.example; dkim=pass header.d=${domain}`] : []),
      `Delivered-To: ${to}`,
      `From: ${word(from.name)} <${from.address}>`,
      `To: ${to}`,
      `Subject: ${word(subject)}`,
      `Message-ID: <${(counter += 1)}@${domain}>`,
      'Date: Mon, 16 Mar 2026 12:00:00 +0300',
      ...headers,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(text).toString('base64'),
      '',
    ].join('\r\n'),
  );
}

let counter = 0;

/** Through the same door as all mail. */
export async function arrives(app: TestApp, bytes: Buffer): Promise<Settled> {
  const { id } = takeIn(app, { mailbox: 'ask', uidValidity: null, uid: null, source: 'post', bytes });
  return settle(app, id, receiver, { listeners });
}

/** Letters of a kind, the oldest first. */
export function lettersOf<K extends LetterKind>(
  app: TestApp,
  kind: K,
): { id: number; to: string | null; messageId: string; data: LetterContent<K> }[] {
  return listLetters(app.db, 500)
    .filter((letter) => letter.kind === kind)
    .reverse()
    .map(({ id, recipient, messageId, data }) => ({ id, to: recipient, messageId, data: data as LetterContent<K> }));
}

/** A message that came in and proves nothing; returns its id. */
export async function doubtedMail(
  app: TestApp,
  from: Pick<Person, 'address' | 'name'>,
  text?: string,
): Promise<string> {
  const bytes = mailOf({ from, to: 'ask@klyuch.example', proved: false, ...(text === undefined ? {} : { text }) });
  const { id } = takeIn(app, { mailbox: 'ask', uidValidity: null, uid: null, source: 'post', bytes });
  await settle(app, id, receiver, { listeners });
  return id;
}
