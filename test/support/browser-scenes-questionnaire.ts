import { sendSection } from '#app/questionnaires/delegate.server.ts';
import { remarkAsClient, remarkAtDesk } from '#app/questionnaires/remark.server.ts';
import { returnQuestionnaire, submitQuestionnaire } from '#app/questionnaires/submit.server.ts';
import { revokeParticipant } from '#app/questionnaires/invite.server.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import type { Scene, Stage } from './browser-scenes.ts';
import { answerAll, inviteCompany, overviewOf, ownersWay, questionnaireIn, save, tokenIn } from './questionnaires.ts';

/** The owner has opened the letter of invitation. */
async function invited(stage: Stage) {
  const { app } = stage.house;
  const set = inviteCompany(app, { note: 'Начните с базы: от неё считается остальное.', dueOn: '2026-12-15' });
  const token = tokenIn(await ownersWay(stage.house));
  const at = (rest = '') => stage.paths.questionnaire(token, rest);
  const words = questionnaireWordsFor(stage.locale);
  return { ...set, app, token, at, words };
}

/** Half of it is filled in, some of it wrong, and one section is with a colleague. */
export async function underWay(stage: Stage) {
  const set = await invited(stage);
  const { app, token, consultant, questionnaire } = set;
  await save(app, token, 'company', {
    'company.name': 'Пример-Юг',
    'company.since': 'когда-то',
    'company.currency': 'RUB',
  });
  await save(app, token, 'base', {
    ...{ 'base.lastMonth': '2026-01', 'base.months': '12', 'base.movement/opening/2026-01': '10 000' },
    ...{ 'base.movement/connected/2026-01': '120', 'base.movement/disconnected/2026-01': 'сто пятьдесят' },
    ...{ 'base.movement/closing/2026-01': '9 000', 'base.movement/disconnected/2025-12': '150' },
    ...{ 'base.movement:opening:source': 'billing', 'base.movement/opening/2025-12': '10 000' },
    ...{ 'base.movement/connected/2025-12': '100', 'base.movement/closing/2025-12': '9 700' },
  });
  const wish = { name: 'Ольга Смирнова', address: 'olga@primer.example', note: 'Причины у тебя.', dueOn: '2026-11-30' };
  sendSection(app, token, 'reasons', wish);
  remarkAsClient(app, token, 'base.movement', 'Считать ли юридических лиц?');
  remarkAtDesk(app, consultant, questionnaire.id, 'base.movement', 'Нет, только частных.');
  return set;
}

async function colleague(stage: Stage) {
  await underWay(stage);
  const letters = await stage.house.letters();
  const way = questionnaireIn(letters.find(({ to }) => to === 'olga@primer.example'));
  return (rest = '') => stage.paths.questionnaire(tokenIn(way), rest);
}

export async function submitted(stage: Stage) {
  const set = await invited(stage);
  await answerAll(set.app, set.token);
  const { seq } = overviewOf(set.app, set.token).questionnaire;
  submitQuestionnaire(set.app, set.token, { seq, paper: null });
  return set;
}

/** As they come; filled in, all twelve are looked at in questionnaire-fields.test.ts. */
const sections = ['base', 'retention', 'tariffs'];

/** The pages of a questionnaire, for whoever holds a link to it. */
export const questionnaireScenes: Record<string, Scene> = {
  'a questionnaire just opened': async (stage) => stage.show((await invited(stage)).at()),
  'a questionnaire under way': async (stage) => stage.show((await underWay(stage)).at()),
  'a questionnaire submitted': async (stage) => stage.show((await submitted(stage)).at()),
  'a questionnaire returned': async (stage) => {
    const { app, at, consultant, questionnaire } = await submitted(stage);
    const corrections = [{ question: 'base.movement', text: 'Проверьте март.' }];
    returnQuestionnaire(app, consultant, questionnaire.id, { text: 'Два вопроса по базе.', corrections });
    await stage.show(at());
  },
  ...Object.fromEntries(
    sections.map((key): [string, Scene] => [
      `the section ${key}`,
      async (stage) => stage.show((await invited(stage)).at(`/sections/${key}`)),
    ]),
  ),
  'a section with faults, looked over': async (stage) =>
    stage.show((await underWay(stage)).at('/sections/base?checked')),
  'a section that is with a colleague': async (stage) => stage.show((await underWay(stage)).at('/sections/reasons')),
  'a section of what was submitted': async (stage) => stage.show((await submitted(stage)).at('/sections/base')),
  'a section that a colleague has answered otherwise': async (stage) => {
    const { app, token, at, words } = await underWay(stage);
    const way = at('/sections/reasons');
    await stage.show(way);
    const letters = await stage.house.letters();
    const theirs = tokenIn(questionnaireIn(letters.find(({ to }) => to === 'olga@primer.example')));
    await save(app, theirs, 'reasons', { 'reasons.note': 'Пишем в CRM.' });
    await stage.reader.page.locator('[name="reasons.note"]').fill('Не пишем нигде.');
    await stage.reader.press(words.pages.section.save);
    void token;
  },
  'a table by file that is none': async (stage) => {
    const { at, words } = await underWay(stage);
    await stage.show(at('/sections/base/table'));
    await stage.reader.press(words.pages.table.button);
  },
  'a table that was taken from a file': async (stage) => {
    const { at } = await underWay(stage);
    const said = { taken: '22', faults: 'Отключения, март 2026', rows: 'Подарки', sheet: 'Движение' };
    await stage.show(at(`/sections/base/table?${String(new URLSearchParams(said))}`));
  },
  'files of a section without any': async (stage) => {
    const { at, words } = await underWay(stage);
    await stage.show(at('/sections/base/files'));
    await stage.reader.press(words.pages.files.button);
  },
  'a section for a colleague': async (stage) => stage.show((await underWay(stage)).at('/sections/base/colleague')),
  'a section for a colleague without a name': async (stage) => {
    const { at, words } = await underWay(stage);
    await stage.show(at('/sections/base/colleague'));
    await stage.reader.press(words.pages.colleague.send);
  },
  'a section to be taken back': async (stage) => stage.show((await underWay(stage)).at('/sections/reasons/colleague')),
  'what was said of a question': async (stage) => stage.show((await underWay(stage)).at('/remarks/base.movement')),
  'nothing said of a question': async (stage) => {
    const { at, words } = await underWay(stage);
    await stage.show(at('/remarks/base.note'));
    await stage.reader.press(words.pages.remarks.send);
  },
  'all answers, to be checked': async (stage) => stage.show((await underWay(stage)).at('/answers')),
  'contradictions of a questionnaire': async (stage) => stage.show((await underWay(stage)).at('/contradictions')),
  'a questionnaire that cannot be submitted': async (stage) => stage.show((await underWay(stage)).at('/submission')),
  'a questionnaire that can be submitted': async (stage) => {
    const { app, token, at } = await invited(stage);
    await answerAll(app, token);
    await stage.show(at('/submission'));
  },
  "a colleague's section": async (stage) => stage.show((await colleague(stage))('/sections/reasons')),
  "a colleague's tasks": async (stage) => stage.show((await colleague(stage))()),
  'a section that is not asked any more': async (stage) => {
    const { app, token } = await underWay(stage);
    await save(app, token, 'retention', { 'retention.exists': 'none' });
    await stage.show(stage.paths.questionnaire(token, '/sections/motivation'));
  },
  'answers that other answers have hidden': async (stage) => {
    const { app, token, at } = await underWay(stage);
    await save(app, token, 'debt', { 'debt.rule': 'none', 'debt.instead': 'Решает бухгалтер.' });
    await save(app, token, 'debt', { 'debt.rule': '60' });
    await stage.show(at('/answers'));
  },
  'a section handed back': async (stage) => {
    const at = await colleague(stage);
    await stage.show(at());
    await stage.reader.press(questionnaireWordsFor(stage.locale).pages.tasks.handBack);
  },
  'a link to a questionnaire that is none': async (stage) => stage.show(stage.paths.questionnaire('nothing')),
  'a link to a questionnaire that has expired': async (stage) => {
    const { at } = await invited(stage);
    stage.house.app.clock.pass(31 * 86_400_000);
    await stage.show(at());
  },
  'a link to a questionnaire that has expired while somebody typed': async (stage) => {
    const { at, words } = await underWay(stage);
    await stage.show(at('/sections/base'));
    // Who is here is told as soon as the page is hydrated, by a link that still works.
    await stage.reader.page.waitForLoadState('networkidle');
    stage.house.app.clock.pass(31 * 86_400_000);
    await stage.reader.press(words.pages.section.save);
  },
  'a link to a questionnaire that was taken back': async (stage) => {
    const { app, at, consultant, questionnaire, token } = await invited(stage);
    const [owner] = overviewOf(app, token).participants;
    revokeParticipant(app, consultant, questionnaire.id, owner?.id ?? '');
    await stage.show(at());
  },
  'a fresh link to a questionnaire': async (stage) => stage.show(stage.paths.questionnaireFreshSent),
};
