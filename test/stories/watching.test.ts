import { afterEach, beforeEach, expect, test } from 'vitest';
import { listCourses } from '#app/catalogue/courses.server.ts';
import { fillDemoCourses } from '#app/catalogue/demo-courses.server.ts';
import type { WatchedRef } from '#app/office/record.ts';
import { companyBy } from '#test/support/companies.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { makeLead } from '#test/support/leads.ts';
import { makePerson, signedIn } from '#test/support/people.ts';
import type { Visitor } from '#test/support/visitor.ts';

let house: House;
beforeEach(async () => void (house = await openHouse()));
afterEach(() => house[Symbol.asyncDispose]());

async function beat(visitor: Visitor, record: WatchedRef): Promise<{ status: number; heard: unknown }> {
  const answer = await visitor.request('/desk/watching', { method: 'POST', body: new URLSearchParams({ ...record }) });
  return { status: answer.status, heard: answer.ok ? await answer.json() : undefined };
}

/** Every record that two can work on at once, with the page of its form. */
async function records(): Promise<{ record: WatchedRef; path: string }[]> {
  const { app } = house;
  const lead = await makeLead(app);
  const company = companyBy(app, makePerson(app, 'consultant'), { name: 'Пример-Юг' });
  const client = makePerson(app, 'client', { companyId: company.id });
  const colleague = makePerson(app, 'editor');
  fillDemoCourses(app);
  const slug = listCourses(app).coming[0]?.slug ?? '';
  return [
    { record: { kind: 'lead', id: lead.id }, path: `/desk/leads/${lead.id}/fields` },
    { record: { kind: 'report', id: lead.id }, path: `/desk/leads/${lead.id}/report` },
    { record: { kind: 'company', id: company.id }, path: `/desk/companies/${company.id}/facts` },
    { record: { kind: 'person', id: client.id }, path: `/desk/companies/${company.id}/people/${client.id}` },
    { record: { kind: 'staff', id: colleague.id }, path: `/desk/people/${colleague.id}` },
    { record: { kind: 'setting', id: 'retention' }, path: '/desk/settings/retention' },
    { record: { kind: 'setting', id: 'assignment' }, path: '/desk/settings/assignment' },
    { record: { kind: 'content', id: 'page:about' }, path: '/desk/content/page/about' },
    { record: { kind: 'course', id: slug }, path: `/desk/courses/${slug}/text` },
  ];
}

test('two who have any record of the desk open see each other', async () => {
  const [one, other] = [
    signedIn(house, 'owner', { name: 'Анна Белова' }).visitor,
    signedIn(house, 'owner', { name: 'Борис Громов' }).visitor,
  ];
  for (const { record, path } of await records()) {
    const page = await one.open(path);
    expect([page.status, page.html.includes('role="status"')], path).toEqual([200, true]);
    expect((await beat(one, record)).heard, path).toMatchObject({ others: [] });
    expect((await beat(other, record)).heard, path).toMatchObject({
      others: [{ name: 'Анна Белова', isEditing: false }],
    });
    expect((await beat(one, { ...record, id: 'nothing' })).status, path).toBe(404);
  }
});

test('whoever may not open the page of a record hears nothing of who has', async () => {
  const heardBy = async (role: 'consultant' | 'editor') => {
    const { visitor } = signedIn(house, role);
    const kinds = [];
    for (const { record } of all) if ((await beat(visitor, record)).status === 200) kinds.push(record.kind);
    return kinds;
  };
  const all = await records();
  expect(await heardBy('consultant')).toEqual(['lead', 'report', 'company', 'person']);
  expect(await heardBy('editor')).toEqual(['content', 'course']);
});
