import type { App } from '#app/app.server.ts';
import { findTopic } from '#app/catalogue/methodology.ts';
import { readMethodology } from '#app/catalogue/read-methodology.server.ts';
import { lettersOfAnswers, type AnswerLetter } from '#app/consultations/answer-letters.server.ts';
import type { Turn } from '#app/consultations/conversation.ts';
import type { ThreadFile, ThreadMessage } from '#app/consultations/message.ts';
import type { WholeThread } from '#app/consultations/read-thread.server.ts';
import type { LoggedEvent } from '#app/consultations/thread.ts';
import { readStaff } from '#app/web/desk/parts/staff.queries.server.ts';
import type { Locale } from '#app/words/locale.ts';
import { nameCompanies, nameThreads } from './thread.queries.server.ts';

/** How things are called that events and reasons name by their ids. */
export interface Names {
  people: Record<string, string>;
  threads: Record<string, string>;
  companies: Record<string, string>;
  topics: Record<string, string>;
}

export type MessageShown = Pick<
  ThreadMessage,
  'id' | 'at' | 'kind' | 'standing' | 'reason' | 'way' | 'name' | 'address' | 'body'
> & {
  hasHtml: boolean;
  /** Whether we know who wrote it. */
  isNamed: boolean;
  files: Pick<ThreadFile, 'id' | 'name' | 'size'>[];
  /** That it was sent in. */
  letters: AnswerLetter[];
  /** Whom a note calls. */
  mentions: string[];
};

/** A conversation, or the end of one, with all that is needed to say it. */
export interface ShownTurns {
  turns: Turn[];
  messages: Record<string, MessageShown>;
  names: Names;
}

export function shownTurns(
  app: App,
  locale: Locale,
  { messages, files, events }: Pick<WholeThread, 'messages' | 'files' | 'events'>,
  turns: Turn[],
): ShownTurns {
  const said = new Set(turns.flatMap((turn) => (turn.is === 'message' ? [turn.messageId] : [])));
  const shown = messages.filter(({ id }) => said.has(id));
  const letters = lettersOfAnswers(app, { messages: shown, events });
  const { db } = app;
  return {
    turns,
    messages: Object.fromEntries(
      shown.map((message) => [
        message.id,
        { ...messageShown(message, files, events), letters: letters.get(message.id) ?? [] },
      ]),
    ),
    names: {
      people: { ...namesOfWriters(messages), ...readStaff(db).names },
      threads: nameThreads(db, events.flatMap(threadsNamed)),
      companies: nameCompanies(db, events.flatMap(companiesNamed)),
      topics: namesOfTopics(db, locale, events),
    },
  };
}

function messageShown(
  message: ThreadMessage,
  files: ThreadFile[],
  events: LoggedEvent[],
): Omit<MessageShown, 'letters'> {
  const { id, at, kind, standing, reason, way, personId, name, address, body, html } = message;
  return {
    ...{ id, at, kind, standing, reason, way, name, address, body, hasHtml: html !== null, isNamed: personId !== null },
    files: files.flatMap((file) => (file.messageId === id ? [{ id: file.id, name: file.name, size: file.size }] : [])),
    mentions: events.flatMap(({ event }) => (event.is === 'noted' && event.messageId === id ? event.mentions : [])),
  };
}

function namesOfWriters(messages: readonly ThreadMessage[]): Record<string, string> {
  return Object.fromEntries(messages.flatMap(({ personId, name }) => (personId === null ? [] : [[personId, name]])));
}

function threadsNamed({ event }: LoggedEvent): string[] {
  if (event.is === 'merged' || event.is === 'split-off') return [event.into];
  return event.is === 'took-in' || event.is === 'split' ? [event.from] : [];
}

function companiesNamed({ event }: LoggedEvent): string[] {
  return event.is === 'moved-company' && event.companyId !== null ? [event.companyId] : [];
}

function namesOfTopics(db: App['db'], locale: Locale, events: readonly LoggedEvent[]): Record<string, string> {
  const map = readMethodology(db);
  const keys = events.flatMap(({ event }) => {
    if (event.is === 'moved-topic') return event.topic ?? [];
    return event.is === 'assigned' ? event.because.flatMap(({ detail }) => detail ?? []) : [];
  });
  return Object.fromEntries(keys.flatMap((key) => [[key, findTopic(map, key)?.title[locale] ?? key]]));
}
