import { fillDemoCourses } from '#app/catalogue/demo-courses.server.ts';
import { listCourses } from '#app/catalogue/courses.server.ts';
import type { Lead } from '#app/leads/lead.ts';
import { enter } from './browser-scenes-cabinet.ts';
import type { Scene, Stage } from './browser-scenes.ts';
import { companyBy } from './companies.ts';
import { leadScenes } from './browser-scenes-lead.ts';
import { makeLead } from './leads.ts';

/** The owner at a desk with a few leads on it. */
async function atDesk(stage: Stage): Promise<{ lead: Lead; company: string }> {
  const owner = await enter(stage, 'owner');
  const { app } = stage.house;
  const lead = await makeLead(app, { estimate: null });
  await makeLead(app, { subject: { kind: 'question' }, company: null, address: 'other@primer.example' });
  return { lead, company: companyBy(app, owner, { name: 'Пример-Север' }).id };
}

const show =
  (path: (stage: Stage) => string): Scene =>
  async (stage) => {
    await atDesk(stage);
    await stage.show(path(stage));
  };

/** Every room of the desk, as the owner sees it. */
export const deskScenes: Record<string, Scene> = {
  ...leadScenes,
  today: show(({ paths }) => paths.desk),
  'the list of leads': show(({ paths }) => paths.deskLeads),
  'the board of leads': show(({ paths }) => paths.deskLeadsBoard),
  'a lead': async (stage) => {
    const { lead } = await atDesk(stage);
    await stage.show(stage.paths.deskLead(lead.id));
  },
  'the draft of a report': async (stage) => {
    const { lead } = await atDesk(stage);
    await stage.show(stage.paths.deskLead(lead.id, '/report'));
  },
  companies: show(({ paths }) => paths.deskCompanies),
  'a company': async (stage) => {
    const { company } = await atDesk(stage);
    await stage.show(stage.paths.deskCompany(company));
  },
  tasks: show(({ paths }) => paths.deskTasks),
  'the courses at the desk': async (stage) => {
    await enter(stage, 'editor');
    fillDemoCourses(stage.house.app);
    await stage.show(stage.paths.deskCourses);
  },
  'a course at the desk': async (stage) => {
    await enter(stage, 'editor');
    fillDemoCourses(stage.house.app);
    const [course] = listCourses(stage.house.app).coming;
    await stage.show(stage.paths.deskCourse(course?.slug ?? ''));
  },
  'a course to be changed, with mistakes': async (stage) => {
    await enter(stage, 'editor');
    await stage.show(stage.paths.deskNewCourse);
    await stage.reader.press(stage.words.desk.save);
  },
  content: show(({ paths }) => paths.deskContent),
  'a text of the site': show(({ paths }) => paths.deskContentItem('tier', 'audit')),
  settings: show(({ paths }) => paths.deskSettings),
  'a setting': show(({ paths }) => paths.deskSetting('retention')),
  'the rules of assignment': show(({ paths }) => paths.deskAssignment),
  'the staff': show(({ paths }) => paths.deskPeople),
  absences: show(({ paths }) => paths.deskAbsences),
  'one’s own account': show(({ paths }) => paths.account),
  'the way in': (stage) => stage.show(stage.paths.signIn),
  'a page of the desk that is not there': show(({ paths }) => `${paths.desk}/nothing`),
  'a page of the desk for others': async (stage) => {
    await enter(stage, 'editor');
    await stage.show(stage.paths.deskLeads);
  },
};
