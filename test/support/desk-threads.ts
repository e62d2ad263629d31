import type { App } from '#app/app.server.ts';
import { mustHappen } from '#app/consultations/happen.server.ts';
import { typed, type MessageKind, type ThreadMessage } from '#app/consultations/message.ts';
import { openThread } from '#app/consultations/open-thread.server.ts';
import { sayInThread } from '#app/consultations/say-in-thread.server.ts';
import { findThread, type ThreadRow } from '#app/consultations/store.server.ts';
import { writeMessage, type Enclosed, type Written } from '#app/consultations/write-message.server.ts';
import type { BodyPart } from '#app/mail/reading/incoming-message.ts';
import type { Person } from '#app/people/person.ts';
import { keepBytes } from '#app/storage/files.server.ts';
import { transact } from '#app/storage/open.server.ts';
import type { Locale } from '#app/words/locale.ts';

interface Said {
  subject?: string;
  locale?: Locale;
  text?: string;
  body?: BodyPart[];
  html?: string | null;
  files?: Enclosed[];
}

function written({ id, name, address }: Person, { text = 'Какую норму брать?', ...said }: Said = {}): Written {
  const { body = typed(text), html = null, files = [] } = said;
  return { way: 'mail', personId: id, name, address, body, html, incomingId: null, messageId: null, files };
}

/** A client asks by mail; whoever the rules find has it. */
export function askedBy(app: App, client: Person, said: Said = {}): ThreadRow {
  const { subject = 'Вопрос о нормах', locale = 'ru' } = said;
  const question = { client, subject, topic: null, locale, written: written(client, said) };
  return transact(app.db, (tx) => openThread(app, tx, question));
}

export function saysMore(app: App, thread: ThreadRow, client: Person, text: string): ThreadRow {
  return transact(app.db, (tx) => sayInThread(app, tx, now(app, thread), written(client, { text })));
}

/** A message that waits for one of us; returns its id. */
export function heldIn(
  app: App,
  thread: ThreadRow,
  from: Person,
  { kind = 'client', because = 'token-of-colleague' }: { kind?: MessageKind; because?: ThreadMessage['reason'] } = {},
): string {
  return transact(app.db, (tx) => {
    const standing = { standing: 'held', reason: because } as const;
    const { id } = writeMessage(app, tx, thread.id, kind, written(from, { text: 'Отвечаю за коллегу.' }), standing);
    mustHappen(app, tx, now(app, thread), null, { is: 'held', messageId: id, because: because ?? '' });
    return id;
  });
}

export function fileOf(app: App, content: string): Enclosed {
  const bytes = Buffer.from(content);
  return { name: 'отток.html', type: 'text/html', size: bytes.length, sha256: keepBytes(app, bytes) };
}

/** A thread as it stands. */
export function now(app: App, { id }: Pick<ThreadRow, 'id'>): ThreadRow {
  const thread = findThread(app.db, id);
  if (!thread) throw new Error(`There is no thread ${id}`);
  return thread;
}
