import { expect } from 'vitest';
import type { House, ReadLetter } from './house.ts';
import type { Visitor } from './visitor.ts';

export const address = 'reader@klyuch.example';

export const consented = { personalData: true } as const;

/** Fills in the subscription form and returns the letter that came of it. */
export async function askToSubscribe(
  house: House,
  visitor: Visitor,
  values: Record<string, string | boolean | string[]> = {},
): Promise<ReadLetter> {
  const form = await visitor.open('/journal/subscribe');
  const sent = await form.press('Подписаться', { address, ...consented, ...values });
  expect(sent.heading).toBe('Проверьте почту');
  return only(await house.letters());
}

/** Subscribes and confirms; returns the welcome letter. */
export async function becomeReader(
  house: House,
  visitor: Visitor,
  values: Record<string, string | boolean | string[]> = {},
): Promise<ReadLetter> {
  const letter = await askToSubscribe(house, visitor, values);
  const page = await visitor.open(linkIn(letter, 'confirm'));
  const done = await page.press('Подтвердить подписку');
  expect(done.heading).toBe('Подписка подтверждена');
  return only(await house.letters());
}

/** The path of the one link of its kind in a letter. */
export function linkIn(
  letter: ReadLetter,
  kind: 'confirm' | 'preferences' | 'address' | 'erasure' | 'unsubscribe',
): string {
  const found = new Set(letter.links.filter((path) => path.includes(`/journal/${kind}/`)));
  return only([...found]);
}

export function only<T>(many: T[]): T {
  const [one] = many;
  if (many.length !== 1 || one === undefined) throw new Error(`Expected one, found ${many.length}`);
  return one;
}

/** Everything in the database, to compare before and after. */
export function dump(house: House): Record<string, unknown[]> {
  const client = house.app.db.$client;
  const tables = client
    .prepare(`select name from sqlite_master where type = 'table' and name not like 'sqlite%'`)
    .pluck()
    .all() as string[];
  return Object.fromEntries(tables.map((table) => [table, client.prepare(`select * from "${table}"`).all()]));
}
