import { noteAtDesk } from '#app/consultations/work-at-desk.server.ts';
import { changeRight, rightsOf } from '#app/consultations/rights.server.ts';
import type { Person } from '#app/people/person.ts';
import { startSession } from '#app/people/sessions.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { day } from './app.ts';
import type { Scene, Stage } from './browser-scenes.ts';
import { enter } from './browser-scenes-cabinet.ts';
import { receivedFile } from './cabinet-samples.ts';
import { answerBy, askBy, closeBy, closedWithQuestion, heldAnswer } from './client-threads.ts';
import { arrives, furnishDesk, lettersOf, mailOf, type Desk } from './threads.ts';

/** Lets the browser in as somebody we know. */
export async function enterAs({ house, reader }: Stage, person: Person): Promise<void> {
  const { token } = transact(house.app.db, (tx) => startSession(house.app, tx, person, { userAgent: 'a browser' }));
  const cookie = { name: 'session', value: token, url: house.url, httpOnly: true, sameSite: 'Lax' } as const;
  await reader.page.context().addCookies([cookie]);
}

async function atHome(stage: Stage): Promise<Desk> {
  const desk = furnishDesk(stage.house.app);
  stage.house.app.config.inbox.authservId = 'mx.klyuch.example';
  await enterAs(stage, desk.client);
  return desk;
}

/** A conversation of several letters, with files, a quote and a long word; returns its id. */
async function talk({ app, client, consultant }: Desk): Promise<string> {
  const files = [receivedFile(app, `${'отток по причинам '.repeat(6)}.csv`, 'a;b')];
  const { id } = await askBy(app, client, { subject: 'Какую норму оттока брать для переездов вне сети?', files });
  noteAtDesk(app, consultant, id, 'Между нами', []);
  await answerBy(app, consultant, id, `Возьмите 0,12 % в месяц.\n\n${'оченьдлинноеслово'.repeat(8)}`);
  const { replyTo } = lettersOf(app, 'thread-answered').at(-1)?.data ?? { replyTo: '' };
  const text = 'Спасибо, а сезон?\n\n16.03.2026, 12:00, Ключ <ask@klyuch.example>:\n> Возьмите 0,12 % в месяц.\n';
  await arrives(app, mailOf({ from: client, to: replyTo, text }));
  return id;
}

function endRight({ app, owner, company }: Desk): void {
  const [right] = rightsOf(app.db, company.id);
  const form = { kind: 'audit', startsOn: '2026-01-01', endsOn: '2026-03-01', personIds: null } as const;
  changeRight(app, owner, company.id, { id: right?.id ?? '', version: 1 }, form);
}

const program = { name: 'program.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ\0') };

/** What a client sees of their questions, and what is behind the links of the letters about them. */
export const clientThreadScenes: Record<string, Scene> = {
  'a cabinet without questions or a right to ask': async (stage) => {
    await enter(stage, 'client');
    await stage.show(stage.paths.cabinetThreads);
  },
  'questions in the cabinet': async (stage) => {
    const desk = await atHome(stage);
    const { app, client, consultant } = desk;
    const closed = await askBy(app, client, { subject: 'Давний вопрос' });
    await answerBy(app, consultant, closed.id);
    closeBy(app, consultant, closed.id);
    const late = await askBy(app, client, { subject: 'Вопрос, на который мы опоздали' });
    app.clock.pass(4 * day);
    await talk(desk);
    await askBy(app, client, { subject: `Слово ${'длинное'.repeat(20)}` });
    if (late.dueAt === null) throw new Error('No answer is owed');
    await enterAs(stage, client);
    await stage.show(stage.paths.cabinetThreads);
  },
  'a new question in the cabinet': async (stage) => {
    await atHome(stage);
    await stage.show(stage.paths.cabinetNewThread);
  },
  'a new question after the right has ended': async (stage) => {
    endRight(await atHome(stage));
    await stage.show(stage.paths.cabinetNewThread);
  },
  'a new question with every mistake': async (stage) => {
    await atHome(stage);
    await stage.show(stage.paths.cabinetNewThread);
    await stage.reader.page.locator('[name=subject]').fill('x'.repeat(201));
    await stage.reader.page.locator('[type=file]').setInputFiles([program]);
    await stage.reader.press(stage.words.cabinetThreads.new.submit);
  },
  'a question just asked': async (stage) => {
    const { new: words } = stage.words.cabinetThreads;
    await atHome(stage);
    await stage.show(stage.paths.cabinetNewThread);
    await stage.reader.page.locator('[name=subject]').fill('Норма для переездов');
    await stage.reader.page.locator('[name=text]').fill('Какую брать?');
    await stage.reader.press(words.submit);
  },
  'a conversation in the cabinet': async (stage) => {
    const desk = await atHome(stage);
    await stage.show(stage.paths.cabinetThread(await talk(desk)));
    await stage.reader.page.locator('details summary').first().click();
  },
  'a conversation that is closed': async (stage) => {
    const desk = await atHome(stage);
    const id = await talk(desk);
    closeBy(desk.app, desk.consultant, id);
    await stage.show(stage.paths.cabinetThread(id));
  },
  'more in a conversation that says nothing': async (stage) => {
    const desk = await atHome(stage);
    await stage.show(stage.paths.cabinetThread((await askBy(desk.app, desk.client)).id));
    await stage.reader.press(stage.words.cabinetThreads.more.submit);
  },
  'a question of somebody else': async (stage) => {
    await atHome(stage);
    await stage.show(stage.paths.cabinetThread('nothing'));
  },

  'one question after closing': async (stage) => {
    await stage.show(await closedBehind(stage));
  },
  'one question after closing answered': async (stage) => {
    await stage.show(await closedBehind(stage));
    await stage.reader.press(stage.words.rating.scores.good);
  },
  'one question after closing with too long a comment': async (stage) => {
    await stage.show(await closedBehind(stage));
    await stage.reader.page.locator('[name=comment]').fill('x'.repeat(2001));
    await stage.reader.press(stage.words.rating.scores.bad);
  },
  'one question after closing too late': async (stage) => {
    const path = await closedBehind(stage);
    stage.pass(61);
    await stage.show(path);
  },
  'one question after closing of nobody': (stage) => stage.show(stage.paths.rating('nonsense')),

  'an answer to confirm': async (stage) => stage.show(await heldBehind(stage)),
  'an answer confirmed': async (stage) => {
    await stage.show(await heldBehind(stage));
    await stage.reader.press(stage.words.heldAnswer.button);
  },
  'an answer confirmed before': async (stage) => {
    const path = await heldBehind(stage);
    await stage.pressBehind(path, stage.words.heldAnswer.button.replaceAll(/\s/g, ' '));
    await stage.show(path);
  },
  'an answer confirmed too late': async (stage) => {
    const path = await heldBehind(stage);
    stage.pass(8);
    await stage.show(path);
  },
  'an answer of nobody': (stage) => stage.show(stage.paths.heldAnswer('nonsense')),
};

/** The developer's door for mail, in one language only. */
export const developersMailScenes: Record<string, Scene> = {
  'a letter to be written to us': async (stage) => {
    furnishDesk(stage.house.app);
    await stage.show('/dev/letters/new');
  },
  'a letter to us with mistakes': async (stage) => {
    await stage.show('/dev/letters/new');
    await stage.reader.press('Отправить');
  },
  'what came of a letter to us': async (stage) => {
    const { client } = furnishDesk(stage.house.app);
    await stage.show('/dev/letters/new');
    await stage.reader.page.locator('[name=from]').fill(client.address);
    await stage.reader.page.locator('[name=text]').fill('Какую норму брать?');
    await stage.reader.press('Отправить');
  },
  'a letter to be answered': async (stage) => {
    const { app, client } = furnishDesk(stage.house.app);
    await askBy(app, client);
    const [letter] = await stage.house.letters();
    await stage.show(`/dev/letters/${letter?.id}`);
    await stage.reader.page.locator('details summary').click();
  },
};

async function closedBehind(stage: Stage): Promise<string> {
  const path = await closedWithQuestion(stage.house, furnishDesk(stage.house.app));
  return inLocale(stage, path);
}

async function heldBehind(stage: Stage): Promise<string> {
  const { path } = await heldAnswer(stage.house, furnishDesk(stage.house.app));
  return inLocale(stage, path);
}

/** The letters of these people are in Russian; the page behind a link is there in both languages. */
function inLocale({ locale }: Stage, path: string): string {
  return locale === 'ru' ? path : `/en${path}`;
}
