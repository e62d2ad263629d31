import type { App } from '#app/app.server.ts';
import type { WholeThread } from '#app/consultations/read-thread.server.ts';
import { findSavedAnswer, listSavedAnswers } from '#app/consultations/saved-answers.server.ts';
import { fill, variablesIn } from '#app/consultations/variables.ts';
import type { Person } from '#app/people/person.ts';
import type { Locale } from '#app/words/locale.ts';
import { formatMoment } from '#app/words/moment.ts';
import { findCompanyShown } from '#app/web/desk/companies/company.queries.server.ts';
import { wordsFor } from '#app/words/index.ts';
import { findClientShown } from './thread.queries.server.ts';

/** What somebody has begun to answer, and what it leaves open; and what colleagues have begun. */
export function answerBegun(app: App, me: Person, locale: Locale, { thread, drafts }: WholeThread) {
  const text = drafts.find(({ personId }) => personId === me.id)?.text ?? '';
  const { variables } = wordsFor(locale).deskThreads;
  return {
    text,
    missing: variablesIn(text).map((variable) => variables[variable]),
    drafts: drafts
      .filter((draft) => draft.personId !== me.id && draft.text.trim() !== '')
      .map(({ personId, text: theirs, changedAt }) => ({ personId, text: theirs, changedAt })),
    saved: inOrder(listSavedAnswers(app.db), thread.locale).map(({ id, title }) => ({ id, title })),
  };
}

/** What was typed, with a saved answer below it; whatever is known of the question stands in it. */
export function withSaved(
  app: App,
  me: Person,
  { thread, deadline }: WholeThread,
  typed: string,
  savedId: string,
): string {
  const saved = findSavedAnswer(app.db, savedId);
  if (!saved) return typed;
  const { clientId, companyId, number, locale } = thread;
  const { text } = fill(saved.text, {
    ...{ number, consultant: me.name, name: findClientShown(app.db, clientId)?.name ?? null },
    company: companyId === null ? null : (findCompanyShown(app.db, companyId)?.name ?? null),
    due: deadline ? formatMoment(locale, deadline.dueAt) : null,
  });
  return typed.trim() === '' ? text : `${typed}\n\n${text}`;
}

/** Those in the language of the thread first. */
function inOrder<A extends { locale: Locale }>(answers: readonly A[], locale: Locale): A[] {
  return [...answers.filter((one) => one.locale === locale), ...answers.filter((one) => one.locale !== locale)];
}
