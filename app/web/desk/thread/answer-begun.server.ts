import type { App } from '#app/app.server.ts';
import type { WholeThread } from '#app/consultations/read-thread.server.ts';
import { findSavedAnswer, listSavedAnswers } from '#app/consultations/saved-answers.server.ts';
import { fill } from '#app/consultations/variables.ts';
import type { Person } from '#app/people/person.ts';
import type { Locale } from '#app/words/locale.ts';
import { formatMoment } from '#app/words/moment.ts';
import { wordsFor } from '#app/words/index.ts';

/** What somebody has begun to answer, with the saved answer that the address asks for; and what colleagues have begun. */
export function answerBegun(
  app: App,
  me: Person,
  locale: Locale,
  { thread, drafts, deadline }: WholeThread,
  known: { client: string | undefined; company: string | undefined },
  query: URLSearchParams,
) {
  const saved = findSavedAnswer(app.db, query.get('saved') ?? '');
  const values = {
    ...{ name: known.client ?? null, company: known.company ?? null, number: thread.number, consultant: me.name },
    due: deadline ? formatMoment(thread.locale, deadline.dueAt) : null,
  };
  const filled = saved && fill(saved.text, values);
  const draft = drafts.find(({ personId }) => personId === me.id)?.text ?? '';
  const { variables } = wordsFor(locale).deskThreads;
  return {
    text: [draft, filled?.text ?? ''].filter((part) => part.trim() !== '').join('\n\n'),
    missing: (filled?.missing ?? []).map((variable) => variables[variable]),
    drafts: drafts
      .filter(({ personId, text }) => personId !== me.id && text.trim() !== '')
      .map(({ personId, text, changedAt }) => ({ personId, text, changedAt })),
    saved: inOrder(listSavedAnswers(app.db), thread.locale).map(({ id, title }) => ({ id, title })),
  };
}

/** Those in the language of the thread first. */
function inOrder<A extends { locale: Locale }>(answers: readonly A[], locale: Locale): A[] {
  return [...answers.filter((one) => one.locale === locale), ...answers.filter((one) => one.locale !== locale)];
}
