import { expect, test } from 'vitest';
import { fillDemoLeads } from '#app/assessments/demo-leads.server.ts';
import { fillDemoThreads } from '#app/consultations/demo-threads.server.ts';
import { fillDemoQuestionnaires } from '#app/questionnaires/demo-questionnaires.server.ts';
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

test('the demo has a questionnaire of last year and one that has begun with its answers, and is filled once', async () => {
  await using house = await openHouse();
  const { app } = house;
  expect(await fillDemoQuestionnaires(app), 'nobody would read them').toBe(false);
  fillDemoStaff(app);
  expect(await fillDemoQuestionnaires(app)).toBe(true);
  const rows = app.db.$client
    .prepare('select state, previous_id is null as first from questionnaires order by created_at')
    .all();
  expect(rows).toEqual([
    { state: 'submitted', first: 1 },
    { state: 'filling', first: 0 },
  ]);
  const marks = app.db.$client
    .prepare(
      "select mark, count(*) as n from questionnaire_sections where questionnaire_id in (select id from questionnaires where state = 'filling') group by mark order by mark",
    )
    .all();
  expect(marks).toEqual([
    { mark: 'ready', n: 1 },
    { mark: 'with-colleague', n: 1 },
  ]);
  expect(await fillDemoQuestionnaires(app)).toBe(false);
});

test('the demo has a question in each state that one can be left in, and is filled once', async () => {
  await using house = await openHouse();
  const { app } = house;
  expect(fillDemoThreads(app), 'nobody would answer them').toBe(false);
  fillDemoStaff(app);
  expect(fillDemoThreads(app)).toBe(true);
  const states = app.db.$client.prepare('select state, count(*) as n from threads group by state order by state').all();
  expect(states).toEqual([
    { state: 'closed', n: 1 },
    { state: 'merged', n: 1 },
    { state: 'open', n: 3 },
    { state: 'snoozed', n: 1 },
    { state: 'waiting', n: 1 },
  ]);
  expect(app.db.$client.prepare("select count(*) from thread_messages where standing = 'held'").pluck().get()).toBe(1);
  expect(fillDemoThreads(app)).toBe(false);
});
