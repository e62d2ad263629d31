import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listCourses } from '#app/catalogue/courses.server.ts';
import { fillDemoCourses } from '#app/catalogue/demo-courses.server.ts';
import { writeNote } from '#app/office/notes.server.ts';
import { taskOf } from '#app/office/task.ts';
import { makeTask } from '#app/office/tasks.server.ts';
import { inBrowser } from '#test/support/browser.ts';
import { faultsOfTabbing } from '#test/support/browser-order.ts';
import { enter } from '#test/support/browser-scenes-cabinet.ts';
import { Stage } from '#test/support/browser-scenes.ts';
import { companyBy } from '#test/support/companies.ts';
import { makeKnown } from '#test/support/held.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { makeLead } from '#test/support/leads.ts';
import { makePerson } from '#test/support/people.ts';

/** A desk with something in every section. */
async function fill(house: House) {
  const { app } = house;
  const { key, address } = await makeKnown(house);
  fillDemoCourses(app);
  const anna = makePerson(app, 'owner', { name: 'Анна Белова' });
  const company = companyBy(app, anna, { name: 'Пример-Север' });
  const lead = await makeLead(app, { company: 'ООО «Пример-Юг»' });
  const record = { kind: 'lead', id: lead.id } as const;
  const note = writeNote(app, anna, record, { text: 'Заметка' }, { title: lead.reference, path: '/desk' });
  const asked = { title: 'Позвонить', assigneeId: anna.id, dueOn: '2026-03-15', reminder: 'no' } as const;
  const made = makeTask(app, anna, record, taskOf(asked));
  const ids = { key, address, lead: lead.id, company: company.id, note: note.id, person: anna.id };
  return {
    ...ids,
    task: made.refused === undefined ? made.task.id : '',
    course: listCourses(app).coming[0]?.slug ?? '',
  };
}

type Filled = Awaited<ReturnType<typeof fill>>;

/** Every page of the desk that is not a list of cards: those are walked by arrows. */
const pages: Record<string, (stage: Stage, filled: Filled) => string> = {
  today: ({ paths }) => paths.desk,
  'the list of leads': ({ paths }) => paths.deskLeads,
  'a lead': ({ paths }, { lead }) => paths.deskLead(lead),
  'the details of a client': ({ paths }, { lead }) => paths.deskLead(lead, '/fields'),
  'a note': ({ paths }, { note }) => paths.deskNote(note),
  'a task': ({ paths }, { task }) => paths.deskTask(task),
  'the draft of a report': ({ paths }, { lead }) => paths.deskReport(lead),
  companies: ({ paths }) => paths.deskCompanies,
  'a company': ({ paths }, { company }) => paths.deskCompany(company),
  tasks: ({ paths }) => paths.deskTasks,
  courses: ({ paths }) => paths.deskCourses,
  'a course': ({ paths }, { course }) => paths.deskCourseText(course),
  content: ({ paths }) => paths.deskContent,
  'a text of the site': ({ paths }) => paths.deskContentItem('tier', 'audit'),
  'the staff': ({ paths }) => paths.deskPeople,
  'one of the staff': ({ paths }, { person }) => paths.deskPerson(person),
  absences: ({ paths }) => paths.deskAbsences,
  privacy: ({ paths }) => paths.deskPrivacy,
  'what is held of a person': ({ paths }, { key }) => paths.deskPrivacyOf(key),
  'an erasure': ({ paths }, { key }) => paths.deskPrivacyOf(key, '/erasure'),
  'the audit log': ({ paths }) => paths.deskAudit,
  settings: ({ paths }) => paths.deskSettings,
  'a setting': ({ paths }) => paths.deskSetting('retention'),
  'the rules of assignment': ({ paths }) => paths.deskAssignment,
};

inBrowser('the desk by keyboard', (browser) => {
  describe('Tab comes to everything in the order it is written, always in sight, and out of it again:', () => {
    let house: House;
    let filled: Filled;
    beforeAll(async () => {
      house = await openHouse({ ORIGIN: 'here' });
      filled = await fill(house);
    });
    afterAll(() => house[Symbol.asyncDispose]());

    test.each(Object.entries(pages))('%s', async (_name, pathOf) => {
      await using stage = await Stage.set(browser(), house, 'ru');
      await enter(stage, 'owner');
      await stage.show(pathOf(stage, filled));
      await isAwake(stage.reader.page);
      expect(await faultsOfTabbing(stage.reader.page)).toEqual([]);
    });
  });

  test('whoever has no mouse does the work of a day', async () => {
    await using house = await openHouse({ ORIGIN: 'here' });
    const { lead, course, address } = await fill(house);
    await using stage = await Stage.set(browser(), house, 'ru');
    await enter(stage, 'owner');
    const { page } = stage.reader;
    const hand = handOf(page);
    await stage.show(stage.paths.desk);
    await isAwake(page);

    // A lead: its answer, a note, a task.
    await hand.section('Заявки');
    await hand.follow(page.locator(`tbody a[href$="${lead}"]`));
    await hand.isAt(/ООО «Пример-Юг»/);
    await hand.write(page.locator('[name=note]'), 'Написано без мыши');
    await hand.press(page.getByRole('button', { name: 'Записать' }));
    await page.locator('#notes ~ ol').getByText('Написано без мыши').waitFor();
    await hand.press(page.locator('[data-part=new-task] summary'));
    await hand.write(page.locator('[data-part=new-task] [name=title]'), 'Поставлено без мыши');
    await hand.press(page.locator('[data-part=new-task] button'));
    await page.locator('#tasks ~ ul').getByText('Поставлено без мыши').waitFor();

    // Its assessment, corrected.
    await hand.follow(page.getByRole('link', { name: 'Начать оценку' }));
    await hand.isAt(/^Оценка по заявке/);
    await hand.write(page.locator('[name=figure_disconnects]'), '450');
    await hand.write(page.locator('[name=because_disconnects]'), 'Из отчёта за март');
    await hand.press(page.getByRole('button', { name: 'Сохранить и пересчитать' }));
    await page.getByText('Сохранено и пересчитано.').waitFor();

    // A company, a task of no lead, the sections of an editor and of an owner.
    await hand.section('Компании');
    await hand.follow(page.getByRole('link', { name: 'Пример-Север' }));
    await hand.isAt('Пример-Север');
    await hand.section('Задачи');
    await hand.write(page.locator('main form [name=title]'), 'Сверить реестр');
    await hand.press(page.getByRole('button', { name: 'Добавить', exact: true }));
    await page.getByRole('link', { name: 'Сверить реестр' }).waitFor();
    await hand.section('Курсы');
    await hand.follow(page.locator(`main a[href$="/${course}"]`));
    await hand.follow(page.getByRole('link', { name: 'Изменить курс' }));
    await hand.write(page.locator('[name=seats]'), '31');
    await hand.press(page.getByRole('button', { name: 'Сохранить' }));
    await page.getByText(/из 31/).waitFor();
    await hand.section('Сайт');
    await hand.follow(page.getByRole('link', { name: 'Аудит системы управления оттоком' }));
    await hand.write(page.locator('[name=name_ru]'), 'Аудит без мыши');
    await hand.press(page.getByRole('button', { name: 'Сохранить' }));
    await page.getByText('Сохранено.').waitFor();
    await hand.section('Настройки');
    await hand.follow(page.getByRole('link', { name: 'Сроки ответа', exact: true }));
    await hand.write(page.locator('[name=newHours]'), '9');
    await hand.press(page.getByRole('button', { name: 'Сохранить' }));
    await page.getByText('Сохранено').waitFor();
    await hand.section('Личные данные');
    await hand.write(page.locator('main [type=email], main [name=address]'), address);
    await page.keyboard.press('Enter');
    await hand.isAt(address);
    await hand.follow(page.getByRole('link', { name: 'Уничтожить данные…' }));
    await hand.isAt('Уничтожить данные человека');
  });
});

/** The script of the page is at work. */
async function isAwake(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    return main !== null && Object.keys(main).some((key) => key.startsWith('__react'));
  });
}

/** Somebody who has a keyboard only: they come to a thing by Tab from wherever they are, and see that they are there. */
function handOf(page: Page) {
  const reach = async (target: Locator) => {
    await target.waitFor();
    const isThere = () => target.evaluate((one) => one === document.activeElement);
    for (let tabs = 0; !(await isThere()); tabs += 1) {
      if (tabs > 300) throw new Error(`Tab never comes to ${target.toString()}`);
      await page.keyboard.press('Tab');
    }
    const outline = await target.evaluate((one) => getComputedStyle(one).outlineStyle);
    expect(outline, `the focus on ${target.toString()}`).not.toBe('none');
  };
  const press = async (target: Locator) => {
    await reach(target);
    await page.keyboard.press('Enter');
  };
  const isAt = async (name: string | RegExp) => {
    await page.getByRole('heading', { name, exact: typeof name === 'string', level: 1 }).waitFor();
  };
  return {
    press,
    isAt,
    follow: press,
    section: async (name: string) => {
      await press(page.getByRole('navigation', { name: 'Рабочий стол' }).getByRole('link', { name }));
      await isAt(name);
    },
    write: async (target: Locator, text: string) => {
      await reach(target);
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(text);
    },
  };
}
