import { expect, test } from 'vitest';
import { fillDemoLeads } from '#app/assessments/demo-leads.server.ts';
import { fillDemoStaff } from '#app/people/demo-staff.server.ts';
import { openHouse } from '#test/support/house.ts';

test('the demo has a lead in each state but one that is taken back, and is filled once', async () => {
  await using house = await openHouse();
  const { app } = house;
  expect(await fillDemoLeads(app), 'nobody would look after them').toBe(false);
  fillDemoStaff(app);
  expect(await fillDemoLeads(app)).toBe(true);
  const states = app.db.$client.prepare('select state, count(*) as n from leads group by state order by state').all();
  expect(states).toEqual([
    { state: 'in-work', n: 2 },
    { state: 'lost', n: 1 },
    { state: 'new', n: 1 },
    { state: 'proposed', n: 1 },
    { state: 'won', n: 1 },
  ]);
  expect(app.db.$client.prepare('select count(*) from leads where assignee_id is null').pluck().get()).toBe(0);
  expect(await fillDemoLeads(app)).toBe(false);
});
