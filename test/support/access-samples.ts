import { listCourses } from '#app/catalogue/courses.server.ts';
import { fillDemoCourses } from '#app/catalogue/demo-courses.server.ts';
import type { Person } from '#app/people/person.ts';
import { clientOfCompany, companyBy } from './companies.ts';
import { cabinetSamples, privacySamples } from './cabinet-samples.ts';
import type { House } from './house.ts';
import { makeLead } from './leads.ts';

/** Whose rooms are tried: two clients, and three of the staff. */
export interface Cast {
  house: House;
  client: Person;
  otherClient: Person;
  owner: Person;
  consultant: Person;
  editor: Person;
}

/**
 * For every URL of a room that holds the id of a record: makes a new record and returns its path. What lies in a cabinet
 * is `client`'s own. Called anew for each try, so that a form may destroy it.
 */
export const samples: Record<string, (cast: Cast) => string | Promise<string>> = {
  '/desk/courses/:slug': (cast) => `/desk/courses/${makeCourse(cast)}`,
  '/desk/courses/:slug/text': (cast) => `/desk/courses/${makeCourse(cast)}/text`,
  '/desk/enrolments/:id': () => '/desk/enrolments/none',
  '/desk/content/:kind/:id': () => '/desk/content/page/about',
  '/desk/content/:kind/:id/order': () => '/desk/content/client/none/order',
  '/desk/content/:kind/:id/removal': () => '/desk/content/client/none/removal',
  '/desk/settings/:name': () => '/desk/settings/retention',
  '/desk/companies/:id': companyPath(''),
  '/desk/companies/:id/facts': companyPath('/facts'),
  '/desk/companies/:id/merging': companyPath('/merging'),
  '/desk/companies/:id/people/new': companyPath('/people/new'),
  '/desk/companies/:id/people/:person': personPath(''),
  '/desk/companies/:id/people/:person/access': personPath('/access'),
  '/desk/leads/:id/company': async ({ house }) => `/desk/leads/${(await makeLead(house.app)).id}/company`,
  ...cabinetSamples,
  ...privacySamples,
};

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
