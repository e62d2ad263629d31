import { expect, test } from 'vitest';
import { closeThread } from '#app/consultations/close-thread.server.ts';
import { escalate } from '#app/consultations/escalate.server.ts';
import { giveThread } from '#app/consultations/hand-over.server.ts';
import { findThread } from '#app/consultations/store.server.ts';
import { answerAtDesk, noteAtDesk } from '#app/consultations/work-at-desk.server.ts';
import { sayMore } from '#app/leads/say-more.server.ts';
import { sendFreshRequestLink } from '#app/leads/send-fresh-request-link.server.ts';
import { submitLead } from '#app/leads/submit-lead.server.ts';
import { withdrawLead } from '#app/leads/withdraw-lead.server.ts';
import { tokenOf } from '#app/people/links.server.ts';
import { isInRooms } from '#app/web/http/rooms.ts';
import { day } from '#test/support/app.ts';
import { clientOfCompany, companyBy } from '#test/support/companies.ts';
import { openHouse, type House, type ReadLetter } from '#test/support/house.ts';
import { address, askToSubscribe, becomeReader, dump, linkIn } from '#test/support/journal.ts';
import { arrives, furnishDesk, lettersOf, mailOf } from '#test/support/threads.ts';
import { letterKinds } from '#app/mail/letter.ts';

/** Brings about one letter of every kind. */
async function writeEveryLetter(house: House) {
  const visitor = house.visitor();
  const letters = [...(await writeEveryLetterOfThreads(house)), await askToSubscribe(house, visitor)];
  await (await visitor.open(linkIn(letters.at(-1)!, 'confirm'))).press('Подтвердить подписку');
  const [welcome] = await house.letters();
  letters.push(welcome!, await askToSubscribe(house, house.visitor()));
  const form = await house.visitor().open('/en/journal/preferences');
  await form.press('Send the link', { address });
  const page = await visitor.open(linkIn(welcome!, 'preferences'));
  await page.press('Сменить', { address: 'new@klyuch.example' });
  letters.push(...(await house.letters()));
  const change = letters.find(({ to }) => to === 'new@klyuch.example')!;
  await (await visitor.open(linkIn(change, 'address'))).press('Подтвердить адрес');
  await form.press('Send the link', { address: 'new@klyuch.example' });
  const fresh = (await house.letters()).find(({ to }) => to === 'new@klyuch.example')!;
  const pageOfNew = await visitor.open(linkIn(fresh, 'preferences'));
  await pageOfNew.press('Удалить мои данные');
  await pageOfNew.press('Сменить', { address: 'newer@klyuch.example' });
  letters.push(
    fresh,
    ...(await house.letters()),
    await askToSubscribe(house, house.visitor(), { address: 'other@klyuch.example' }),
    ...(await writeEveryLetterOfRequests(house)),
  );
  return letters;
}

async function writeEveryLetterOfThreads({ app, letters }: House): Promise<ReadLetter[]> {
  const { owner, consultant, colleague, client } = furnishDesk(app);
  const { threadId } = await arrives(app, mailOf({ from: client, to: 'ask@klyuch.example' }));
  const seen = () => ({ threadId: threadId ?? '', version: findThread(app.db, threadId ?? '')?.version ?? 0 });
  const replyTo = lettersOf(app, 'thread-asked')[0]?.data.replyTo ?? '';
  await arrives(app, mailOf({ from: consultant, to: replyTo, text: 'Ответ', proved: false }));
  await arrives(app, mailOf({ from: colleague, to: replyTo, text: 'Ответ на чужое письмо' }));
  noteAtDesk(app, colleague, seen().threadId, 'Заметка', []);
  giveThread(app, owner, seen(), colleague.id);
  app.clock.pass(4 * day);
  await escalate(app);
  await answerAtDesk(app, colleague, seen(), 'Ответ', [], { ip: '198.51.100.77', userAgent: 'test' });
  closeThread(app, colleague, seen(), { asks: true });
  const other = clientOfCompany(app, owner, companyBy(app, owner, { name: 'Без права' }));
  await arrives(app, mailOf({ from: other, to: 'ask@klyuch.example' }));
  return letters();
}

async function writeEveryLetterOfRequests({ app, letters }: House): Promise<ReadLetter[]> {
  const origin = { ip: '198.51.100.77', userAgent: 'test' };
  const contact = { name: 'Мария', company: 'Пример', taxId: null, country: 'RU', region: null, phone: null } as const;
  const wish = { ...contact, address, subscribers: null, text: '', topic: null, answers: {}, estimate: null } as const;
  const submit = async () => {
    const form = { ...wish, answers: {}, subject: { kind: 'assessment' }, locale: 'ru', advertising: false } as const;
    const submitted = await submitLead(app, form, [], origin);
    if (submitted.refused) throw new Error('too many');
    return tokenOf(app, 'request', submitted.request.id);
  };
  const [kept, withdrawn] = [await submit(), await submit()];
  const written = await letters();
  await sayMore(app, kept, 'Ещё', [], origin);
  sendFreshRequestLink(app, kept, origin);
  withdrawLead(app, withdrawn, origin);
  return [...written, ...(await letters())];
}

test('a scanner that follows every link of every letter changes nothing', async () => {
  await using house = await openHouse({ INBOX_AUTHSERV_ID: 'mx.klyuch.example' });
  const letters = await writeEveryLetter(house);
  const kinds = house.app.db.$client.prepare('select distinct kind from letters').pluck().all();
  expect(kinds.toSorted()).toEqual(letterKinds.filter((kind) => !fromRooms.has(kind)).toSorted());
  const links = new Set(letters.flatMap((letter) => [...letter.links, ...hiddenLinks(letter.headers)]));
  expect(links.size).toBeGreaterThan(10);

  const before = dump(house);
  const scanner = house.visitor('203.0.113.66');
  for (const path of links) {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      const { status } = await scanner.request(path, { method });
      // The desk asks who it is first.
      const shown = isInRooms(path) ? 303 : 200;
      if (method !== 'OPTIONS') expect([path, method, status]).toEqual([path, method, shown]);
    }
  }
  expect(dump(house)).toEqual(before);
});

test('a forwarded letter lets a stranger leave, and no more', async () => {
  await using house = await openHouse();
  const welcome = await becomeReader(house, house.visitor());
  const token = linkIn(welcome, 'unsubscribe').split('/').at(-1)!;
  const stranger = house.visitor('203.0.113.66');
  const before = dump(house);
  for (const path of ['preferences', 'erasure', 'address', 'confirm']) {
    await stranger.post(`/journal/${path}/${token}`, [['frequency', 'monthly-digest']]);
  }
  expect((await stranger.request(`/journal/preferences/${token}/export`)).status).toBe(404);
  await stranger.post(`/journal/preferences/${token}/address`, [['address', 'thief@klyuch.example']]);
  await stranger.post(`/journal/preferences/${token}/erasure`, []);
  expect(dump(house)).toEqual(before);
});

function hiddenLinks(headers: Map<string, string>): string[] {
  const url = /<(https?:[^>]+)>/.exec(headers.get('list-unsubscribe') ?? '')?.[1];
  return url ? [new URL(url).pathname] : [];
}

/** Letters of the rooms: that following their links changes nothing is tried where each of them is told of. */
const fromRooms = new Set([
  ...['sign-in', 'staff-invited', 'second-factor-set', 'second-factor-removed', 'lead-answered', 'enrolment'],
  ...['note-mention', 'task-due', 'report-ready', 'report-link', 'report-reply', 'report-answer'],
  ...['questionnaire-invited', 'questionnaire-link', 'questionnaire-section', 'questionnaire-handed-back'],
  ...['questionnaire-due', 'questionnaire-submitted', 'questionnaire-returned', 'questionnaire-asked'],
  'questionnaire-told',
]);
