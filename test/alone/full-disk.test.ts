import type * as files from 'node:fs/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wordsFor } from '#app/words/index.ts';
import { temporaryFolder } from '#test/support/folder.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { askQuestion, csv, expectSent, person, requestIn, spaced } from '#test/support/requests.ts';

/** Bytes free on the disk of the house; what it really has where this is undefined. */
let free: number | undefined;

vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof files>();
  const statfs = async (path: string) => {
    const found = await original.statfs(path);
    return free === undefined ? found : { ...found, bavail: free / found.bsize };
  };
  return { ...original, statfs };
});

let house: House;
beforeEach(async () => void (house = await openHouse({ DATA_DIR: temporaryFolder() })));
afterEach(async () => {
  free = undefined;
  await house[Symbol.asyncDispose]();
});

const { question, request } = wordsFor('ru').leads;

test('while the disk is nearly full a form with a file comes back whole, says so, and goes through without the file', async () => {
  free = 200 * 1024 * 1024;
  const form = await house.visitor().open('/contacts/question');
  const page = await form.press(spaced(question.submit), { ...person, text: 'Почему растёт долг?' }, [csv()]);
  expect([page.status, page.value('text'), page.value('name')]).toEqual([422, 'Почему растёт долг?', person.name]);
  expect(page.alert).toContain('Для файла «отток за март.csv» у нас сейчас нет места');
  expectSent(await page.press(spaced(question.submit)));
});

test('once there is room again the file is taken on the page of the request', async () => {
  free = 0;
  const visitor = house.visitor();
  const mine = await visitor.open(requestIn((await askQuestion(house, visitor)).received));
  const refused = await mine.press(spaced(request.more.submit), { text: 'Вот выгрузка' }, [csv()]);
  expect([refused.status, refused.value('text')]).toEqual([422, 'Вот выгрузка']);
  free = undefined;
  const done = await refused.press(spaced(request.more.submit), {}, [csv()]);
  expect(done.text).toContain('отток за март.csv');
});
