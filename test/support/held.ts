import { joinLead } from '#app/leads/join-lead.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { receivedFile } from './cabinet-samples.ts';
import type { House } from './house.ts';
import { becomeReader } from './journal.ts';
import { makeLead } from './leads.ts';
import { makePerson, signInAs } from './people.ts';

/** Somebody of whom there is something in every area, with all the words that are about them. */
export interface Known {
  address: string;
  key: string;
  leadId: string;
  personId: string;
  fileContent: string;
  /** What must be in an export, and nowhere after an erasure. */
  words: string[];
}

const address = 'zinaida.kuznetsova@primer-telecom.example';
const name = 'Зинаида Кузнецова';

/** A reader of the journal, a client with a request, a file, a message, notes, a task and a report, signed in. */
export async function makeKnown(house: House): Promise<Known> {
  const { app } = house;
  await becomeReader(house, house.visitor(), { address, name });
  const fileContent = 'дата;причина;зина-кузнецова-лично\r\n';
  const change = { address, name, phone: '+74957654321', text: 'Тайна нашей сети', taxId: null, company: null };
  const lead = await makeLead(app, change, [receivedFile(app, 'секретный отток.csv', fileContent)]);
  const client = app.db.$client;
  const personId = client.prepare('select person_id from leads where id = ?').pluck().get(lead.id) as string;
  const author = makePerson(app, 'consultant', { name: 'Автор Заметок' });
  const now = app.clock.now();
  const run = (sql: string, ...values: unknown[]) => client.prepare(sql).run(...values);
  run(`insert into lead_messages values ('m1', ?, 'client', 'Личное сообщение', ?, null)`, lead.id, now);
  run(`insert into notes values ('n1', 'lead', ?, ?, 'Заметка о её характере', ?, null)`, lead.id, author.id, now);
  run(
    `insert into notes values ('n2', 'company', 'c1', ?, ?, ?, null)`,
    author.id,
    `Писать на ${address.toUpperCase()}`,
    now,
  );
  run(
    `insert into tasks values ('k1', 'lead', ?, 'Позвонить Зинаиде', ?, ?, ?, null, null, null, null, 1)`,
    ...[lead.id, author.id, author.id, now],
  );
  joinLead(app, author.id, lead.id, 'new', null);
  run(`update companies set name = 'ИП Кузнецова Зинаида', name_key = 'КУЗНЕЦОВАЗИНАИДА', tax_id = '500100732259'`);
  run(`insert into notes values ('n3', 'company', 'c1', ?, 'По номеру 8 (495) 765-43-21', ?, null)`, author.id, now);
  run(
    `insert into tasks values ('k2', null, null, 'Спросить, где Кузнецова  Зинаида', ?, ?, ?, null, null, null, null, 1)`,
    ...[author.id, author.id, now],
  );
  run(
    `insert into saved_views values ('v1', ?, 'leads', 'Её заявки', ?, ?)`,
    ...[author.id, new URLSearchParams({ q: name }).toString(), now],
  );
  const mention = {
    by: 'Автор Заметок',
    about: 'О-2026-0001',
    path: '/desk/leads/x',
    text: `Зинаида Кузнецова просит, ${address}`,
  };
  run(
    `insert into letters (message_id, kind, recipient, recipient_key, locale, data, priority, state, posted_at, due_at)
     values ('<x@klyuch.example>', 'note-mention', 'team@klyuch.example', 'k', 'ru', ?, 15, 'sent', ?, ?)`,
    ...[JSON.stringify(mention), now, now],
  );
  const draft = JSON.stringify({ query: 'subscribers=20000', scenarios: [], conclusion: 'Вывод для Кузнецовой' });
  run(`insert into reports values ('r1', ?, 'ru', ?, 1, ?, ?, null, 1)`, lead.id, draft, now, now);
  run(`insert into sent_reports values ('s1', 'r1', 1, ?, ?, null, '<s1@klyuch.example>')`, draft, now);
  run(`insert into report_replies values ('y1', 'r1', 'client', null, 'Ответ на отчёт', ?)`, now);
  run(
    `insert into sign_ins (id, person_id, code_hash, tries_left, created_at, expires_at) values ('i1', ?, 'x', 5, ?, ?)`,
    ...[personId, now, now],
  );
  signInAs(house, {
    id: personId,
    role: 'client',
    name,
    address,
    phone: null,
    companyId: null,
    locale: 'ru',
    createdAt: now,
    deactivatedAt: null,
  });
  await house.letters();
  const words = [address, name, 'Тайна нашей сети', 'секретный отток', 'Личное сообщение', 'Заметка о её характере'];
  const more = ['Позвонить Зинаиде', 'Вывод для Кузнецовой', 'Ответ на отчёт', '74957654321'];
  return {
    address,
    key: recipientKeyOf(app, address),
    leadId: lead.id,
    personId,
    fileContent,
    words: [...words, ...more],
  };
}
