import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stampForm } from '#app/web/http/human.server.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { becomeReader, linkIn } from '#test/support/journal.ts';
import { naughty } from '#test/support/naughty.ts';

let house: House;
let paths: Record<string, string>;

beforeAll(async () => {
  house = await openHouse({ CONFIRMATIONS_PER_HOUR: '1000000' });
  const welcome = await becomeReader(house, house.visitor());
  const leaver = await becomeReader(house, house.visitor(), { address: 'leaver@klyuch.example' });
  await house.visitor().post(linkIn(leaver, 'unsubscribe'), []);
  paths = {
    subscribe: '/journal/subscribe',
    'subscribe in English': '/en/journal/subscribe',
    find: '/journal/preferences',
    preferences: linkIn(welcome, 'preferences'),
    address: `${linkIn(welcome, 'preferences')}/address`,
    reason: `${linkIn(leaver, 'unsubscribe')}/reason`,
  };
});
afterAll(() => house[Symbol.asyncDispose]());

const fields = [
  'address',
  'name',
  'topics',
  'personalData',
  'advertising',
  'form',
  'frequency',
  'locale',
  'pausedUntil',
  'reason',
  'remark',
];
let visits = 0;

/** Posts as a new visitor each time, because the budgets are not what is tested here. */
async function post(path: string, body: BodyInit, headers: Record<string, string> = {}) {
  const ip = `10.${(visits >> 16) & 255}.${(visits >> 8) & 255}.${(visits += 1) & 255}`;
  return house.visitor(ip).request(path, { method: 'POST', body, headers });
}

/** A stamp as a person would have it who took five seconds. */
function stamped(pairs: [string, string][]): URLSearchParams {
  const stamp = stampForm(house.app);
  house.app.clock.pass(5000);
  return new URLSearchParams([['stamp', stamp], ['website', ''], ...pairs]);
}

const forms = ['subscribe', 'subscribe in English', 'find', 'preferences', 'address', 'reason'];

describe.each(forms)('the form %s', (name) => {
  test('answers every naughty string in every field, and shows what was typed', async () => {
    for (const typed of naughty) {
      const answer = await post(paths[name]!, stamped(fields.map((field) => [field, typed])));
      const html = await answer.text();
      expect([typed, answer.status]).toEqual([
        typed,
        expect.toSatisfy((status: number) => status === 422 || status === 303),
      ]);
      if (answer.status === 422) expect(html).toContain('role="alert"');
      expect(html).not.toMatch(/<script|<img|<iframe/i);
    }
  });

  test('answers whatever is posted', async () => {
    const key = fc.oneof(
      fc.constantFrom(...fields),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '__proto__',
        'topics[]',
        'topics[9999999]',
        'a.b[c].d',
        '[',
        'name[0][x]',
        'constructor.prototype',
      ),
    );
    const pairs = fc.array(
      fc.tuple(key, fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('on', 'off', 'ru', 'people'))),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(pairs, async (typed) => {
        const answer = await post(paths[name]!, stamped(typed));
        await answer.arrayBuffer();
        expect(answer.status).toBeOneOf([303, 422]);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['no body', '', { 'content-type': 'application/x-www-form-urlencoded' }, [303, 422]],
    ['JSON', '{"address":"x"}', { 'content-type': 'application/json' }, [400]],
    ['multipart without a boundary', 'x', { 'content-type': 'multipart/form-data' }, [400]],
    [
      'multipart that breaks off',
      '--b\r\nContent-Disposition: form-data; name="address"\r\n\r\nx',
      { 'content-type': 'multipart/form-data; boundary=b' },
      [400],
    ],
    ['broken percents', 'address=%E0%A4%A&name=%', { 'content-type': 'application/x-www-form-urlencoded' }, [303, 422]],
    ['too much', `name=${'я'.repeat(40_000)}`, { 'content-type': 'application/x-www-form-urlencoded' }, [413]],
  ])('answers %s without a failure of ours', async (_what, body, headers, statuses) => {
    const answer = await post(paths[name]!, body, headers);
    expect(answer.status).toBeOneOf(statuses);
    if (answer.status >= 400 && answer.status !== 422) expect(await answer.text()).toMatch(/<h1/);
  });
});

test('a file where text is expected is refused, not swallowed', async () => {
  const form = new FormData();
  form.set('stamp', stampForm(house.app));
  form.set('website', '');
  form.set('address', new File(['x'], 'address.txt'));
  form.set('personalData', 'on');
  house.app.clock.pass(5000);
  expect((await post(paths['subscribe']!, form)).status).toBe(422);
});
