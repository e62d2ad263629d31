import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { budgetsOf, decideAmount, decideDraw, network, type Spent } from '#app/mail/budget.ts';

const now = 1_000_000;
const plain = (text: string) => text;
const budgets = budgetsOf('reader@klyuch.example', '192.0.2.1', 100, plain);
const { sender, address, domain, house } = budgets;

const spentOf = (key: string, spent: number, windowEndsAt = now + 1000): Spent => ({ key, spent, windowEndsAt });
const draw = (...known: Spent[]) => decideDraw(budgets, known, now);
const counted = (known: Spent[]) => {
  const drawn = draw(...known);
  return drawn.sender === 'open' ? Object.fromEntries(drawn.spent.map(({ key, spent }) => [key, spent])) : undefined;
};

describe('one more letter', () => {
  test('counts once against each budget, and a new window begins with it', () => {
    expect(counted([])).toEqual({ [sender.key]: 1, [address.key]: 1, [domain.key]: 1, [house.key]: 1 });
    expect(draw()).toMatchObject({ isOpen: true, spent: [{ windowEndsAt: now + sender.window }, {}, {}, {}] });
  });

  test('is the last of a full window, and the next is one too many', () => {
    expect(draw(spentOf(address.key, address.limit - 1))).toMatchObject({ isOpen: true });
    expect(draw(spentOf(address.key, address.limit))).toMatchObject({ sender: 'open', isOpen: false });
    expect(draw(spentOf(house.key, house.limit))).toMatchObject({ sender: 'open', isOpen: false });
    expect(draw(spentOf(domain.key, domain.limit))).toMatchObject({ sender: 'open', isOpen: false });
  });

  test('from an emptied sender draws on nothing', () => {
    expect(draw(spentOf(sender.key, sender.limit, now + 5))).toEqual({ sender: 'empty', until: now + 5 });
  });

  test('that its address withholds does not count against the domain and the house', () => {
    const known = [spentOf(address.key, address.limit), spentOf(house.key, 7), spentOf(domain.key, 3)];
    expect(counted(known)).toMatchObject({ [domain.key]: 3, [house.key]: 7 });
  });

  test('finds an ended window new', () => {
    expect(draw(spentOf(sender.key, 1000, now))).toMatchObject({ sender: 'open', isOpen: true });
  });

  test('never leaves a count lower in an open window, whatever came before', () => {
    const before = fc.record({ s: fc.nat(30), a: fc.nat(10), d: fc.nat(10), h: fc.nat(200) });
    fc.assert(
      fc.property(before, ({ s, a, d, h }) => {
        const known = [spentOf(sender.key, s), spentOf(address.key, a), spentOf(domain.key, d), spentOf(house.key, h)];
        const after = counted(known);
        for (const { key, spent } of known) expect(after?.[key] ?? spent).toBeGreaterThanOrEqual(spent);
      }),
    );
  });
});

describe('an amount', () => {
  const own = { key: 'own', limit: 100, window: 1000 };
  const all = { key: 'all', limit: 150, window: 500 };
  const spent = (key: string, amount: number, windowEndsAt: number) => ({ key, spent: amount, windowEndsAt });

  test('is drawn on every budget, within the window that is open, or opens one', () => {
    expect(decideAmount([own, all], [spent('own', 60, 800)], 40, 0)).toEqual({
      until: undefined,
      spent: [spent('own', 100, 800), spent('all', 40, 500)],
    });
  });

  test('is drawn on none where one has too little left, and waits for the last of those', () => {
    const known = [spent('own', 60, 800), spent('all', 120, 500)];
    expect(decideAmount([own, all], known, 31, 0)).toEqual({ until: 500 });
    expect(decideAmount([own, all], known, 41, 0)).toEqual({ until: 800 });
    expect(decideAmount([own, all], known, 41, 500)).toEqual({ until: 800 });
    expect(decideAmount([own, all], known, 41, 800)).toMatchObject({ until: undefined });
  });

  test('above the whole budget is never drawn', () => {
    expect(decideAmount([own], [], 101, 7)).toEqual({ until: 1007 });
  });
});

test('large providers share no small cap', () => {
  expect(budgetsOf('a@yandex.ru', '::1', 1000, plain).domain.limit).toBe(1000);
  expect(budgetsOf('a@klyuch.example', '::1', 1000, plain).domain.limit).toBe(50);
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
  ['2001:DB8:0001:0002:ffff::', '2001:db8:1:2::/64'],
  ['::1', '0:0:0:0::/64'],
  ['2001:db8::', '2001:db8:0:0::/64'],
])('the network of %s is %s', (ip, expected) => {
  expect(network(ip)).toBe(expected);
});
