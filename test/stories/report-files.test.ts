import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHouse, type House } from '#test/support/house.ts';
import { openPdf, readPdf } from '#test/support/pdf.ts';
import { corrected, reportIn, save, sendReport, sitDownToAssess } from '#test/support/reports.ts';
import type { Page, Visitor } from '#test/support/visitor.ts';

/** A report of two scenarios, its page and both its files, as the client takes them. */
let house: House;
let reader: Visitor;
let link: string;
let page: Page;
let pdf: Buffer;
let xlsx: Buffer;

beforeAll(async () => {
  house = await openHouse();
  const { path, consultant } = await sitDownToAssess(house);
  await (await consultant.open(path)).press(save, { ...corrected, name: '=Как есть' });
  await (await consultant.open(path)).press('Добавить копию этого сценария');
  link = reportIn(await sendReport(house, consultant, path));
  reader = house.visitor();
  page = await reader.open(link);
  [pdf, xlsx] = await Promise.all([take('pdf'), take('xlsx')]);
}, 120_000);

afterAll(() => house[Symbol.asyncDispose]());

async function take(format: string): Promise<Buffer> {
  const answer = await reader.request(`${link}/report.${format}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('Оценка О-2026-0001, версия 1'));
  return Buffer.from(await answer.arrayBuffer());
}

/** One space for any, and none of the signs that only steer where a line may break. */
const plain = (text: string) => text.replaceAll(/[\u2060\u00ad]/g, '').replaceAll(/\s+/g, ' ');

/** Every number of the page's own sentence, tables and charts. */
function cellsOf(html: string): string[] {
  const cells = [...html.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => cell.replaceAll(/<[^>]+>/g, ' '));
  return cells.map((cell) => plain(cell.replaceAll('&nbsp;', ' ')).trim()).filter((cell) => /\d/.test(cell));
}

describe('the PDF', () => {
  test('says with an independent reader every number of every table of the page, and all that was written', async () => {
    const text = withoutSpaces(await readPdf(pdf));
    const numbers = new Set(cellsOf(page.html).flatMap((cell) => cell.match(/\d[\d  ,–%₽]*\d|\d/g) ?? []));
    expect(numbers.size).toBeGreaterThan(60);
    expect([...numbers].filter((number) => !text.includes(withoutSpaces(number)))).toEqual([]);
    for (const said of ['Начните с переездов', 'Измерили на ста звонках в марте', 'Реестр чисел', '=Как есть'])
      expect(text).toContain(withoutSpaces(said));
  });

  test('says the same by pdftotext, page after page with their numbers', (context) => {
    if (spawnSync('pdftotext', ['-v']).error) context.skip('pdftotext is not here');
    const folder = mkdtempSync(join(tmpdir(), 'klyuch-pdf-'));
    try {
      writeFileSync(join(folder, 'report.pdf'), pdf);
      const text = plain(execFileSync('pdftotext', ['-layout', join(folder, 'report.pdf'), '-'], { encoding: 'utf8' }));
      expect(text).toContain('Оценка потенциала удержания');
      expect(text).toMatch(/1 из \d/);
      const sentence = /Из 300 отключений в месяц надолго удержать можно [\d,–]+/;
      expect(text.match(sentence)?.[0]).toBe(plain(page.text).match(sentence)?.[0]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('has a title, an author and a language, embeds each font once, and weighs little', async () => {
    const document = await openPdf(pdf);
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Author: 'Ключ', Language: 'ru' });
    expect(Object.getOwnPropertyDescriptor(info, 'Title')?.value).toContain('О-2026-0001');
    expect(document.numPages).toBeLessThan(14);
    expect(pdf.length).toBeLessThan(250_000);
  });

  test('is made once: the same bytes to whoever asks again', async () => {
    expect((await take('pdf')).equals(pdf)).toBe(true);
    expect((await take('xlsx')).equals(xlsx)).toBe(true);
  });
});

describe('the XLSX', () => {
  test('has its sheets, and numbers that are numbers and come to what the page says', async () => {
    const sheets = await readXlsx(xlsx);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Сводка', 'Сценарии', 'По причинам', 'Числа и допущения']);
    const rows = await rowsOf('Сценарии');
    const durable = rows.find(([, what]) => what === 'Остались и через 90 дней');
    const [low, middle, high] = (durable ?? []).slice(3);
    for (const figure of [low, middle, high]) expect(typeof figure).toBe('number');
    const range = `${Math.round(Number(low))}–${Math.round(Number(high))}`;
    expect(plain(page.text)).toContain(`надолго удержать можно ${range}`);
    expect(plain(page.text)).toContain(`Середина диапазона — ${Math.round(Number(middle))}`);
  });

  test('keeps what begins like a formula as text, and dates as dates', async () => {
    const summary = await rowsOf('Сводка');
    const of = (name: string) => summary.find(([title]) => title === name)?.[1];
    expect(of('Основной сценарий')).toBe('=Как есть');
    expect(of('Отправлена')).toEqual(new Date('2026-03-16T00:00:00Z'));
    expect(of('Вывод консультанта')).toBe(corrected.conclusion);
  });

  test('names of every number whose it is: client, published, assumption or consultant with the reason', async () => {
    const rows = await rowsOf('Числа и допущения');
    const of = (what: string) => rows.find(([scenario, name]) => scenario === '=Как есть' && name === what) ?? [];
    expect(of('Абонентов в базе').slice(3, 7)).toEqual([20_000, 20_000, 20_000, 'число клиента']);
    expect(of('НДС в счёте').slice(4, 8)).toEqual([
      0.22,
      0.22,
      'опубликовано',
      expect.stringContaining('Налоговый кодекс'),
    ]);
    expect(of('Маржа')[6]).toBe('наше допущение');
    expect(of('Дозвон').slice(3, 11)).toEqual([
      ...[0.4, 0.55, 0.6, 'консультант', null, 'Измерили на ста звонках в марте', 0.55, 'наше допущение'],
    ]);
    expect(rows.slice(1).every((row) => row[6] !== null)).toBe(true);
  });
});

async function rowsOf(name: string) {
  return (await readXlsx(xlsx)).find(({ sheet }) => sheet === name)?.data ?? [];
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/[\s\u2060\u00ad]/g, '');
}
