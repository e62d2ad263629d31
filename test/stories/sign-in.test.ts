import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hour } from '#test/support/app.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { makePerson, signInAs } from '#test/support/people.ts';
import { askToSignIn, codeIn, signInByLetter, signInLinkIn, wrong } from '#test/support/sign-in.ts';

let house: House;
beforeEach(async () => void (house = await openHouse()));
afterEach(() => house[Symbol.asyncDispose]());

const minute = 60_000;
const rows = (sql: string) => house.app.db.$client.prepare(sql).all() as Record<string, unknown>[];

describe('signing in', () => {
  test('by the code: the browser that asked types six digits and is at the desk', async () => {
    const person = makePerson(house.app, 'consultant');
    const visitor = house.visitor();
    const { page, letter } = await askToSignIn(house, visitor, person.address);
    expect([page.status, page.heading]).toEqual([200, 'Проверьте почту']);
    expect(letter?.to).toBe(person.address);
    const code = codeIn(letter);
    const desk = await page.press('Войти', { code: `${code.slice(0, 3)} ${code.slice(3)}` });
    expect([desk.path, desk.heading]).toEqual(['/desk', 'Сегодня']);
  });

  test('by the link, in any browser: one button is left to press', async () => {
    const person = makePerson(house.app, 'consultant');
    const { letter } = await askToSignIn(house, house.visitor(), person.address);
    const other = house.visitor();
    const page = await other.open(signInLinkIn(letter));
    expect(page.heading).toBe('Остался один шаг');
    expect(page.text).not.toContain(person.address);
    expect((await page.press('Войти')).path).toBe('/desk');
  });

  test('leads back to the page that was wanted, by code and by link, in its language', async () => {
    const person = makePerson(house.app, 'consultant');
    const sent = await house.visitor().request('/en/account/second-factor');
    const way = sent.headers.get('location') ?? '';
    expect(way).toBe('/en/sign-in?to=%2Fen%2Faccount%2Fsecond-factor');
    for (const by of ['code', 'link'] as const) {
      const visitor = house.visitor();
      const form = await visitor.open(way);
      const page = await form.press('Send the letter', { address: person.address });
      const letter = (await house.letters()).at(-1);
      const entered =
        by === 'code'
          ? await page.press('Sign in', { code: codeIn(letter) })
          : await (await house.visitor().open(signInLinkIn(letter))).press('Войти');
      expect(entered.path).toBe('/en/account/second-factor');
    }
  });

  test('leads a client to the cabinet, and never to the desk', async () => {
    const client = makePerson(house.app, 'client');
    const visitor = house.visitor();
    const { page, letter } = await askToSignIn(house, visitor, client.address, '/sign-in?to=%2Fdesk%2Fleads');
    const answer = await visitor.request('/sign-in/code', {
      method: 'POST',
      body: new URLSearchParams({ code: codeIn(letter), to: String(page.value('to')) }),
    });
    expect(answer.headers.get('location')).toBe('/cabinet');
  });

  test('is not asked of whoever has signed in', async () => {
    const visitor = signInAs(house, makePerson(house.app, 'owner'));
    expect((await visitor.open('/sign-in')).path).toBe('/desk');
  });

  test('says what is wrong with an address, and keeps it', async () => {
    const refused = await (
      await house.visitor().open('/sign-in')
    ).press('Прислать письмо', { address: 'not an address' });
    expect(refused.status).toBe(422);
    expect(refused.alert).toContain('Адрес не похож на почтовый');
    expect(refused.value('address')).toBe('not an address');
  });

  test('a code of nothing is asked for again', async () => {
    const { page } = await askToSignIn(house, house.visitor(), makePerson(house.app, 'owner').address);
    const refused = await page.press('Войти', { code: ' ' });
    expect([refused.status, refused.alert]).toEqual([422, expect.stringContaining('Введите код')]);
  });

  test('one signs out, and the session is over for everybody who has its cookie', async () => {
    const person = makePerson(house.app, 'owner');
    const visitor = house.visitor();
    await signInByLetter(house, visitor, person);
    const stolen = house.visitor();
    stolen.keep(`session=${visitor.cookie('session') ?? ''}`);
    expect((await stolen.request('/desk')).status).toBe(200);
    const out = await (await visitor.open('/account')).press('Выйти');
    expect(out.text).toContain('Вы вышли');
    expect(visitor.cookie('session')).toBeUndefined();
    expect((await stolen.request('/desk')).headers.get('location')).toBe('/sign-in');
    expect((await visitor.open('/sign-out')).status).toBe(200);
  });
});

describe('whoever guesses at codes', () => {
  test('has five tries, and then not even the right code helps; the link still does', async () => {
    const person = makePerson(house.app, 'consultant');
    const visitor = house.visitor();
    const { page, letter } = await askToSignIn(house, visitor, person.address);
    const code = codeIn(letter);
    let refused = page;
    for (const left of ['Осталось 4 попытки', 'Осталось 3 попытки', 'Осталось 2 попытки', 'Осталось 1 попытка']) {
      refused = await refused.press('Войти', { code: wrong(code) });
      expect([refused.status, refused.alert]).toEqual([422, expect.stringContaining(left)]);
    }
    refused = await refused.press('Войти', { code: wrong(code) });
    expect(refused.alert).toContain('больше не действует');
    refused = await refused.press('Войти', { code });
    expect(refused.alert).toContain('больше не действует');
    expect((await (await house.visitor().open(signInLinkIn(letter))).press('Войти')).path).toBe('/desk');
  });

  test('needs the browser that asked as well as the code', async () => {
    const person = makePerson(house.app, 'consultant');
    const asking = house.visitor();
    const { letter } = await askToSignIn(house, asking, person.address);
    const thief = house.visitor();
    const refused = await (await thief.open('/sign-in/code')).press('Войти', { code: codeIn(letter) });
    expect(refused.status).toBe(422);
    const asked = await askToSignIn(house, thief, 'nobody@provider.example');
    expect((await asked.page.press('Войти', { code: codeIn(letter) })).status).toBe(422);
    thief.keep(`sign-in=${(asking.cookie('sign-in') ?? '').replace(/.$/, 'x')}`);
    expect((await (await thief.open('/sign-in/code')).press('Войти', { code: codeIn(letter) })).status).toBe(422);
  });

  test('wears codes out for the day, whoever’s network it is; the next letter has a link alone, which works', async () => {
    const person = makePerson(house.app, 'consultant');
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const { page, letter } = await askToSignIn(house, house.visitor(), person.address);
      let refused = page;
      for (let tries = 0; tries < 5; tries += 1)
        refused = await refused.press('Войти', { code: wrong(codeIn(letter)) });
    }
    const visitor = house.visitor();
    const { letter } = await askToSignIn(house, visitor, person.address);
    expect(codeIn(letter)).toBe('');
    expect((await (await visitor.open(signInLinkIn(letter))).press('Войти')).path).toBe('/desk');
    house.app.clock.pass(25 * hour);
    const later = await askToSignIn(house, house.visitor(), person.address);
    expect(codeIn(later.letter)).toMatch(/^\d{6}$/);
  });

  test('is slowed down by the network, too', async () => {
    const visitor = house.visitor();
    const statuses = [];
    for (let count = 0; count < 31; count += 1) {
      statuses.push((await visitor.request('/sign-in/code', { method: 'POST', body: new URLSearchParams() })).status);
    }
    expect(statuses).toEqual([...Array<number>(30).fill(422), 429]);
    expect((await visitor.request('/sign-in')).status).toBe(200);
  });
});

describe('a letter', () => {
  test('opens once: neither its link nor its code works again', async () => {
    const person = makePerson(house.app, 'consultant');
    const visitor = house.visitor();
    const { page, letter } = await askToSignIn(house, visitor, person.address);
    const proof = visitor.cookie('sign-in') ?? '';
    await page.press('Войти', { code: codeIn(letter) });
    const replay = house.visitor();
    replay.keep(`sign-in=${proof}`);
    expect((await (await replay.open('/sign-in/code')).press('Войти', { code: codeIn(letter) })).status).toBe(422);
    expect((await replay.open(signInLinkIn(letter))).heading).toBe('Ссылка больше не действует');
    const pressed = await replay.request(signInLinkIn(letter), { method: 'POST', body: new URLSearchParams() });
    expect([pressed.status, replay.cookie('session')]).toEqual([303, undefined]);
  });

  test('works for a quarter of an hour', async () => {
    const person = makePerson(house.app, 'consultant');
    const { page, letter } = await askToSignIn(house, house.visitor(), person.address);
    house.app.clock.pass(15 * minute);
    expect((await house.visitor().open(signInLinkIn(letter))).heading).toBe('Ссылка больше не действует');
    expect((await page.press('Войти', { code: codeIn(letter) })).alert).toContain('больше не действует');
  });

  test('is worth nothing once the same browser has asked for another', async () => {
    const person = makePerson(house.app, 'consultant');
    const visitor = house.visitor();
    const first = await askToSignIn(house, visitor, person.address);
    const second = await askToSignIn(house, visitor, person.address);
    expect((await house.visitor().open(signInLinkIn(first.letter))).heading).toBe('Ссылка больше не действует');
    expect((await second.page.press('Войти', { code: codeIn(first.letter) })).status).toBe(422);
    expect((await second.page.press('Войти', { code: codeIn(second.letter) })).path).toBe('/desk');
  });

  test('is opened by a mail scanner as often as it likes, and nothing happens', async () => {
    const person = makePerson(house.app, 'consultant');
    const { letter } = await askToSignIn(house, house.visitor(), person.address);
    const changes = () => rows('select total_changes() as n');
    const before = changes();
    for (let time = 0; time < 5; time += 1) {
      const { status, headers } = await house.visitor().request(signInLinkIn(letter));
      expect([status, headers.get('set-cookie')]).toEqual([200, null]);
    }
    expect(changes()).toEqual(before);
    expect((await (await house.visitor().open(signInLinkIn(letter))).press('Войти')).path).toBe('/desk');
  });

  test('is in no table as it is: neither its code nor its token nor a cookie', async () => {
    const person = makePerson(house.app, 'consultant');
    const visitor = house.visitor();
    const { letter } = await askToSignIn(house, visitor, person.address);
    const proof = visitor.cookie('sign-in') ?? '';
    await (await visitor.open(signInLinkIn(letter))).press('Войти');
    const everything = JSON.stringify(
      rows(`select name from sqlite_master where type = 'table'`).map(({ name }) =>
        rows(`select * from "${String(name)}"`),
      ),
    );
    const token = signInLinkIn(letter).split('/').at(-1) ?? '';
    for (const secret of [codeIn(letter), token, visitor.cookie('session') ?? '', proof]) {
      expect(secret.length).toBeGreaterThan(5);
      expect(everything).not.toContain(secret);
    }
  });
});

describe('nobody learns who can sign in', () => {
  test.each(['nobody@provider.example', 'left@klyuch.example'])(
    'the answer for %s is the one for the staff',
    async (address) => {
      makePerson(house.app, 'consultant', { address: 'here@klyuch.example' });
      makePerson(house.app, 'consultant', { address: 'left@klyuch.example', deactivatedAt: 1 });
      const askAs = async (given: string) => {
        const visitor = house.visitor();
        const statements = house.app.statements.length;
        const answer = await visitor.request('/sign-in', {
          method: 'POST',
          body: new URLSearchParams({ address: given }),
        });
        const work = house.app.statements.slice(statements);
        const said = [...answer.headers].filter(([name]) => !['date', 'set-cookie'].includes(name));
        const cookie = (answer.headers.get('set-cookie') ?? '').replace(/=[^;]+/, '').replace(/\d\d:\d\d:\d\d/, '');
        const guess = async () => {
          const before = house.app.statements.length;
          const page = await (await visitor.open('/sign-in/code')).press('Войти', { code: '000000' });
          return [page.status, page.alert, page.html, house.app.statements.slice(before)];
        };
        return { status: answer.status, said, cookie, work, guesses: [await guess(), await guess()] };
      };
      const known = await askAs('here@klyuch.example');
      expect(await askAs(address)).toEqual(known);
      expect(known.work.length).toBeGreaterThan(5);
      expect((await house.letters()).map(({ to }) => to)).toEqual(['here@klyuch.example']);
    },
  );

  test('one network may ask for twenty letters an hour, and is told so alike', async () => {
    const person = makePerson(house.app, 'consultant');
    const visitor = house.visitor('192.0.2.7');
    for (let count = 0; count < 20; count += 1) {
      await visitor.request('/sign-in', {
        method: 'POST',
        body: new URLSearchParams({ address: `a${count}@b.example` }),
      });
    }
    const [known, unknown] = [
      await visitor.post('/sign-in', [['address', person.address]]),
      await visitor.post('/sign-in', [['address', 'x@b.example']]),
    ];
    expect([known.status, unknown.status]).toEqual([429, 429]);
    expect(known.alert).toBe(unknown.alert);
    expect(known.alert).toContain('Подождите');
  });

  test('a stranger cannot use up what the person may ask for from elsewhere', async () => {
    const person = makePerson(house.app, 'consultant');
    const stranger = house.visitor('192.0.2.8');
    for (let count = 0; count < 8; count += 1) await stranger.post('/sign-in', [['address', person.address]]);
    expect(await house.letters()).toHaveLength(5);
    expect((await signInByLetter(house, house.visitor(), person)).path).toBe('/desk');
  });
});

describe('other attacks', () => {
  test('a session that was planted before signing in is another one after it, and ends', async () => {
    const thief = signInAs(house, makePerson(house.app, 'client'));
    const planted = thief.cookie('session') ?? '';
    const person = makePerson(house.app, 'owner');
    const { letter } = await askToSignIn(house, house.visitor(), person.address);
    const victim = house.visitor();
    victim.keep(`session=${planted}`);
    await (await victim.open(signInLinkIn(letter))).press('Войти');
    expect(victim.cookie('session')).not.toBe(planted);
    expect((await thief.request('/account')).headers.get('location')).toContain('/sign-in');
  });

  test.each([
    'https://evil.example/',
    '//evil.example/desk',
    '/\\evil.example/desk',
    '/desk/../../evil',
    '/services',
    '/desk\t/x',
    'javascript:alert(1)',
    '/desk@evil.example',
  ])('a link to sign in does not lead on to %s', async (to) => {
    const person = makePerson(house.app, 'consultant');
    const visitor = house.visitor();
    const { page, letter } = await askToSignIn(house, visitor, person.address, `/sign-in?to=${encodeURIComponent(to)}`);
    expect(page.value('to')).toBeUndefined();
    const answer = await visitor.request('/sign-in/code', {
      method: 'POST',
      body: new URLSearchParams({ code: codeIn(letter), to }),
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk']);
  });

  test('a page of another site signs nobody in or out', async () => {
    const person = makePerson(house.app, 'consultant');
    const { letter } = await askToSignIn(house, house.visitor(), person.address);
    const victim = signInAs(house, person);
    for (const path of ['/sign-in', '/sign-in/code', signInLinkIn(letter), '/sign-out', '/en/sign-out', '/account']) {
      const headers = { origin: 'https://evil.example' };
      const answer = await victim.request(path, { method: 'POST', headers, body: new URLSearchParams({ x: '' }) });
      expect(answer.status, path).toBe(403);
    }
    expect((await victim.request('/desk')).status).toBe(200);
  });

  test('who is deactivated is out at once, and in by no letter written before', async () => {
    const person = makePerson(house.app, 'consultant');
    const { letter, page } = await askToSignIn(house, house.visitor(), person.address);
    const visitor = signInAs(house, person);
    house.app.db.$client.prepare('update people set deactivated_at = 1 where id = ?').run(person.id);
    expect((await visitor.request('/desk')).status).toBe(303);
    expect((await house.visitor().open(signInLinkIn(letter))).heading).toBe('Ссылка больше не действует');
    expect((await page.press('Войти', { code: codeIn(letter) })).status).toBe(422);
  });

  test('cookies stay with the browser: not for scripts, not for other sites, over https for this host alone', async () => {
    await using shop = await openHouse({ ORIGIN: 'https://klyuch.example' });
    const person = makePerson(shop.app, 'consultant');
    const answer = await shop
      .visitor()
      .request('/sign-in', { method: 'POST', body: new URLSearchParams({ address: person.address }) });
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-sign-in=[\w.]{40,150}; Path=\/; Max-Age=900; HttpOnly; SameSite=Lax; Secure$/,
    );
  });
});
