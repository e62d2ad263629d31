import { joinLead } from '#app/leads/join-lead.server.ts';
import { writeNote } from '#app/office/notes.server.ts';
import { taskOf } from '#app/office/task.ts';
import { makeTask } from '#app/office/tasks.server.ts';
import { changeCompany } from '#app/people/change-company.server.ts';
import { hour } from './app.ts';
import { enter } from './browser-scenes-cabinet.ts';
import type { Scene, Stage } from './browser-scenes.ts';
import { clientOfCompany, companyBy } from './companies.ts';
import { makeLead } from './leads.ts';
import { makePerson } from './people.ts';
import { spaced } from './requests.ts';

/** A consultant in the middle of work: leads that are late, soon and later, a company with all that can be in it. */
async function atWork(stage: Stage) {
  const { app } = stage.house;
  const me = await enter(stage, 'owner');
  const boris = makePerson(app, 'consultant', { name: 'Борис Образцов' });
  const company = companyBy(app, me, { name: 'ООО «Пример-Телеком»', subscribers: 62_000, region: 'Примерск' });
  const other = companyBy(app, me, { name: 'Пример Телеком', taxId: '7707083893', subscribers: 900 });
  const person = clientOfCompany(app, me, company);
  const set = app.db.$client.prepare('update leads set assignee_id = ?, answer_by = ?, state = ? where id = ?');
  for (const [n, answerIn] of [-27, -3, 2, 6, 30, 80].entries()) {
    const lead = await makeLead(app, { company: `Пример-${n}`, address: `a${n}@primer${n}.example` });
    set.run(n === 2 ? null : me.id, app.clock.now() + answerIn * hour, n === 2 ? 'new' : 'in-work', lead.id);
    if (n < 3) joinLead(app, me.id, lead.id, { companyId: company.id }, null);
  }
  const record = { kind: 'company', id: company.id } as const;
  const task = (title: string, dueOn: string) =>
    makeTask(app, boris, record, taskOf({ title, dueOn, assigneeId: me.id, reminder: 'no' }));
  task('Отправить договор на аудит и список вопросов к абонентскому отделу', '2026-03-13');
  task('Позвонить в абонентский отдел', '2026-03-18');
  const about = { title: company.name, path: `/desk/companies/${company.id}` };
  const text = `@${me.name}: посмотри, пожалуйста, их причины — цифры за март не сходятся.`;
  writeNote(app, boris, record, { text }, about);
  return { me, boris, company, other, person };
}

/** Today, companies and tasks, in every state they can be seen in. */
export const companyScenes: Record<string, Scene> = {
  'today, with much to do': async (stage) => {
    await atWork(stage);
    await stage.show(stage.paths.desk);
  },
  'today for an editor': async (stage) => {
    await enter(stage, 'editor');
    await stage.show(stage.paths.desk);
  },
  'tasks to be done': async (stage) => {
    await atWork(stage);
    await stage.show(`${stage.paths.deskTasks}?whose=all`);
  },
  'a task with a mistake': async (stage) => {
    await atWork(stage);
    await stage.show(stage.paths.deskTasks);
    await stage.reader.page.getByRole('button', { name: spaced(stage.words.tasks.quick.add), exact: true }).click();
    await stage.reader.page.getByRole('alert').waitFor();
  },
  'a list of companies': async (stage) => {
    await atWork(stage);
    await stage.show(`${stage.paths.deskCompanies}?q=пример&country=RU`);
  },
  'a company with all that can be in it': async (stage) => {
    const { company } = await atWork(stage);
    await stage.show(stage.paths.deskCompany(company.id));
  },
  'a new company with mistakes': async (stage) => {
    await atWork(stage);
    await stage.show(stage.paths.deskNewCompany);
    await stage.reader.page.locator('[name=subscribers]').fill('много');
    await stage.reader.page.getByRole('button', { name: spaced(stage.words.companies.made.save) }).click();
    await stage.reader.page.getByRole('alert').first().waitFor();
  },
  'a company that a colleague has changed meanwhile': async (stage) => {
    const { company, boris } = await atWork(stage);
    await stage.show(stage.paths.deskCompany(company.id, '/facts'));
    changeCompany(stage.house.app, boris.id, company.id, { ...company, region: 'Образцовск' }, company.version);
    await stage.reader.page.locator('[name=subscribers]').fill('9000');
    await stage.reader.page.getByRole('button', { name: spaced(stage.words.companies.facts.save) }).click();
    await stage.reader.page.getByRole('alert').first().waitFor();
  },
  'a person of a company': async (stage) => {
    const { company, person } = await atWork(stage);
    await stage.show(stage.paths.deskCompanyPerson(company.id, person.id));
  },
  'two companies to be made one': async (stage) => {
    const { company } = await atWork(stage);
    await stage.show(stage.paths.deskCompany(company.id, '/merging'));
  },
  'what moves when two companies are made one': async (stage) => {
    const { company, other } = await atWork(stage);
    await stage.show(`${stage.paths.deskCompany(company.id, '/merging')}?with=${other.id}`);
  },
  'a lead and the company it looks like': async (stage) => {
    await atWork(stage);
    const lead = await makeLead(stage.house.app, { company: 'Пример-Телеком', address: 'b@primer1.example' });
    await stage.show(`${stage.paths.deskLead(lead.id, '/company')}?q=пример`);
  },
};
