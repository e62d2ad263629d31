import { expect, test } from 'vitest';
import { fillDemoCourses } from '#app/catalogue/demo-courses.server.ts';
import { findCourse, listCourses } from '#app/catalogue/courses.server.ts';
import type { CourseState } from '#app/catalogue/course.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { signedIn } from '#test/support/people.ts';
import { applicant, lettersOfRequest, requestIn, spaced } from '#test/support/requests.ts';
import { wordsFor } from '#app/words/index.ts';

const { leads } = wordsFor('ru');

test('an application waits at the desk; a seat given is counted and told of by letter', async () => {
  await using house = await openHouse();
  const slug = courseThat(house, 'open');
  const before = findCourse(house.app, slug)?.seatsTaken ?? 0;
  await apply(house, slug);
  const { visitor } = signedIn(house, 'editor');
  expect((await visitor.open('/desk/courses')).text).toContain('без ответа: 1');

  const page = await visitor.open(`/desk/courses/${slug}`);
  expect(page.text).toContain('ещё без ответа');
  const answered = await page.press(buttonIn(page.buttons, 'Дать место'));
  expect(answered.text).toContain('место есть');
  expect(findCourse(house.app, slug)?.seatsTaken).toBe(before + 1);
  const [letter] = await house.letters();
  expect(letter?.subject).toMatch(/^Заявка О-2026-\d{4}: место/);
  expect(spaced(letter?.text ?? '')).toContain('Места за вами');

  const freed = await answered.press(buttonIn(answered.buttons, 'Отменить'));
  expect(freed.text).toContain('отменена');
  expect(findCourse(house.app, slug)?.seatsTaken).toBe(before);
});

test('no more seats are given than there are', async () => {
  await using house = await openHouse();
  const slug = courseThat(house, 'waiting-list');
  await apply(house, slug);
  const { visitor } = signedIn(house, 'consultant');
  const page = await visitor.open(`/desk/courses/${slug}`);
  expect(page.text).toContain('в листе ожидания');
  const refused = await page.press(buttonIn(page.buttons, 'Дать место'));
  expect(refused.text).toContain('Столько мест нет');
  expect(refused.text).toContain('в листе ожидания');
  expect(await house.letters()).toEqual([]);
});

test('whoever withdraws an application gives the seat back', async () => {
  await using house = await openHouse();
  const slug = courseThat(house, 'open');
  const before = findCourse(house.app, slug)?.seatsTaken;
  const request = await apply(house, slug);
  const page = await signedIn(house, 'owner').visitor.open(`/desk/courses/${slug}`);
  await page.press(buttonIn(page.buttons, 'Дать место'));
  const withdrawal = await house.visitor().open(`${request}/withdrawal`);
  await withdrawal.press(spaced(leads.withdrawal.button));
  expect(findCourse(house.app, slug)?.seatsTaken).toBe(before);
});

test('a course that is announced stands on the site, under the name of its day and city', async () => {
  await using house = await openHouse();
  const { visitor } = signedIn(house, 'editor');
  const form = await visitor.open('/desk/courses/new');
  const texts = { title: 'Новый курс', city: 'Примерск', venue: 'Зал 1', programme: '## День 1' };
  const values = Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => [
      [`${name}_ru`, text],
      [`${name}_en`, text],
    ]),
  );
  const facts = { startsOn: '2026-06-09', endsOn: '2026-06-08', seats: '12', seatsTaken: '0', priceRoubles: '' };
  const refused = await form.press('Сохранить', { ...values, ...facts });
  expect(refused.alert).toContain('не может быть раньше');
  await refused.press('Сохранить', { endsOn: '2026-06-11' });
  const page = await house.visitor().open('/courses/2026-06-09-primersk');
  expect([page.status, page.heading]).toEqual([200, 'Новый курс']);

  const change = await visitor.open('/desk/courses/2026-06-09-primersk/text');
  await change.press('Сохранить', { cancelled: true });
  expect(findCourse(house.app, '2026-06-09-primersk')?.state).toBe('cancelled');
});

test('the list of courses and the list of applicants ask the database a few times', async () => {
  await using house = await openHouse();
  const slug = courseThat(house, 'open');
  for (let number = 0; number < 3; number += 1) await apply(house, slug);
  const { visitor } = signedIn(house, 'owner');
  for (const path of ['/desk/courses', `/desk/courses/${slug}`]) {
    await visitor.open(path);
    const before = house.app.statements.length;
    await visitor.open(path);
    expect(house.app.statements.length - before, path).toBeLessThanOrEqual(8);
  }
});

function courseThat(house: House, state: CourseState): string {
  fillDemoCourses(house.app);
  const found = listCourses(house.app).coming.find((course) => course.state === state);
  if (!found) throw new Error(`No course is ${state}`);
  return found.slug;
}

/** Applies for one seat; returns the path of the request's page. */
async function apply(house: House, slug: string): Promise<string> {
  const form = await house.visitor().open(`/courses/${slug}/apply`);
  const button = form.buttons.at(-1) ?? '';
  await form.press(button, applicant);
  return requestIn((await lettersOfRequest(house)).received);
}

function buttonIn(buttons: string[], start: string): string {
  const found = buttons.find((button) => button.startsWith(start));
  if (!found) throw new Error(`No button «${start}», only ${buttons.join(', ')}`);
  return found;
}
