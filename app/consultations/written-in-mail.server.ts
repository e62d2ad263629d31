import type { App } from '#app/app.server.ts';
import type { LeadWish } from '#app/leads/wish.ts';
import type { Arrival } from '#app/mail/incoming/outcome.ts';
import type { Person } from '#app/people/person.ts';
import { keepBytes } from '#app/storage/files.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import { tokensAmong } from './mail-address.ts';
import { listMessages } from './message-store.server.ts';
import { saidIn } from './message.ts';
import { ownWords } from './own-words.ts';
import type { ThreadRow } from './store.server.ts';
import type { Written } from './write-message.server.ts';

/** What a message says, as it is written down in a thread; its files are in their places when this returns. */
export function writtenIn(app: App, { id, message }: Arrival, sender: Person | undefined): Written {
  const address = message.from?.address ?? '';
  return {
    way: 'mail',
    personId: sender?.id ?? null,
    name: sender?.name ?? (message.from?.name || address),
    address,
    body: message.body,
    html: message.html,
    incomingId: id,
    messageId: message.messageId,
    files: message.attachments.map(({ name, type, size, content }) => ({
      ...{ name, type, size },
      sha256: keepBytes(app, content),
    })),
  };
}

/** The same of an answer of one of us: what it quotes of our own letters is never said. */
export function answerIn(app: App, db: Db, arrival: Arrival, sender: Person, { id }: Pick<ThreadRow, 'id'>): Written {
  const asked = listMessages(db, id).filter(({ kind, standing }) => kind === 'client' && standing === 'counts');
  const body = ownWords(arrival.message.apart, asked.map(saidIn).join('\n'));
  return { ...writtenIn(app, arrival, sender), body };
}

/** Why an answer must not leave as it is: nothing was said, or what only our own letters hold was. */
export function lackOf(app: App, { body, files }: Written): 'nothing-said' | 'quotes-us' | undefined {
  const said = saidIn({ body });
  if (said === '' && files.length === 0) return 'nothing-said';
  const isOurs =
    said.includes('/desk/threads/') ||
    tokensAmong(said.split(/[\s<>()[\]:;,"]+/), app.config.mail.questions).length > 0;
  return isOurs ? 'quotes-us' : undefined;
}

/** What a thread is called that begins with a message; some say nothing there. */
export function titleOf({ message }: Arrival): string {
  const subject = message.subject
    .replace(/^((re|fwd?|ответ|пересл|на)\s*(\[\d+\])?\s*:\s*)+/iu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [line = ''] = saidIn(message).split('\n');
  return (subject || line.trim() || '—').slice(0, longestTitle);
}

const longestTitle = 200;

/** What a stranger asks for. Of a company, a telephone or a country a letter says nothing that we could read. */
export function wishOf(arrival: Arrival): LeadWish {
  const { message } = arrival;
  const { address = '', name = '' } = message.from ?? {};
  return {
    ...{ subject: { kind: 'question' }, topic: null, answers: {}, estimate: null, advertising: false },
    ...{ name: (name || address).slice(0, 200), company: null, taxId: null, country: 'RU', region: null },
    ...{ address: address.toLowerCase(), phone: null, subscribers: null },
    locale: message.language ?? 'ru',
    text: [titleOf(arrival), saidIn(message) || message.text].join('\n\n').slice(0, longestText),
  };
}

const longestText = 20_000;
