import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Person } from '#app/people/person.ts';
import { day } from '#test/support/app.ts';
import { inBrowser, plain, Reader } from '#test/support/browser.ts';
import { clientOfCompany, companyBy } from '#test/support/companies.ts';
import { openHouse, type House, type ReadLetter } from '#test/support/house.ts';
import { makePerson, signInAs } from '#test/support/people.ts';
import { answerAll, overviewOf, questionnaireIn, tokenIn } from '#test/support/questionnaires.ts';

/** A consultant before a screen, and the company that they invite. */
async function atTheDesk(browser: Browser, house: House, script: boolean) {
  const person = makePerson(house.app, 'consultant', { name: 'Анна Белова' });
  const company = companyBy(house.app, person);
  const owner = clientOfCompany(house.app, person, company, 'Мария Петрова');
  const reader = await Reader.sitDown(browser, house, script);
  const signIn = async () => {
    const value = signInAs(house, person).cookie('session') ?? '';
    const cookie = { name: 'session', value, url: house.url, httpOnly: true, sameSite: 'Lax' } as const;
    await reader.page.context().addCookies([cookie]);
  };
  await signIn();
  return { reader, company, owner, signIn };
}

async function invite(desk: { reader: Reader; company: { id: string } }): Promise<void> {
  await desk.reader.open(`/desk/companies/${desk.company.id}/questionnaires/new`);
  await desk.reader.page.locator('[name=note]').fill('Начните с базы.');
  await desk.reader.press('Отправить приглашение');
  await expect.poll(() => desk.reader.text()).toContain('Приглашение отправлено.');
}

async function letterTo(house: House, { address }: Pick<Person, 'address'>): Promise<ReadLetter> {
  const letter = (await house.letters()).findLast(({ to }) => to === address);
  if (!letter) throw new Error(`Nothing has come to ${address}`);
  return letter;
}

const olga = { name: 'Ольга Смирнова', address: 'olga@primer.example' };
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);

/** The section goes to a colleague, who opens their letter. */
async function sendReasons(house: House, owner: Reader, way: string): Promise<string> {
  await owner.open(`${way}/sections/reasons`);
  await owner.press('Отправить раздел коллеге');
  await field(owner.page, 'name').fill(olga.name);
  await field(owner.page, 'address').fill(olga.address);
  await field(owner.page, 'note').fill('Причины записываешь ты.');
  await owner.press('Отправить раздел');
  return questionnaireIn(await letterTo(house, olga));
}

inBrowser('a questionnaire and three people', (browser) => {
  test('who are interrupted, come back by a fresh link, write at once, and mend what is asked for', async () => {
    await using house = await openHouse({ ORIGIN: 'here' });
    const desk = await atTheDesk(browser(), house, true);
    await using consultant = desk.reader;
    await using owner = await Reader.sitDown(browser(), house, true);
    await using colleague = await Reader.sitDown(browser(), house, true);
    await invite(desk);

    // The owner begins, is called away in the middle of a word, and comes back after the link has ended.
    const first = questionnaireIn(await letterTo(house, desk.owner));
    await owner.open(`${first}/sections/company`);
    await field(owner.page, 'company.name').fill('Сеть «Пример-Юг»');
    await expect.poll(() => overviewOf(house.app, tokenIn(first)).answers.entries['company.name']).toBeDefined();
    await owner.open('/');
    house.app.clock.pass(31 * day);
    await owner.open(first);
    expect(await owner.heading()).toBe('Срок ссылки вышел');
    await owner.press('Прислать новую ссылку');
    const way = questionnaireIn(await letterTo(house, desk.owner));
    const token = tokenIn(way);
    await owner.open(`${way}/sections/company`);
    expect(await field(owner.page, 'company.name').inputValue()).toBe('Сеть «Пример-Юг»');

    // What the numbers are worth is reckoned while they come in.
    await owner.open(`${way}/sections/base`);
    await expect.poll(() => owner.text()).toContain('Сколько можно удержать');
    await field(owner.page, 'base.churn').fill('1,8');
    await expect.poll(() => owner.text()).toContain('Сохранено в');

    // A colleague has one section, and nothing else.
    const theirs = await sendReasons(house, owner, way);
    await colleague.open(theirs);
    expect(await colleague.text()).toContain('Причины записываешь ты.');
    await colleague.open(`${theirs}/sections/company`);
    expect(await colleague.heading()).not.toContain('Компания');
    await colleague.open(`${theirs}/sections/reasons`);
    await owner.open(`${way}/sections/reasons`);
    await expect.poll(() => owner.text(), { timeout: 60_000 }).toContain(olga.name);

    // Both write: what one fills in comes to the other, and where both differ, both are asked.
    await field(colleague.page, 'reasons.note').fill('Пишем в CRM.');
    await expect.poll(() => field(owner.page, 'reasons.note').inputValue(), { timeout: 60_000 }).toBe('Пишем в CRM.');
    await field(owner.page, 'reasons.note').fill('Пишем в CRM с марта.');
    const noteNow = () => {
      const typed = overviewOf(house.app, token).answers.entries['reasons.note']?.typed;
      return typed?.is === 'line' ? typed.text : '';
    };
    await expect.poll(noteNow).toBe('Пишем в CRM с марта.');
    await colleague.page.context().setOffline(true);
    await field(colleague.page, 'reasons.note').fill('Не пишем.');
    await expect.poll(() => colleague.text()).toContain('Не сохранено: нет связи');
    await field(owner.page, 'reasons.note').fill('Пишем в CRM с мая.');
    await expect.poll(noteNow).toBe('Пишем в CRM с мая.');
    await colleague.page.context().setOffline(false);
    await expect.poll(() => colleague.text()).toContain('Коллега ответил иначе');
    expect(noteNow()).toBe('Пишем в CRM с мая.');
    await colleague.press('Сохранить и вернуть раздел');
    expect([noteNow(), await colleague.text()]).toEqual(['Не пишем.', expect.stringContaining('Вы вернули раздел')]);
    expect((await letterTo(house, desk.owner)).subject).toContain('А-2026-0001');

    // The last step, and back for correction.
    await answerAll(house.app, token);
    await owner.open(`${way}/submission`);
    await owner.press('Отправить консультанту');
    expect(await owner.text()).toContain('Анкета отправлена');
    const [row] = overviewOf(house.app, token).submissions;
    // A month has passed: they have to sign in anew.
    await desk.signIn();
    await consultant.open(`/desk/questionnaires/${overviewOf(house.app, token).questionnaire.id}/return`);
    await field(consultant.page, 'text').fill('Один вопрос по тарифам.');
    await consultant.page.locator('details', { hasText: 'Средний счёт абонента' }).locator('summary').first().click();
    await field(consultant.page, 'about:tariffs.arpu').fill('С НДС или без?');
    await consultant.press('Вернуть компании');
    await expect.poll(() => consultant.text()).toContain('Анкета возвращена');
    const back = questionnaireIn(await letterTo(house, desk.owner));
    await owner.open(`${back}/sections/tariffs`);
    expect(await owner.text()).toContain('С НДС или без?');
    await field(owner.page, 'tariffs.arpu').fill('480');
    await owner.press('Сохранить');
    await owner.open(`${back}/submission`);
    await owner.press('Отправить консультанту');
    const { submissions, remarks } = overviewOf(house.app, token);
    expect([row?.number, submissions.length, remarks.every(({ settledAt }) => settledAt !== null)]).toEqual([
      1,
      2,
      true,
    ]);
    expect([...owner.complaints, ...consultant.complaints]).toEqual([]);
  }, 240_000);

  test('is filled in, sent on, handed back and submitted without script', async () => {
    await using house = await openHouse({ ORIGIN: 'here' });
    const desk = await atTheDesk(browser(), house, false);
    await using _consultant = desk.reader;
    await using owner = await Reader.sitDown(browser(), house, false);
    await invite(desk);
    const way = questionnaireIn(await letterTo(house, desk.owner));
    const token = tokenIn(way);

    await owner.open(`${way}/sections/base`);
    await field(owner.page, 'base.lastMonth').fill('01.2026');
    await owner.tick('12 месяцев');
    await owner.press('Сохранить');
    await field(owner.page, 'base.movement/opening/2026-01').fill('десять тысяч');
    await owner.press('Сохранить');
    expect(await field(owner.page, 'base.movement/opening/2026-01').inputValue()).toBe('десять тысяч');
    expect(await owner.focused()).toBe('alert');
    expect(await owner.text()).toContain('Сохранено в');

    const theirs = await sendReasons(house, owner, way);
    await using colleague = await Reader.sitDown(browser(), house, false);
    await colleague.open(`${theirs}/sections/reasons`);
    await field(colleague.page, 'reasons.note').fill('Не пишем.');
    await colleague.press('Сохранить и вернуть раздел');
    expect(await colleague.text()).toContain('Вы вернули раздел');

    await owner.open(`${way}/submission`);
    expect(await owner.text()).toContain('Пока отправить нельзя');
    await field(owner.page, 'base.movement/opening/2026-01').count();
    await owner.open(`${way}/sections/base`);
    await field(owner.page, 'base.movement/opening/2026-01').fill('10 000');
    await owner.press('Сохранить');
    await answerAll(house.app, token);
    await owner.open(`${way}/submission`);
    await owner.press('Отправить консультанту');
    expect(await owner.text()).toContain('Анкета отправлена');
  }, 120_000);

  test('is filled in by keyboard alone, section after section', async () => {
    await using house = await openHouse({ ORIGIN: 'here' });
    const desk = await atTheDesk(browser(), house, true);
    await using _consultant = desk.reader;
    await using owner = await Reader.sitDown(browser(), house, true);
    await invite(desk);
    const way = questionnaireIn(await letterTo(house, desk.owner));
    await owner.open(way);
    const { page } = owner;
    const tabTo = async (name: string) => {
      for (let tries = 0; tries < 200; tries += 1) {
        await page.keyboard.press('Tab');
        const here = await page.evaluate(() => {
          const { activeElement: at } = document;
          const named = at?.getAttribute('name');
          return named && named !== 'then' ? named : (at?.textContent ?? '');
        });
        if (plain(here) === name) return;
      }
      throw new Error(`No Tab leads to ${name}`);
    };
    await tabTo('Компания и сеть');
    await owner.leave(() => page.keyboard.press('Enter'));
    for (let sections = 0; sections < 11; sections += 1) {
      await tabTo('Сохранить и дальше').catch(() => tabTo('Сохранить: раздел готов'));
      await owner.leave(() => page.keyboard.press('Enter'));
      if (new URL(page.url()).pathname === way) break;
    }
    expect(new URL(page.url()).pathname).toContain(way);
    await owner.open(`${way}/sections/company`);
    await tabTo('company.name');
    await page.keyboard.type('Сеть «Пример-Юг»');
    await tabTo('Сохранить');
    await owner.leave(() => page.keyboard.press('Enter'));
    expect(overviewOf(house.app, tokenIn(way)).answers.entries['company.name']?.typed).toEqual({
      is: 'line',
      text: 'Сеть «Пример-Юг»',
    });
  }, 120_000);
});
