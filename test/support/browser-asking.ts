import { expect } from 'vitest';
import { pathsIn } from '#app/web/http/paths.ts';
import { wordsFor } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { plain, type Reader } from './browser.ts';
import { client } from './requests.ts';
import { table } from './sample-files.ts';

/** The owner of a network estimates on the home page, and goes on to ask. */
export async function estimate(owner: Reader, locale: Locale): Promise<void> {
  const { home, assessment } = wordsFor(locale);
  await owner.open(pathsIn(locale).home);
  await owner.fill(home.estimate.subscribers.label, '30000');
  await owner.fill(home.estimate.disconnects.label, '450');
  await owner.fill(home.estimate.bill.label, '500');
  await owner.press(home.estimate.submit);
  expect(await owner.heading()).toMatch(locale === 'ru' ? /^Из 450 отключений/ : /^Of 450 disconnects/);
  for (const part of [assessment.loss, assessment.kept, assessment.worth, assessment.narrowing]) {
    expect(await owner.text()).toContain(plain(part.heading));
  }
  await owner.follow(assessment.next.write);
}

/** Asks for the assessment, with mistakes at first. */
export async function askForAssessment(owner: Reader, locale: Locale): Promise<void> {
  const { leads } = wordsFor(locale);
  const { fields, assessment } = leads;
  expect(await owner.heading()).toBe(plain(assessment.heading));
  expect(await owner.text()).toContain(plain(leads.estimate.heading));
  await owner.fill(fields.company.label, 'ООО «Примерсвязь»');
  await owner.fill(fields.name.label, 'Иван Петров');
  await owner.fill(fields.address.label, client);
  await attach(owner, 'program.exe', 'MZ\0');
  await owner.press(assessment.submit);

  const errors = (await owner.page.getByRole('alert').getByRole('link').allInnerTexts()).map(plain);
  expect(errors).toEqual([
    plain(leads.files.problems['not-allowed']('program.exe')),
    plain(leads.errors.consentMissing),
  ]);
  expect(await owner.page.locator('[name=company]').inputValue()).toBe('ООО «Примерсвязь»');
  expect(await owner.page.locator('[name=subscribers]').inputValue()).toMatch(/^30[,\u00a0]000$/);
  await owner.page.locator('[name=personalData]').check();
  await attach(owner, 'отток за март.csv', table);
  await owner.press(assessment.submit);
  expect(await owner.heading()).toBe(plain(leads.sent.title));
}

export async function attach(owner: Reader, name: string, content: string): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
  await owner.page.locator('[type=file]').setInputFiles(file);
}
