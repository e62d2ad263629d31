import { enter } from './browser-scenes-cabinet.ts';
import type { Scene, Stage } from './browser-scenes.ts';
import { clientOfCompany, companyBy } from './companies.ts';
import { makePerson } from './people.ts';
import { doubtedMail, giveRight } from './threads.ts';
import { addAbsence } from '#app/people/absences.server.ts';
import { changeAnswering } from '#app/consultations/change-answering.server.ts';
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
  const hours = { country: 'kz', zone: 'Asia/Almaty', opens: 540, closes: 840, most: 10 } as const;
  changeAnswering(app, me, { personId: petr.id, version: 0 }, { ...hours, languages: ['ru', 'en', 'kk'] });
  const away = makePerson(app, 'consultant', { name: 'Образцов Николай' });
  const days = { startsOn: '2026-03-16', endsOn: '2026-03-20' };
  addAbsence(app, me, { ...days, personId: away.id, substituteId: petr.id });
  return { id, company, petr, me };
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
  'how a colleague answers': async (stage) => {
    const { petr } = await withMail(stage);
    await stage.show(stage.paths.deskPersonAnswering(petr.id));
  },
  'how a colleague answers, with every mistake': async (stage) => {
    const { petr } = await withMail(stage);
    await stage.show(stage.paths.deskPersonAnswering(petr.id));
    const { page } = stage.reader;
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
    for (const name of ['opens', 'closes', 'most']) await page.locator(`input[name=${name}]`).fill('что-то не то');
    await page.getByRole('button', { name: stage.words.desk.save, exact: true }).click();
    await page.getByRole('alert').waitFor();
  },
  'how a colleague answers, changed meanwhile': async (stage) => {
    const { petr, me } = await withMail(stage);
    await stage.show(stage.paths.deskPersonAnswering(petr.id));
    const hours = { country: 'ru', zone: 'Asia/Omsk', opens: 600, closes: 1080, most: null } as const;
    changeAnswering(stage.house.app, me, { personId: petr.id, version: 1 }, { ...hours, languages: ['ru'] });
    await stage.reader.page.getByRole('button', { name: stage.words.desk.save, exact: true }).click();
    await stage.reader.page.getByRole('alert').waitFor();
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
