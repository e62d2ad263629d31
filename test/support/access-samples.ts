import { listCourses } from '#app/catalogue/courses.server.ts';
import { fillDemoCourses } from '#app/catalogue/demo-courses.server.ts';
import { demoClients } from '#app/content/demo-showcase-texts.ts';
import { absencesFor, addAbsence } from '#app/people/absences.server.ts';
import { listSavedViews, saveView } from '#app/office/saved-views.server.ts';
import { handleTogether } from '#app/leads/handle-together.server.ts';
import type { Person } from '#app/people/person.ts';
import { startSession } from '#app/people/sessions.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { clientOfCompany, companyBy } from './companies.ts';
import { cabinetSamples, privacySamples } from './cabinet-samples.ts';
import type { House } from './house.ts';
import { consultationSamples } from './consultation-samples.ts';
import { leadSamples } from './lead-samples.ts';
import { makeLead } from './leads.ts';
import { makePerson } from './people.ts';
import { questionnaireSamples } from './questionnaire-samples.ts';
import { reportSamples } from './report-samples.ts';
import { threadSamples } from './thread-samples.ts';

/** Whose rooms are tried: two clients, and three of the staff. */
export interface Cast {
  house: House;
  client: Person;
  otherClient: Person;
  owner: Person;
  consultant: Person;
  editor: Person;
}

/** Who tries the URL that a record is made for; undefined for a stranger. */
export type Asker = Person | undefined;

/**
 * For every URL of a room that holds the id of a record: makes a new record and returns its path. What lies in a cabinet
 * is `client`'s own; what everybody has of their own is the asker's. Called anew for each try: a form may destroy it.
 */
export const samples: Record<string, (cast: Cast, asker: Asker) => string | Promise<string>> = {
  '/account/sessions/:id': (cast, asker) => `/account/sessions/${sessionOf(cast, asker ?? cast.client)}`,
  '/desk/people/:id': ({ house }) => `/desk/people/${makePerson(house.app, 'editor').id}`,
  '/desk/people/:id/deactivation': ({ house }) => `/desk/people/${makePerson(house.app, 'editor').id}/deactivation`,
  '/desk/people/:id/reactivation': ({ house }) => `/desk/people/${makePerson(house.app, 'editor').id}/reactivation`,
  '/desk/people/:id/sessions': ({ house }) => `/desk/people/${makePerson(house.app, 'editor').id}/sessions`,
  '/desk/people/:id/second-factor': ({ house }) => `/desk/people/${makePerson(house.app, 'editor').id}/second-factor`,
  '/desk/people/:id/answering': ({ consultant }, asker = consultant) => `/desk/people/${asker.id}/answering`,
  '/desk/absences/:id': (cast, asker) => `/desk/absences/${absenceOf(cast, asker ?? cast.editor)}`,
  '/desk/courses/:slug': (cast) => `/desk/courses/${makeCourse(cast)}`,
  '/desk/courses/:slug/text': (cast) => `/desk/courses/${makeCourse(cast)}/text`,
  '/desk/enrolments/:id': async (cast) => `/desk/enrolments/${await enrolmentOf(cast)}`,
  '/desk/content/:kind/:id': () => '/desk/content/page/about',
  '/desk/content/:kind/:id/order': (cast) => `/desk/content/client/${shownClient(cast)}/order`,
  '/desk/content/:kind/:id/removal': (cast) => `/desk/content/client/${shownClient(cast)}/removal`,
  '/desk/settings/:name': () => '/desk/settings/retention',
  '/desk/companies/:id': companyPath(''),
  '/desk/companies/:id/facts': companyPath('/facts'),
  '/desk/companies/:id/merging': companyPath('/merging'),
  '/desk/companies/:id/people/new': companyPath('/people/new'),
  '/desk/companies/:id/people/:person': personPath(''),
  '/desk/companies/:id/people/:person/access': personPath('/access'),
  ...consultationSamples,
  '/desk/leads/together/:id': async ({ house, owner }) =>
    `/desk/leads/together/${await handleTogether(house.app, owner, { is: 'assign', to: null }, [])}`,
  '/desk/leads/views/:id': (cast, asker) => `/desk/leads/views/${viewOf(cast, asker)}`,
  '/desk/leads/views/:id/removal': (cast, asker) => `/desk/leads/views/${viewOf(cast, asker)}/removal`,
  '/desk/leads/:id/company': async ({ house }) => `/desk/leads/${(await makeLead(house.app)).id}/company`,
  ...leadSamples,
  ...questionnaireSamples,
  ...reportSamples,
  ...threadSamples,
  ...cabinetSamples,
  ...privacySamples,
};

function sessionOf({ house: { app } }: Cast, person: Person): string {
  return transact(app.db, (tx) => startSession(app, tx, person, { userAgent: '' })).session.id;
}

function absenceOf({ house: { app }, editor }: Cast, asker: Person): string {
  const person = asker.role === 'client' ? editor : asker;
  addAbsence(app, person, { startsOn: '2026-03-20', endsOn: '2026-03-21' });
  return absencesFor(app, person).findLast(({ personId }) => personId === person.id)?.id ?? '';
}

function viewOf({ house: { app }, consultant }: Cast, asker: Asker = consultant): string {
  const name = `Вид ${app.newId()}`;
  app.db.$client.prepare('delete from saved_views').run();
  saveView(app, asker.id, { list: 'leads', name, query: 'state=new' });
  return listSavedViews(app.db, asker.id, 'leads').find((view) => view.name === name)?.id ?? '';
}

/** An application for a course that has come in. */
async function enrolmentOf(cast: Cast): Promise<string> {
  const { app } = cast.house;
  const subject = { kind: 'course', course: makeCourse(cast), seats: 1, waits: false } as const;
  const { id } = await makeLead(app, { subject });
  return String(app.db.$client.prepare('select id from enrolments where lead_id = ?').pluck().get(id));
}

/** Somebody whom the site shows as a client of ours; returns the id of what it shows. */
function shownClient({ house: { app } }: Cast): string {
  const id = app.newId();
  const text = JSON.stringify(demoClients[0]?.text);
  app.db.$client.prepare('insert into clients values (?, 0, null, ?)').run(id, text);
  return id;
}

/** A fictional course; returns its slug. */
function makeCourse({ house: { app } }: Cast): string {
  fillDemoCourses(app);
  const [course] = listCourses(app).coming;
  if (!course) throw new Error('No course is coming');
  return course.slug;
}

function companyPath(rest: string) {
  return ({ house, owner }: Cast) => `/desk/companies/${companyBy(house.app, owner).id}${rest}`;
}

function personPath(rest: string) {
  return ({ house, owner }: Cast) => {
    const company = companyBy(house.app, owner);
    return `/desk/companies/${company.id}/people/${clientOfCompany(house.app, owner, company).id}${rest}`;
  };
}
