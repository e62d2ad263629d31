import type { App } from '#app/app.server.ts';
import type { SectionEntries } from '#app/questionnaires/answers.ts';
import { readFilled, type Filled } from '#app/questionnaires/filled.ts';
import type { Participation } from '#app/questionnaires/find-participation.server.ts';
import { lookOver, type Overview } from '#app/questionnaires/look-over.server.ts';
import { questionnaire as edition, type QuestionKey, type SectionKey } from '#app/questionnaires/questionnaire.ts';
import { whyNot } from '#app/questionnaires/save-answers.server.ts';
import { listPresences } from '#app/questionnaires/watch.server.ts';
import type { Locale } from '#app/words/locale.ts';
import { remarksOn } from './shown-remarks.server.ts';
import { headOf, tasksOf } from './shown-tasks.server.ts';

/** All that the page of a section shows; to a colleague nothing of other sections. */
export function showSection(
  app: App,
  { questionnaire, participant, until }: Participation,
  key: SectionKey,
  locale: Locale,
) {
  const over = lookOver(app, questionnaire, app.db, locale);
  const keys = new Set(over.filled.sections.map((section) => section.key));
  const questions = questionsIn(key);
  const answered = Object.entries(over.answered).filter(([question]) => questions.has(question));
  return {
    head: headOf(over, until),
    section: key,
    isAsked: keys.has(key),
    isOwner: participant.section === null,
    filled: filledIn(over.filled, key),
    seq: questionnaire.seq,
    form: app.newId(),
    savedAt: answered.length > 0 ? Math.max(...answered.map(([, { at }]) => at)) : null,
    answered: answered.map(([question, { at, participantId }]) => ({
      question,
      at,
      by: participantId === null ? null : (over.names[participantId] ?? ''),
    })),
    remarks: remarksOn(over, (question) => questions.has(question)),
    files: over.files.filter(({ section }) => section === key).map(({ id, name, size }) => ({ id, name, size })),
    task: tasksOf(over).find(({ section }) => section === key),
    missing: over.obstacles.missing.filter(({ question }) => questions.has(question)),
    closed: whyNot(questionnaire, participant, key) ?? null,
    others: listPresences(app, questionnaire.id, participant),
    next: participant.section === null ? nextOf(over, key) : null,
  };
}

export type ShownSection = ReturnType<typeof showSection>;

/** The same as if what was sent had been saved: what could not be is not lost. */
export function withSent(filled: Filled, sent: SectionEntries, locale: Locale): Filled {
  const { answers, sections, period } = filled;
  const changed = { ...answers, entries: { ...answers.entries, ...sent } };
  const read = readFilled(filled.edition, changed, locale, period);
  const readings = new Map([...filled.readings].map(([key, known]) => [key, read.readings.get(key) ?? known]));
  return { ...filled, answers: changed, readings, sections, period };
}

/** What sums are in. */
const currency = new Set<string>(['company.currency', 'company.currencyName'] satisfies QuestionKey[]);

/** The part of it that one section needs: nothing of others but the months of its tables, and what its sums are in. */
function filledIn(filled: Filled, key: SectionKey): Filled {
  const questions = questionsIn(key);
  const isHere = ([question]: readonly [string, unknown]) => questions.has(question) || currency.has(question);
  return {
    ...filled,
    edition: { ...filled.edition, sections: filled.edition.sections.filter((section) => section.key === key) },
    answers: { ...filled.answers, entries: Object.fromEntries(Object.entries(filled.answers.entries).filter(isHere)) },
    sections: filled.sections.filter((section) => section.key === key),
    readings: new Map([...filled.readings].filter(isHere)),
  };
}

function questionsIn(key: SectionKey): Set<string> {
  const section = edition.sections.find((one) => one.key === key);
  return new Set(section?.questions.map((question) => question.key));
}

function nextOf({ filled }: Overview, key: SectionKey): string | null {
  const at = filled.sections.findIndex((section) => section.key === key);
  return filled.sections[at + 1]?.key ?? null;
}
