import type { Lead } from '#app/leads/lead.ts';
import { wordsFor } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import type { House, ReadLetter } from './house.ts';
import { only } from './journal.ts';
import { signedIn } from './people.ts';
import { applicant, lettersOfRequest, spaced } from './requests.ts';
import type { Page, Visitor } from './visitor.ts';

/** The estimate that the client has had on the screen. */
const carried = 'subscribers=20000&disconnects=300&bill=450&debtRule=60';

/** Somebody asks for an assessment, from the page of an estimate or from nowhere; returns the id of the lead. */
export async function askForAssessment(
  house: House,
  { locale = 'ru', query = carried }: { locale?: Locale; query?: string | null } = {},
): Promise<string> {
  const { leads } = wordsFor(locale);
  const path = locale === 'ru' ? '/assessment/request' : '/en/assessment/request';
  const search = query === null ? '' : `?${new URLSearchParams({ estimate: query }).toString()}`;
  const form = await house.visitor().open(path + search);
  await form.press(spaced(leads.assessment.submit), applicant);
  await lettersOfRequest(house);
  const row = house.app.db.$client.prepare('select id from leads order by created_at desc, id desc').get();
  return (row as Pick<Lead, 'id'>).id;
}

/** A consultant with a lead to assess. */
export async function sitDownToAssess(
  house: House,
  asked: { locale?: Locale; query?: string | null } = {},
): Promise<{ lead: string; path: string; consultant: Visitor; personId: string }> {
  const lead = await askForAssessment(house, asked);
  const { visitor: consultant, person } = signedIn(house, 'consultant', { name: 'Анна Пример' });
  return { lead, path: `/desk/leads/${lead}/report`, consultant, personId: person.id };
}

/** The buttons of the draft. */
export const saveIn = (locale: Locale) => spaced(wordsFor(locale).deskReport.form.save);
export const copyOf = (locale: Locale) => spaced(wordsFor(locale).deskReport.scenarios.copy);
export const save = saveIn('ru');

/** Two corrections, each with its reason, and a conclusion. */
export const corrected = {
  figure_reach: '40–55–60',
  because_reach: 'Измерили на ста звонках в марте',
  figure_R5: '60',
  because_R5: 'Выгрузка из биллинга за месяц',
  conclusion: '## С чего начать\n\nНачните с **переездов**: их проще всего вернуть.',
};

/** Saves the draft, looks at the preview and sends it; returns the letter to the client. */
export async function sendReport(
  house: House,
  consultant: Visitor,
  path: string,
  values = {},
  locale: Locale = 'ru',
): Promise<ReadLetter> {
  await (await consultant.open(path)).press(saveIn(locale), values);
  const preview = await consultant.open(`${path}/preview`);
  await preview.press(sendButton(preview));
  return only(await house.letters());
}

/** «Отправить клиенту версию 2». */
export function sendButton(preview: Page): string {
  const label = preview.buttons.find((button) => /^(Отправить клиенту|Send version)/.test(button));
  if (!label) throw new Error(`Nothing to send on ${preview.path}`);
  return label;
}

/** The path of the client's page, from a letter that leads to it. */
export function reportIn(letter: ReadLetter): string {
  return only([...new Set(letter.links.filter((path) => path.includes('/reports/')))]);
}
