import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeSetting } from '#app/office/settings.server.ts';
import { day, hour } from '#test/support/app.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { makePerson, signInAs } from '#test/support/people.ts';
import { askToSignIn, setUpSecondFactor, signInByLetter, signInLinkIn } from '#test/support/sign-in.ts';

let house: House;
beforeEach(async () => void (house = await openHouse()));
afterEach(() => house[Symbol.asyncDispose]());

const minute = 60_000;
const rows = (sql: string) => house.app.db.$client.prepare(sql).all() as Record<string, unknown>[];

async function withSecondFactor() {
  const person = makePerson(house.app, 'consultant');
  const visitor = signInAs(house, person);
  const made = await setUpSecondFactor(house, visitor);
  house.app.clock.pass(minute);
  return { person, visitor, ...made };
}

describe('a second factor', () => {
  test('is set up with a code from the telephone, and gives ten recovery codes once', async () => {
    const { page, codes, visitor, telephone } = await withSecondFactor();
    expect(page.text).toContain('Коды восстановления');
    expect(new Set(codes).size).toBe(10);
    const after = await visitor.open('/account/second-factor');
    expect(after.text).toContain('Неиспользованных кодов восстановления: 10');
    expect(after.html).not.toContain(codes[0]);
    const kept = JSON.stringify([...rows('select * from second_factors'), ...rows('select * from recovery_codes')]);
    for (const code of codes) expect(kept).not.toContain(code.replace('-', ''));
    expect(telephone.code()).toMatch(/^\d{6}$/);
  });

  test('is not in force until its first code is right', async () => {
    const person = makePerson(house.app, 'consultant');
    const being = await (await signInAs(house, person).open('/account/second-factor')).press('Настроить');
    const refused = await being.press('Включить', { code: '000000' });
    expect([refused.status, refused.alert]).toEqual([422, expect.stringContaining('Код не подошёл')]);
    expect((await signInByLetter(house, house.visitor(), person)).path).toBe('/desk');
  });

  test('ends the sessions that never showed it', async () => {
    const person = makePerson(house.app, 'consultant');
    const [here, elsewhere] = [signInAs(house, person), signInAs(house, person)];
    await setUpSecondFactor(house, here);
    expect((await here.request('/desk')).status).toBe(200);
    expect((await elsewhere.request('/desk')).status).toBe(303);
  });

  test('is asked for after the letter; until then nothing is open', async () => {
    const { person, telephone } = await withSecondFactor();
    const visitor = house.visitor();
    const half = await signInByLetter(house, visitor, person);
    expect([half.path, half.heading]).toEqual(['/sign-in/second', 'Второй фактор']);
    expect(visitor.cookie('session')).toBeUndefined();
    for (const path of ['/desk', '/account', '/desk.data']) {
      expect([202, 303], path).toContain((await visitor.request(path)).status);
    }
    expect((await half.press('Войти', { code: telephone.code(5000) })).path).toBe('/desk');
  });

  test('is asked for after the link, too', async () => {
    const { person, telephone } = await withSecondFactor();
    const { letter } = await askToSignIn(house, house.visitor(), person.address);
    const half = await (await house.visitor().open(signInLinkIn(letter))).press('Войти');
    expect(half.path).toBe('/sign-in/second');
    expect((await half.press('Войти', { code: telephone.code(5000) })).path).toBe('/desk');
  });

  test('is not the business of the browser that asked, where another went through the letter', async () => {
    const { person, telephone } = await withSecondFactor();
    const asking = house.visitor();
    const { letter } = await askToSignIn(house, asking, person.address);
    await (await house.visitor().open(signInLinkIn(letter))).press('Войти');
    asking.keep(`second-step=${asking.cookie('sign-in') ?? ''}`);
    expect((await asking.open('/sign-in/second')).heading).toBe('Вход надо начать заново');
    await asking.post('/sign-in/second', [['code', telephone.code(5000)]]);
    expect(asking.cookie('session')).toBeUndefined();
  });

  test('takes no code twice', async () => {
    const { person, telephone } = await withSecondFactor();
    const first = await signInByLetter(house, house.visitor(), person);
    const second = await signInByLetter(house, house.visitor(), person);
    const code = telephone.code(5000);
    expect((await first.press('Войти', { code })).path).toBe('/desk');
    expect((await second.press('Войти', { code })).alert).toContain('Код не подошёл');
  });

  test('may be guessed at five times a letter and twenty times a day', async () => {
    const { person, telephone } = await withSecondFactor();
    for (let letters = 0; letters < 4; letters += 1) {
      let refused = await signInByLetter(house, house.visitor(), person);
      for (let tries = 0; tries < 5; tries += 1) refused = await refused.press('Войти', { code: '000000' });
      expect(refused.heading).toBe('Вход надо начать заново');
    }
    const half = await signInByLetter(house, house.visitor(), person);
    expect((await half.press('Войти', { code: telephone.code(5000) })).status).toBe(422);
    house.app.clock.pass(day + hour);
    const later = await signInByLetter(house, house.visitor(), person);
    expect((await later.press('Войти', { code: telephone.code(5000) })).path).toBe('/desk');
  });

  test('cannot be kept from anybody by a stranger who guesses at letters', async () => {
    const { person, telephone } = await withSecondFactor();
    for (let letters = 0; letters < 4; letters += 1) {
      let { page } = await askToSignIn(house, house.visitor(), person.address);
      for (let tries = 0; tries < 5; tries += 1) page = await page.press('Войти', { code: '0' });
    }
    const { letter } = await askToSignIn(house, house.visitor(), person.address);
    const half = await (await house.visitor().open(signInLinkIn(letter))).press('Войти');
    expect((await half.press('Войти', { code: telephone.code(5000) })).path).toBe('/desk');
  });

  test('waits a quarter of an hour', async () => {
    const { person, telephone } = await withSecondFactor();
    const half = await signInByLetter(house, house.visitor(), person);
    house.app.clock.pass(15 * minute);
    expect((await half.press('Войти', { code: telephone.code(5000) })).heading).toBe('Вход надо начать заново');
  });
});

describe('whoever has lost the telephone', () => {
  test('signs in with a recovery code, once', async () => {
    const { person, codes } = await withSecondFactor();
    const code = ` ${(codes[3] ?? '').toUpperCase().replace('-', ' ')}`;
    const first = await signInByLetter(house, house.visitor(), person);
    expect((await first.press('Войти', { code })).path).toBe('/desk');
    const again = await signInByLetter(house, house.visitor(), person);
    expect((await again.press('Войти', { code })).status).toBe(422);
    expect(rows(`select action from audit_log where action = 'recovery-code-used'`)).toHaveLength(1);
  });

  test('cannot sign in with somebody else’s', async () => {
    const [mine, theirs] = [await withSecondFactor(), await withSecondFactor()];
    const half = await signInByLetter(house, house.visitor(), mine.person);
    expect((await half.press('Войти', { code: theirs.codes[0] ?? '' })).status).toBe(422);
  });

  test('has the owner reset it: sessions end, a letter tells so, and it is on record', async () => {
    const { person, visitor } = await withSecondFactor();
    const owner = makePerson(house.app, 'owner');
    await house.letters();
    const page = await signInAs(house, owner).open(`/desk/people/${person.id}`);
    expect((await page.press('Сбросить второй фактор')).text).toContain('Второй фактор сброшен');
    const [letter] = await house.letters();
    expect([letter?.to, letter?.subject]).toEqual([person.address, 'Второй фактор отключён']);
    expect((await visitor.request('/desk')).status).toBe(303);
    expect(rows(`select person_id, subject_id from audit_log where action = 'second-factor-removed'`)).toEqual([
      { person_id: owner.id, subject_id: person.id },
    ]);
    expect((await signInByLetter(house, house.visitor(), person)).path).toBe('/desk');
  });
});

test('setting one up is told by letter', async () => {
  const { person, told } = await withSecondFactor();
  expect([told?.to, told?.subject]).toEqual([person.address, 'Второй фактор включён']);
});

test('an owner cannot reset their own without a code: a stolen session would', async () => {
  const owner = makePerson(house.app, 'owner');
  const visitor = signInAs(house, owner);
  await setUpSecondFactor(house, visitor);
  const page = await visitor.open(`/desk/people/${owner.id}`);
  expect(page.buttons).not.toContain('Сбросить второй фактор');
  const refused = await visitor.request(`/desk/people/${owner.id}/second-factor`, { method: 'POST' });
  expect(refused.status).toBe(422);
  expect(rows('select confirmed_at from second_factors')).toEqual([{ confirmed_at: expect.any(Number) as unknown }]);
});

test('who turns theirs off has shown it in no session any more, and sets it up again where it is required', async () => {
  const { person, visitor, telephone } = await withSecondFactor();
  const other = house.visitor();
  const half = await signInByLetter(house, other, person);
  await half.press('Войти', { code: telephone.code() });
  expect((await other.open('/desk')).path).toBe('/desk');
  const owner = makePerson(house.app, 'owner');
  changeSetting(house.app, owner.id, 'secondFactor', { required: 'staff' }, 0);
  house.app.clock.pass(minute);
  const page = await visitor.open('/account/second-factor');
  await page.press('Отключить', { code: telephone.code() });
  for (const one of [visitor, other]) expect((await one.open('/desk')).path).toBe('/account/second-factor');
});

test('new recovery codes and turning it off both want a code, and a stolen session has no more tries than others', async () => {
  const { visitor, telephone, codes } = await withSecondFactor();
  const page = await visitor.open('/account/second-factor');
  const renewed = await page.press('Получить новые коды', { code: telephone.code(5000) });
  expect(renewed.text).not.toContain(codes[0] ?? '');
  house.app.clock.pass(minute);
  for (let tries = 0; tries < 20; tries += 1) {
    expect((await page.press('Отключить', { code: codes[0] ?? '' })).status).toBe(422);
  }
  expect((await page.press('Отключить', { code: telephone.code(5000) })).status).toBe(422);
  house.app.clock.pass(day + hour);
  expect((await page.press('Отключить', { code: telephone.code(5000) })).text).toContain('Второй фактор отключён');
});

test('where the owner requires one, whoever has none sets it up before anything else', async () => {
  const owner = makePerson(house.app, 'owner');
  const visitor = signInAs(house, makePerson(house.app, 'editor'));
  const client = signInAs(house, makePerson(house.app, 'client'));
  expect((await visitor.open('/desk')).path).toBe('/desk');
  changeSetting(house.app, owner.id, 'secondFactor', { required: 'staff' }, 0);
  const led = await visitor.open('/desk');
  expect(led.path).toBe('/account/second-factor');
  expect(led.text).toContain('Владелец сайта требует второй фактор');
  await setUpSecondFactor(house, visitor);
  expect((await visitor.open('/desk')).path).toBe('/desk');
  expect((await client.open('/account')).path).toBe('/account');
});
