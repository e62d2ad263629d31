import { enter } from './browser-scenes-cabinet.ts';
import type { Scene, Stage } from './browser-scenes.ts';
import { clientOfCompany, companyBy } from './companies.ts';
import { makePerson } from './people.ts';
import { doubtedMail, giveRight } from './threads.ts';
import { admitMail } from '#app/consultations/admit-mail.server.ts';
import { changeSetting } from '#app/office/settings.server.ts';
import { defaultRouting } from '#app/consultations/routing-setting.ts';
import type { MethodologyMap } from '#app/catalogue/methodology.ts';
import { methodologyShape } from '#app/catalogue/methodology.ts';

const map: MethodologyMap = [
  {
    ...{ key: 'people', title: { ru: 'Абоненты и их причины', en: 'Subscribers and their reasons' } },
    sections: [
      {
        ...{ key: 'moves', title: { ru: 'Переезды', en: 'Moves' } },
        documents: [{ key: 'moves.norm', title: { ru: 'Норма переездов', en: 'The norm of moves' } }],
      },
      { key: 'debts', title: { ru: 'Долги и отключения', en: 'Debts and disconnections' }, documents: [] },
    ],
  },
];

/** Mail of all sorts has come in: a question that was taken, doubted ones, and a stranger's. */
async function withMail(stage: Stage) {
  const { app } = stage.house;
  const me = await enter(stage, 'owner');
  const petr = makePerson(app, 'consultant', { name: 'Примеров Пётр' });
  const company = companyBy(app, me, { name: 'ООО «Пример-Телеком»', consultantId: petr.id });
  const client = clientOfCompany(app, me, company);
  giveRight(app, me, company);
  giveRight(app, me, company, { kind: 'course', endsOn: '2026-02-01', personIds: [client.id] });
  await admitMail(app, me, await doubtedMail(app, client, 'С чего начать?'), { thread: null, address: null });
  const text = 'Здравствуйте!\n\nКакую норму брать для переездов в малых городах?\n\nМария';
  const id = await doubtedMail(app, client, text);
  const long = { name: 'Новый Клиент', address: 'ochen-dlinnyi-adres-dlya-proverki@primer-telekom.example' };
  await doubtedMail(app, long, 'Сколько стоит аудит?');
  app.db.$client
    .prepare("insert into mailboxes values ('ask@mail.klyuch.example/INBOX', 1, 40, ?, ?, 40, 39)")
    .run(app.clock.now(), app.clock.now());
  changeSetting(app, me.id, 'methodology', methodologyShape.parse(map), 0);
  const rule = { by: 'right' as const, values: ['audit'], personIds: [petr.id] };
  const owners = [{ topic: 'moves', personIds: [petr.id] }];
  changeSetting(app, me.id, 'routing', { ...defaultRouting, owners, rules: [rule] }, 0);
  return { id, company };
}

/** Mail, rights and the rules of consultations, in every state they can be seen in. */
export const mailScenes: Record<string, Scene> = {
  'mail that waits': async (stage) => {
    await withMail(stage);
    await stage.show(stage.paths.deskMail);
  },
  'all mail': async (stage) => {
    await withMail(stage);
    await stage.show(`${stage.paths.deskMail}?outcome=all`);
  },
  'a doubted message with a mistake': async (stage) => {
    const { id } = await withMail(stage);
    await stage.show(stage.paths.deskMessage(id));
    const { page } = stage.reader;
    await page.locator('input[name=thread]').fill('вчерашний');
    await page.getByRole('button', { name: stage.words.deskMail.decision.admit, exact: true }).click();
    await page.getByRole('alert').waitFor();
  },
  'a company with rights and questions': async (stage) => {
    const { company } = await withMail(stage);
    await stage.show(stage.paths.deskCompany(company.id));
  },
  'a new right': async (stage) => {
    const { company } = await withMail(stage);
    await stage.show(stage.paths.deskCompany(company.id, '/rights/new'));
  },
  'routes tried': async (stage) => {
    await withMail(stage);
    await stage.show(stage.paths.deskRouting);
    await stage.reader.page.getByRole('button', { name: stage.words.deskRouting.try }).click();
    await stage.reader.page.locator('#trial').waitFor();
  },
  'terms of answers': async (stage) => {
    await withMail(stage);
    await stage.show(stage.paths.deskSetting('answer-terms'));
  },
  'reminders of deadlines': async (stage) => {
    await withMail(stage);
    await stage.show(stage.paths.deskSetting('escalation'));
  },
  calendars: async (stage) => {
    await withMail(stage);
    await stage.show(stage.paths.deskCalendars);
  },
  'the map of the methodology with a mistake': async (stage) => {
    await withMail(stage);
    await stage.show(stage.paths.deskMethodology);
    const { page } = stage.reader;
    await page.locator('textarea[name=outline]').fill('что-то не то');
    await page.getByRole('button', { name: stage.words.desk.save, exact: true }).click();
    await page.getByRole('alert').waitFor();
  },
};
