import { expect } from 'vitest';
import { pathsIn } from '#app/web/http/paths.ts';
import { wordsFor } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import type { House, ReadLetter } from './house.ts';
import { only } from './journal.ts';
import type { Page, Visitor } from './visitor.ts';

export const client = 'client@klyuch.example';

/** What every form wants of a person. */
export const person = { name: 'Иван Петров', address: client, personalData: true } as const;
/** And what it wants of a company. */
export const applicant = { ...person, company: 'ООО «Примерсвязь»' } as const;

export const csv = () => new File(['дата;причина\r\n01.03.2026;цена\r\n'], 'отток за март.csv', { type: 'text/csv' });

/** As a page says it. */
export const spaced = (text: string) => text.replaceAll(/\s/g, ' ');

type Values = Record<string, string | boolean | string[]>;

/** Asks a question; returns the letter to whoever asked, and the one to us. */
export async function askQuestion(
  house: House,
  visitor: Visitor,
  { locale = 'ru', values = {}, files = [] }: { locale?: Locale; values?: Values; files?: File[] } = {},
): Promise<{ received: ReadLetter; arrived: ReadLetter }> {
  const { leads } = wordsFor(locale);
  const form = await visitor.open(pathsIn(locale).question);
  const sent = await form.press(
    spaced(leads.question.submit),
    { ...person, text: 'Почему причины скачут?', ...values },
    files,
  );
  expectSent(sent, locale);
  return lettersOfRequest(house);
}

export function expectSent(page: Page, locale: Locale = 'ru'): void {
  expect([page.status, page.heading, page.alert]).toEqual([200, spaced(wordsFor(locale).leads.sent.title), '']);
}

/** The two letters that a request makes us send. */
export async function lettersOfRequest(house: House): Promise<{ received: ReadLetter; arrived: ReadLetter }> {
  const letters = await house.letters();
  const isOurs = ({ to }: ReadLetter) => to.includes(house.app.config.consultancy.email);
  return { received: only(letters.filter((letter) => !isOurs(letter))), arrived: only(letters.filter(isOurs)) };
}

/** The path of the page of a request, from a letter that leads to it. */
export function requestIn(letter: ReadLetter): string {
  return only([...new Set(letter.links.filter((path) => path.includes('/requests/')))]);
}
