import type { App } from '#app/app.server.ts';
import { addClient } from '#app/people/clients.server.ts';
import { listColleagues } from '#app/people/colleagues.server.ts';
import { makeCompany } from '#app/people/make-company.server.ts';
import type { Person } from '#app/people/person.ts';
import { transact } from '#app/storage/open.server.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { changeAnswering } from './change-answering.server.ts';
import type { AnswerLanguage, Answering } from './answering.ts';
import { answerThread } from './answer-thread.server.ts';
import { closeThread } from './close-thread.server.ts';
import { demoAnswers, demoQuestions, type DemoQuestion } from './demo-questions.ts';
import { mustHappen } from './happen.server.ts';
import { giveThread } from './hand-over.server.ts';
import { mergeThread } from './merge-threads.server.ts';
import type { BodyPart } from '#app/mail/reading/incoming-message.ts';
import { noteInThread } from './note-in-thread.server.ts';
import { openThread } from './open-thread.server.ts';
import { grantRight } from './rights.server.ts';
import { addSavedAnswer } from './saved-answers.server.ts';
import { snoozeThread } from './snooze-thread.server.ts';
import { listNumbers, type ThreadRow } from './store.server.ts';
import { keepDraft } from './work-at-desk.server.ts';
import { writeMessage, type Written } from './write-message.server.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** A plainly fictional company with questions in every state: only where nobody has asked yet, and where letters are kept. */
export function fillDemoThreads(app: App): boolean {
  const staff = listColleagues(app.db, 'questions');
  const owner = staff.find(({ role }) => role === 'owner') ?? staff[0];
  if (!owner || app.mailer.sends || listNumbers(app.db).length > 0) return false;
  const client = enterClient(agoOf(app, 60 * day), owner);
  if (!client) return false;
  for (const answer of demoAnswers) addSavedAnswer(app, owner, answer);
  const others = staff.filter(({ id }) => id !== owner.id);
  for (const [index, one] of others.entries()) sayHowTheyAnswer(app, owner, one, index);
  const colleague = others[0] ?? owner;
  const cast = { app, owner, colleague, client };
  close(cast);
  answer(cast);
  snooze(cast);
  leaveLate(cast);
  hold(cast);
  merge(cast);
  return true;
}

interface Cast {
  app: App;
  owner: Person;
  colleague: Person;
  client: Person;
}

/** Of the others one works in Yekaterinburg and writes English, one in Almaty, and the rest as the house does. */
const waysToAnswer: (Answering & { languages: AnswerLanguage[] })[] = [
  { languages: ['ru', 'kk'], country: 'kz', zone: 'Asia/Almaty', opens: 540, closes: 1080, most: 10 },
  { languages: ['ru', 'en'], country: 'ru', zone: 'Asia/Yekaterinburg', opens: 540, closes: 1080, most: null },
];

function sayHowTheyAnswer(app: App, owner: Person, { id: personId }: Person, index: number): void {
  const answering = waysToAnswer[index];
  if (answering) changeAnswering(app, owner, { personId, version: 0 }, answering);
}

function enterClient(app: App, by: Person): Person | undefined {
  const facts = { name: 'ООО «Пример-Запад»', taxId: null, country: 'RU', region: 'Примерская область' } as const;
  const made = makeCompany(app, by.id, { ...facts, subscribers: 42_000, consultantId: by.id });
  if (made.refused !== undefined) return undefined;
  const { id } = made.company;
  const startsOn = dayInMoscow(app.clock.now());
  grantRight(app, by, id, { kind: 'audit', startsOn, endsOn: null, personIds: null });
  const person = { name: 'Западов Захар', address: 'zakhar@primer-zapad.example', phone: null, locale: 'ru' } as const;
  const added = addClient(app, by.id, id, person);
  return added.refused === undefined ? added.person : undefined;
}

function close(cast: Cast): void {
  const thread = ask(cast, 30 * day, demoQuestions.norm);
  const answered = reply(cast, 29 * day, thread, demoQuestions.norm);
  closeThread(agoOf(cast.app, 27 * day), cast.owner, seen(answered), { asks: false });
}

function answer(cast: Cast): void {
  reply(cast, 2 * day, ask(cast, 3 * day, demoQuestions.moves), demoQuestions.moves);
}

function snooze(cast: Cast): void {
  const thread = ask(cast, 5 * day, demoQuestions.survey);
  const until = cast.app.clock.now() + 6 * day;
  snoozeThread(agoOf(cast.app, 5 * day - hour), cast.owner, seen(thread), until);
}

/** Given to a colleague, talked about, begun to be answered, and late all the same. */
function leaveLate(cast: Cast): void {
  const { app, owner, colleague } = cast;
  const thread = ask(cast, 6 * day, demoQuestions.calls);
  const before = agoOf(app, 5 * day);
  const given = giveThread(before, owner, seen(thread), colleague.id);
  if (given.refused !== undefined) return;
  const note = writtenBy(owner, demoQuestions.calls.note, 'desk');
  transact(before.db, (tx) => noteInThread(before, tx, given.thread, owner, note));
  keepDraft(agoOf(app, 2 * hour), colleague, thread.id, demoQuestions.calls.answer);
}

/** Somebody else of the company has answered our letter: whether it counts is for us to say. */
function hold({ app, ...cast }: Cast): void {
  const thread = ask({ app, ...cast }, 20 * hour, demoQuestions.tariff);
  const later = agoOf(app, 3 * hour);
  const because = 'token-of-colleague';
  const other = { personId: null, name: 'Вымышленная Варвара', address: 'varvara@primer-zapad.example' };
  const written = { ...writtenBy(cast.client, demoQuestions.tariff.answer, 'mail'), ...other };
  transact(later.db, (tx) => {
    const { id: messageId } = writeMessage(later, tx, thread.id, 'client', written, {
      standing: 'held',
      reason: because,
    });
    mustHappen(later, tx, thread, null, { is: 'held', messageId, because });
  });
}

function merge(cast: Cast): void {
  const first = ask(cast, 9 * hour, demoQuestions.reasons);
  const again = ask(cast, 8 * hour, demoQuestions.again);
  mergeThread(agoOf(cast.app, 7 * hour), cast.owner, seen(again), first.number);
}

function ask({ app, client }: Cast, ago: number, { subject, text, quoted, signature }: DemoQuestion): ThreadRow {
  const then = agoOf(app, ago);
  const body: BodyPart[] = [
    { is: 'said', text },
    ...(quoted === undefined ? [] : [{ is: 'quoted' as const, text: quoted }]),
    ...(signature === undefined ? [] : [{ is: 'signature' as const, text: signature }]),
  ];
  const written = { ...writtenBy(client, text, 'mail'), body };
  return transact(then.db, (tx) => openThread(then, tx, { client, subject, topic: null, locale: 'ru', written }));
}

function reply({ app, owner }: Cast, ago: number, thread: ThreadRow, { answer: text }: DemoQuestion): ThreadRow {
  const then = agoOf(app, ago);
  return transact(then.db, (tx) => answerThread(then, tx, thread, owner, writtenBy(owner, text, 'desk')));
}

function writtenBy({ id: personId, name, address }: Person, text: string, way: Written['way']): Written {
  const from = { personId, name, address, html: null, incomingId: null, messageId: null };
  return { way, ...from, body: [{ is: 'said', text }], files: [] };
}

function seen({ id: threadId, version }: ThreadRow) {
  return { threadId, version };
}

function agoOf(app: App, ms: number): App {
  const now = app.clock.now() - ms;
  return { ...app, clock: { now: () => now } };
}
