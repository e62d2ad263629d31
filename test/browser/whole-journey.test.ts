import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import readXlsx from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { inBrowser, plain, Reader } from '#test/support/browser.ts';
import { askForAssessment, estimate } from '#test/support/browser-asking.ts';
import { temporaryFolder } from '#test/support/folder.ts';
import { openHouse, type House, type ReadLetter } from '#test/support/house.ts';
import { only } from '#test/support/journal.ts';
import { makePerson } from '#test/support/people.ts';
import { readPdf } from '#test/support/pdf.ts';
import { reportIn } from '#test/support/reports.ts';
import { client } from '#test/support/requests.ts';
import { codeIn, signInLinkIn } from '#test/support/sign-in.ts';
import { wordsFor } from '#app/words/index.ts';

const { signIn, lead, deskReport, report, cabinet } = wordsFor('ru');

inBrowser('a request, from the estimate to the report', (browser) => {
  test('goes by letter to a consultant, is assessed at the desk, and comes back as a page, a PDF and a workbook', async () => {
    await using house = await openHouse({ ORIGIN: 'here', DATA_DIR: temporaryFolder() });
    const { address } = makePerson(house.app, 'consultant', { name: 'Анна Пример' });
    await using owner = await Reader.sitDown(browser(), house, false);
    await estimate(owner, 'ru');
    await askForAssessment(owner, 'ru');
    const arrived = only((await house.letters()).filter(({ to }) => to === address));

    await using consultant = await sitAtDesk(browser(), house, address, deskIn(arrived));
    await assess(consultant.page);
    const ready = only(await house.letters());
    expect([ready.to, ready.subject]).toEqual([client, 'Оценка по заявке О-2026-0001 готова']);

    const link = reportIn(ready);
    await owner.open(link);
    await compareWithFiles(owner);
    await owner.fill(report.replies.text, 'А если дозвон 40 %?');
    await owner.press(report.replies.submit);
    expect(await owner.text()).toContain(plain(report.replies.done));

    const asked = only(await house.letters());
    expect([asked.to, asked.text]).toEqual([address, expect.stringContaining('А если дозвон 40 %?')]);
    await consultant.open(only(asked.links.filter((path) => path.startsWith('/desk/'))));
    await consultant.fill(deskReport.replies.label, 'Тогда на пятую часть меньше.');
    await consultant.press(report.replies.submit);
    expect(await consultant.text()).toContain(plain(deskReport.replies.done));

    await enterCabinet(owner, house);
    await owner.follow(cabinet.nav.reports);
    await owner.page
      .getByRole('link', { name: /О-2026-0001/ })
      .first()
      .click();
    expect(await owner.text()).toContain('Тогда на пятую часть меньше.');
    expect([owner.complaints, consultant.complaints]).toEqual([[], []]);
  });
});

/** Follows the letter about a request to the desk, signing in by another letter on the way. */
async function sitAtDesk(browser: Browser, house: House, address: string, path: string): Promise<Reader> {
  const consultant = await Reader.sitDown(browser, house, true);
  await consultant.open(path);
  await consultant.fill(signIn.address, address);
  await consultant.press(signIn.submit);
  await consultant.open(signInLinkIn(only(await house.letters())));
  await consultant.press(signIn.link.button);
  expect(await consultant.heading()).toContain('О-2026-0001');
  return consultant;
}

/** The path at the desk of the request that a letter tells of. */
const deskIn = ({ links }: ReadLetter) => only(links.filter((path) => path.startsWith('/desk/leads/')));

async function assess(page: Page): Promise<void> {
  await page.getByRole('button', { name: lead.move.to['in-work'] }).click();
  await page.locator('.tag').getByText('в работе').first().waitFor();
  await page.getByRole('link', { name: deskReport.panel.begin }).click();
  await page.getByRole('heading', { name: deskReport.title('О-2026-0001') }).waitFor();
  const save = page.getByRole('button', { name: deskReport.form.save });
  await page.locator('summary', { hasText: deskReport.form.groups.work }).click();
  await page.locator('[name=figure_reach]').fill('40–55–60');
  await save.click();
  await page.getByRole('alert').getByText('Напишите, почему').waitFor();
  await page.locator('[name=because_reach]').fill('Измерили на ста звонках в марте');
  await page.locator('[name=conclusion]').fill('## С чего начать\n\nНачните с **переездов**.');
  await save.click();
  await page.getByText(deskReport.saved).waitFor();
  await page.getByRole('link', { name: deskReport.preview.open }).click();
  await page.getByRole('button', { name: deskReport.preview.send(1) }).click();
  await page.getByText(deskReport.sentNow(1)).waitFor();
}

/** The sentence that the page begins with is in the PDF, and the workbook has its numbers. */
async function compareWithFiles(owner: Reader): Promise<void> {
  const text = await owner.text();
  expect(text).toContain('Начните с переездов');
  expect(text).toContain('Измерили на ста звонках в марте');
  const [low, high] = /надолго удержать можно (\d+)–\u2060?(\d+)/.exec(text.replaceAll('\u2060', ''))?.slice(1) ?? [];
  expect(Number(low)).toBeLessThan(Number(high));
  const pdf = await readPdf(readFileSync(await download(owner, report.files.pdf)));
  expect(pdf.replaceAll(/[\s\u2060\u00ad]/g, '')).toContain(`надолгоудержатьможно${low}–${high}`);
  const sheets = await readXlsx(readFileSync(await download(owner, report.files.xlsx)));
  const durable = sheets.flatMap(({ data }) => data).find((row) => row.includes('Остались и через 90 дней')) ?? [];
  expect(durable.map((cell) => String(Math.round(Number(cell))))).toEqual(expect.arrayContaining([low, high]));
}

async function download(owner: Reader, label: string): Promise<string> {
  const [file] = await Promise.all([
    owner.page.waitForEvent('download'),
    owner.page.getByRole('link', { name: label }).click(),
  ]);
  return file.path();
}

/** The client, by the code of the letter. */
async function enterCabinet(owner: Reader, house: House): Promise<void> {
  await house.letters();
  await owner.open('/cabinet');
  await owner.fill(signIn.address, client);
  await owner.press(signIn.submit);
  await owner.fill(signIn.code.label, codeIn(only(await house.letters())));
  await owner.press(signIn.code.submit);
  expect(await owner.heading()).toBe(plain(cabinet.requests.heading));
}
