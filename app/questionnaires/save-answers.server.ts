import type { App } from '#app/app.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { transactTogether } from '#app/storage/together.server.ts';
import { changedBetween, emptyEntry, entryOf, saveSection, type Entry, type SectionEntries } from './answers.ts';
import {
  listAnswersTo,
  listVersionsSince,
  saveAside,
  saveNewAnswer,
  type KeptAnswer,
  type SeenVersion,
} from './answer-store.server.ts';
import { holdsSection, type Participant, type Questionnaire } from './filling.ts';
import { findParticipation, type Participation, type ParticipationRefused } from './find-participation.server.ts';
import { answersIn, bringUpToDate } from './load-answers.server.ts';
import { knownTo, mergeEntry, type Conflict } from './merge-entries.ts';
import type { Section } from './question.ts';
import { questionnaire as edition } from './questionnaire.ts';
import { isOpen } from './questionnaire-state.ts';
import { noteWritten, waitOf } from './save-budget.server.ts';
import { readSectionForm } from './section-form.ts';
import { saveSeq } from './store.server.ts';

/** A question that somebody else had answered otherwise since the form was shown: theirs stays until it is sent again. */
export interface Contested {
  question: string;
  /** Who has. */
  by: string | null;
  at: number;
  conflicts: Conflict[];
}

export interface Saved {
  refused: undefined;
  savedAt: number;
  /** What a form has seen that shows all that is saved now. */
  seq: number;
  contested: Contested[];
  /** What the questions of the section hold now that were answered elsewhere since the form was shown. */
  news: SectionEntries;
}

/** What a page sends: `seen` is what had been saved when it was shown, `form` the id that it was shown with. */
export interface SentForm {
  fields: Iterable<readonly [string, unknown]>;
  seen: number;
  form?: string | null;
}

/** `closed`: it is with the consultant. `not-yours`: the section is somebody else's just now. */
export type SectionRefused = ParticipationRefused | { refused: 'closed' | 'not-yours' | 'no-section' };

export type SaveRefused = SectionRefused | { refused: 'too-much-today'; until: number };

/**
 * Saves what the form of one section holds, whatever it is worth. Fields that only one page has changed since it was shown
 * are as they were changed; what two changed is kept of both, and the first stands.
 */
export function saveAnswers(
  app: App,
  token: string,
  sectionKey: string,
  { fields, seen, form = null }: SentForm,
): Promise<Saved | SaveRefused> {
  const section: Section | undefined = edition.sections.find(({ key }) => key === sectionKey);
  if (!section) return Promise.resolve({ refused: 'no-section' });
  const sent = readSectionForm(section, fields);
  return transactTogether(app.db, (tx) => {
    const found = findParticipation(app, token, tx);
    if ('refused' in found) return found;
    const refused = whyNot(found.questionnaire, found.participant, sectionKey);
    if (refused) return { refused };
    const until = waitOf(app.db, found.questionnaire.id, app.clock.now());
    if (until !== undefined) return { refused: 'too-much-today', until };
    bringUpToDate(tx, found.questionnaire);
    return keep(tx, found, section, sent, { seen, form, now: app.clock.now() });
  });
}

/** What stands in the way of saving a section; undefined where nothing does. */
export function whyNot(
  { state }: Questionnaire,
  participant: Participant,
  section: string,
): 'closed' | 'not-yours' | undefined {
  if (!isOpen(state)) return 'closed';
  if (participant.section === null) return undefined;
  return participant.section === section && holdsSection(participant) ? undefined : 'not-yours';
}

function keep(
  tx: Tx,
  { questionnaire: { id, seq: last }, participant }: Participation,
  section: Section,
  sent: SectionEntries,
  { seen, form, now }: { seen: number; form: string | null; now: number },
): Saved {
  const keys = section.questions.map(({ key }) => key);
  const rows = new Map(listAnswersTo(tx, id, keys).map((row) => [row.question, row]));
  const news = newsSince(tx, id, [...rows.values()], { seen, form });
  const merged: SectionEntries = {};
  const contested: Contested[] = [];
  for (const [question, mine] of Object.entries(sent)) {
    const foreign = news.get(question);
    merged[question] = mine;
    if (!foreign) continue;
    const { entry, conflicts } = mergeEntry(foreign.known, rows.get(question)?.entry, mine);
    merged[question] = entry;
    const { participantId: by, at } = foreign.last;
    if (conflicts.length > 0) contested.push({ question, by, at, conflicts });
  }
  const before = answersIn([...rows.values()], edition.version);
  const after = saveSection(before, section, merged);
  const changed = changedBetween(before, after);
  const isNew = changed.length + contested.length > 0;
  const version = { seq: isNew ? last + 1 : last, at: now, participantId: participant.id, form };
  const heldBy = (question: string) => entryOf(after, question) ?? nothingIn(section, question);
  let bytes = 0;
  for (const question of changed) bytes += saveNewAnswer(tx, id, { question, entry: heldBy(question), ...version });
  noteWritten(tx, id, bytes, now);
  for (const { question } of contested) {
    const entry = sent[question];
    if (entry) saveAside(tx, id, { question, entry, ...version });
  }
  if (isNew) saveSeq(tx, id, version.seq, now);
  const told = [...news.keys()].map((question) => [question, heldBy(question)] as const);
  return { refused: undefined, savedAt: now, seq: version.seq, contested, news: Object.fromEntries(told) };
}

/** Questions that were answered elsewhere since the form was shown: the last of it, and what the form knows of it. */
function newsSince(
  tx: Tx,
  questionnaireId: string,
  rows: KeptAnswer[],
  { seen, form }: { seen: number; form: string | null },
): Map<string, { last: SeenVersion; known: Entry | undefined }> {
  const fresh = rows.filter(({ seq }) => seq > seen).map(({ question }) => question);
  const versions = fresh.length > 0 ? listVersionsSince(tx, questionnaireId, fresh, seen) : [];
  return new Map(
    fresh.flatMap((question) => {
      const all = versions.filter((version) => version.question === question);
      const last = all.findLast((version) => version.seq > seen && (form === null || version.form !== form));
      return last ? [[question, { last, known: knownTo(form, seen, all) }] as const] : [];
    }),
  );
}

function nothingIn({ questions }: Section, key: string): Entry {
  const question = questions.find((one) => one.key === key);
  if (!question) throw new Error(`There is no question ${key} in this section`);
  return emptyEntry(question);
}
