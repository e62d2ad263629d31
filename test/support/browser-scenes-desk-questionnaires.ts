import { inviteToQuestionnaire } from '#app/questionnaires/invite.server.ts';
import { returnQuestionnaire } from '#app/questionnaires/submit.server.ts';
import { enter } from './browser-scenes-cabinet.ts';
import { submitted, underWay } from './browser-scenes-questionnaire.ts';
import type { Scene, Stage } from './browser-scenes.ts';
import { clientOfCompany, companyBy } from './companies.ts';
import { inviteCompany, ownersWay, save, tokenIn } from './questionnaires.ts';
import { spaced } from './requests.ts';

/** A questionnaire in the middle of work, before a consultant. */
async function atDesk(stage: Stage) {
  await enter(stage, 'consultant');
  const set = await underWay(stage);
  return { ...set, page: (rest = '') => stage.paths.deskQuestionnaire(set.questionnaire.id, rest) };
}

/** One that was submitted. */
async function toBeRead(stage: Stage) {
  await enter(stage, 'consultant');
  const set = await submitted(stage);
  return { ...set, page: (rest = '') => stage.paths.deskQuestionnaire(set.questionnaire.id, rest) };
}

const press = ({ reader }: Stage, label: string) =>
  reader.page.getByRole('button', { name: spaced(label), exact: true }).click();
const seeAlert = ({ reader }: Stage) => reader.page.getByRole('alert').first().waitFor();

/** Questionnaires at the desk, in every state they can be seen in. */
export const deskQuestionnaireScenes: Record<string, Scene> = {
  'the list of questionnaires': async (stage) => {
    await atDesk(stage);
    inviteCompany(stage.house.app, { dueOn: '2026-01-15' });
    await stage.show(`${stage.paths.deskQuestionnaires}?state=filling`);
  },
  'no questionnaire found': async (stage) => {
    await enter(stage, 'consultant');
    await stage.show(`${stage.paths.deskQuestionnaires}?state=returned`);
  },
  'an invitation to a questionnaire with a mistake': async (stage) => {
    const me = await enter(stage, 'consultant');
    const company = companyBy(stage.house.app, me);
    clientOfCompany(stage.house.app, me, company);
    await stage.show(stage.paths.deskCompany(company.id, '/questionnaires/new'));
    await stage.reader.page.locator('[name=dueOn]').fill('скоро');
    await press(stage, stage.words.deskQuestionnaires.invitation.send);
    await seeAlert(stage);
  },
  'an invitation where one questionnaire is open': async (stage) => {
    const { company } = await atDesk(stage);
    await stage.show(stage.paths.deskCompany(company.id, '/questionnaires/new'));
  },
  'an invitation where there is nobody': async (stage) => {
    const me = await enter(stage, 'consultant');
    await stage.show(stage.paths.deskCompany(companyBy(stage.house.app, me).id, '/questionnaires/new'));
  },
  'a questionnaire under way at the desk': async (stage) => {
    const { page } = await atDesk(stage);
    await stage.show(page());
  },
  'the answers of a questionnaire at the desk': async (stage) => {
    const { page } = await atDesk(stage);
    await stage.show(page('/answers'));
  },
  'the checks of a questionnaire at the desk': async (stage) => {
    const { page } = await atDesk(stage);
    await stage.show(page('/checks'));
  },
  'the people of a questionnaire': async (stage) => {
    const { page } = await atDesk(stage);
    await stage.show(page('/people'));
  },
  'a questionnaire to be handed over': async (stage) => {
    const { page, app, consultant, company } = await atDesk(stage);
    clientOfCompany(app, consultant, company, 'Пётр Образцов');
    await stage.show(page('/handover'));
  },
  'what was said of a question, with a mistake': async (stage) => {
    const { page } = await atDesk(stage);
    await stage.show(page('/remarks/base.movement'));
    await press(stage, stage.words.deskQuestionnaires.remark.send);
    await seeAlert(stage);
  },
  'a submitted questionnaire at the desk': async (stage) => {
    const { page } = await toBeRead(stage);
    await stage.show(page());
  },
  'a questionnaire returned with a mistake': async (stage) => {
    const { page } = await toBeRead(stage);
    await stage.show(page('/return'));
    const { reader, words } = stage;
    await reader.page.locator('summary').nth(1).click();
    await reader.page.locator('[name="about:base.lastMonth"]').fill('Последний месяц ещё не кончился.');
    await press(stage, words.deskQuestionnaires.returning.send);
    await seeAlert(stage);
  },
  'a questionnaire that a colleague has returned meanwhile': async (stage) => {
    const { page, app, consultant, questionnaire } = await toBeRead(stage);
    await stage.show(page('/return'));
    returnQuestionnaire(app, consultant, questionnaire.id, { text: 'Вернула.', corrections: [] });
    await stage.reader.page.locator('[name=text]').fill('Спасибо, почти всё понятно.');
    await press(stage, stage.words.deskQuestionnaires.returning.send);
    await seeAlert(stage);
  },
  'what changed since last year': async (stage) => {
    const { app, consultant, company, owner, questionnaire } = await toBeRead(stage);
    await stage.house.letters();
    const wish = { companyId: company.id, personId: owner.id, dueOn: null, note: '', previousId: questionnaire.id };
    const next = inviteToQuestionnaire(app, consultant, wish);
    if (next.refused !== undefined) throw new Error(next.refused);
    const token = tokenIn(await ownersWay(stage.house));
    await save(app, token, 'company', { 'company.name': 'Сеть «Пример-Север»' });
    await stage.show(stage.paths.deskQuestionnaire(next.questionnaire.id, '/last-year'));
  },
};
