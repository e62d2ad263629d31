import { enter } from './browser-scenes-cabinet.ts';
import type { Scene, Stage } from './browser-scenes.ts';
import { relive } from './past.ts';
import { askForAssessment, corrected, copyOf, reportIn, saveIn, sendReport } from './reports.ts';
import { signedIn } from './people.ts';
import { spaced } from './requests.ts';
import type { Visitor } from './visitor.ts';

/** A lead with a consultant who works on its report: the path of the draft. */
async function assessing({ house, locale, paths }: Stage): Promise<{ path: string; consultant: Visitor }> {
  const lead = await askForAssessment(house, { locale });
  const { visitor: consultant } = signedIn(house, 'consultant', { name: 'Анна Пример' });
  return { path: paths.deskReport(lead), consultant };
}

/** Two scenarios with corrections, saved. */
async function twoScenarios(stage: Stage): Promise<{ path: string; consultant: Visitor }> {
  const { path, consultant } = await assessing(stage);
  await (await consultant.open(path)).press(saveIn(stage.locale), corrected);
  await (await consultant.open(path)).press(copyOf(stage.locale));
  return { path, consultant };
}

/** The same sent twice, and talked about; returns the path of the client's page. Its files are printed for the first alone. */
function sentTwice(stage: Stage): Promise<string> {
  return relive(stage.house.app, `a report sent twice, ${stage.locale}`, () => sendTwice(stage));
}

async function sendTwice(stage: Stage): Promise<string> {
  const { path, consultant } = await twoScenarios(stage);
  await sendReport(stage.house, consultant, path, {}, stage.locale);
  const again = { figure_margin: '50', because_margin: 'Из отчётности за год' };
  const link = reportIn(await sendReport(stage.house, consultant, path, again, stage.locale));
  const { submit } = stage.words.report.replies;
  await stage.house
    .visitor()
    .open(link)
    .then((page) => page.press(spaced(submit), { text: 'А если дозвон 40 %?' }));
  await (await consultant.open(path)).press(spaced(submit), { text: 'Тогда на пятую часть меньше.' });
  await stage.house.letters();
  return link;
}

/** The client's page: behind a link, without script. */
export const clientReportScenes: Record<string, Scene> = {
  'a report': async (stage) => stage.show(await sentTwice(stage)),
  'an earlier version of a report': async (stage) => stage.show(`${await sentTwice(stage)}?version=1`),
  'a report that nothing was said to': async (stage) => {
    await stage.show(await sentTwice(stage));
    await stage.reader.press(stage.words.report.replies.submit);
  },
  'a report too late': async (stage) => {
    const link = await sentTwice(stage);
    stage.pass(181);
    await stage.show(link);
  },
  'a report of nobody': (stage) => stage.show(stage.paths.report('nonsense')),
};

/** The report at the desk. */
export const deskReportScenes: Record<string, Scene> = {
  'a report nobody has begun': async (stage) => {
    const { path } = await assessing(stage);
    await enter(stage, 'owner');
    await stage.show(path);
  },
  'a report of two scenarios': async (stage) => {
    const { path } = await twoScenarios(stage);
    await enter(stage, 'owner');
    await stage.show(path);
  },
  'a report with every mistake': async (stage) => {
    const { path } = await assessing(stage);
    const { page } = stage.reader;
    await enter(stage, 'owner');
    await stage.show(path);
    await page.locator('[name=name]').fill('');
    await page.locator('[name=figure_subscribers]').fill('много');
    await page.locator('[name=because_bill]').fill('Так сказал директор');
    await page.getByRole('button', { name: spaced(stage.words.deskReport.form.save) }).click();
    await page.getByRole('alert').waitFor();
  },
  'a report to be sent': async (stage) => {
    const { path } = await twoScenarios(stage);
    await enter(stage, 'owner');
    await stage.show(`${path}/preview`);
  },
  'a report sent and talked about': async (stage) => {
    await sentTwice(stage);
    const row = stage.house.app.db.$client.prepare('select lead_id from reports').pluck().get();
    await enter(stage, 'owner');
    await stage.show(stage.paths.deskReport(String(row)));
  },
};
