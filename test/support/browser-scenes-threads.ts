import { closeThread } from '#app/consultations/close-thread.server.ts';
import { fillDemoThreads } from '#app/consultations/demo-threads.server.ts';
import { revokeAddress } from '#app/consultations/revoke-address.server.ts';
import { mergeThread } from '#app/consultations/merge-threads.server.ts';
import { addSavedAnswer } from '#app/consultations/saved-answers.server.ts';
import type { ThreadRow } from '#app/consultations/store.server.ts';
import { keepDraft } from '#app/consultations/work-at-desk.server.ts';
import { grantRight } from '#app/consultations/rights.server.ts';
import { enter } from './browser-scenes-cabinet.ts';
import type { Scene, Stage } from './browser-scenes.ts';
import { clientOfCompany, companyBy } from './companies.ts';
import { askedBy, fileOf, heldIn, now, saysMore } from './desk-threads.ts';
import { makePerson } from './people.ts';
import { spaced } from './requests.ts';

/** A question in the middle of work, before a consultant. */
async function atDesk(stage: Stage) {
  const me = await enter(stage, 'consultant');
  const { app } = stage.house;
  const colleague = makePerson(app, 'owner', { name: 'Образцова Ольга' });
  const company = companyBy(app, me);
  grantRight(app, me, company.id, { kind: 'audit', startsOn: '2026-01-01', endsOn: null, personIds: null });
  const client = clientOfCompany(app, me, company, 'Мария Петрова');
  const thread = askedBy(app, client, {
    subject: 'Какую норму брать для переездов',
    body: [
      { is: 'said', text: 'Здравствуйте!\n\nВ карте причин у нас 14 % переездов. С чем это сравнивать?' },
      { is: 'quoted', text: '> Раньше мы писали вам об этом.\n> Спасибо.' },
      { is: 'signature', text: '-- \nМария Петрова' },
    ],
    html: '<p>Здравствуйте!</p>',
    files: [fileOf(app, 'a;b')],
  });
  const seen = (one: ThreadRow = thread) => ({ threadId: one.id, version: now(app, one).version });
  return {
    app,
    me,
    colleague,
    company,
    client,
    thread,
    seen,
    page: (rest = '') => stage.paths.deskThread(thread.id, rest),
  };
}

const press = ({ reader }: Stage, label: string) =>
  reader.page.getByRole('button', { name: spaced(label), exact: true }).click();
const seeAlert = ({ reader }: Stage) => reader.page.getByRole('alert').first().waitFor();

/** Questions at the desk, in every state they can be seen in. */
export const threadScenes: Record<string, Scene> = {
  'the queue of questions': async (stage) => {
    await enter(stage, 'owner');
    fillDemoThreads(stage.house.app);
    await stage.show(stage.paths.deskThreads);
  },
  'an empty queue': async (stage) => {
    await enter(stage, 'consultant');
    await stage.show(`${stage.paths.deskThreads}?assignee=nobody&state=closed&due=late`);
  },
  'a question, just asked': async (stage) => {
    const { page } = await atDesk(stage);
    await stage.show(page());
  },
  'a question with a letter that waits, a note and a draft of a colleague': async (stage) => {
    const { app, page, thread, client, colleague } = await atDesk(stage);
    heldIn(app, thread, client);
    keepDraft(app, colleague, thread.id, 'Добрый день! Сравнивайте с диапазоном.');
    await stage.show(page());
    await stage.reader.page.locator('[name=note]').fill('Кто ведёт эту компанию?');
    await press(stage, stage.words.lead.notes.submit);
    await stage.reader.page.getByText(stage.words.deskThreads.done.note).waitFor();
  },
  'a question answered with nothing': async (stage) => {
    const { page } = await atDesk(stage);
    await stage.show(page());
    await press(stage, stage.words.deskThreads.answer.submit);
    await seeAlert(stage);
  },
  'an answer to a question to which more was said meanwhile': async (stage) => {
    const { app, page, thread, client } = await atDesk(stage);
    await stage.show(page());
    saysMore(app, thread, client, 'И ещё: переезды внутри дома считать?');
    await stage.reader.page.locator('[name=text]').fill('Сравнивайте с диапазоном.');
    await press(stage, stage.words.deskThreads.answer.submit);
    await seeAlert(stage);
  },
  'an answer with a saved one put in': async (stage) => {
    const { app, me, page } = await atDesk(stage);
    const text = 'Здравствуйте, {{имя}}! Вопрос {{номер}} у нас.';
    const { id } = addSavedAnswer(app, me, { title: 'Приняли', locale: 'ru', text });
    await stage.show(page());
    await stage.reader.page.locator('[name=saved]').selectOption(id);
    await press(stage, stage.words.deskThreads.answer.insert);
    await stage.reader.page.locator('textarea', { hasText: 'Вопрос К-' }).waitFor();
  },
  'a closed question': async (stage) => {
    const { app, me, seen, page } = await atDesk(stage);
    closeThread(app, me, seen(), { asks: false });
    await stage.show(page());
  },
  'a question merged into another': async (stage) => {
    const { app, me, client, seen, page } = await atDesk(stage);
    mergeThread(app, me, seen(), askedBy(app, client, { subject: 'Ещё вопрос' }).number);
    await stage.show(page());
  },
  'a question to be split, with a mistake': async (stage) => {
    const { page } = await atDesk(stage);
    await stage.show(page('/splitting'));
    await press(stage, stage.words.deskThreads.splitting.submit);
    await seeAlert(stage);
  },
  'a question to be put off, with a mistake': async (stage) => {
    const { page } = await atDesk(stage);
    await stage.show(page('/snooze'));
    await press(stage, stage.words.deskThreads.snooze.submit);
    await seeAlert(stage);
  },
  'a question to be merged, with a mistake': async (stage) => {
    const { page } = await atDesk(stage);
    await stage.show(page('/merging'));
    await stage.reader.page.locator('[name=number]').fill('К-2026-9999');
    await press(stage, stage.words.deskThreads.merging.submit);
    await seeAlert(stage);
  },
  'an address of a question that a colleague has revoked already': async (stage) => {
    const { app, me, client, seen, page } = await atDesk(stage);
    await stage.show(page('/revocation'));
    revokeAddress(app, me, seen(), client.id);
    await press(stage, stage.words.deskThreads.revocation.submit(client.name));
    await seeAlert(stage);
  },
  'a company to be found for a question': async (stage) => {
    const { app, me, page } = await atDesk(stage);
    companyBy(app, me, { name: 'ООО «Пример-Север»' });
    await stage.show(page(`/company?q=${encodeURIComponent('Север')}`));
  },
  'saved answers': async (stage) => {
    const { app, me } = await atDesk(stage);
    addSavedAnswer(app, me, { title: 'Приняли', locale: 'ru', text: 'Здравствуйте, {{имя}}!' });
    await stage.show(stage.paths.deskSavedAnswers);
  },
  'a saved answer with mistakes': async (stage) => {
    await enter(stage, 'consultant');
    await stage.show(stage.paths.deskNewSavedAnswer);
    await stage.reader.page.locator('[name=text]').fill('Здравствуйте, {{кто-то}}!');
    await press(stage, stage.words.desk.save);
    await seeAlert(stage);
  },
};
