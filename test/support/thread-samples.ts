import { listFiles, listMessages } from '#app/consultations/message-store.server.ts';
import { addSavedAnswer } from '#app/consultations/saved-answers.server.ts';
import type { ThreadRow } from '#app/consultations/store.server.ts';
import type { Cast } from './access-samples.ts';
import { clientOfCompany, companyBy } from './companies.ts';
import { askedBy, fileOf, heldIn } from './desk-threads.ts';

const parts = [
  ...['answer', 'note', 'assignment', 'topic', 'company', 'snooze', 'waiting', 'closing', 'merging', 'splitting'],
  ...['revocation', 'task', 'draft'],
];

/** For every URL of a thread and of saved answers: makes a new one and returns its path. */
export const threadSamples: Record<string, (cast: Cast) => string> = {
  '/desk/threads/:id': (cast) => pathOf(threadIn(cast)),
  ...Object.fromEntries(
    parts.map((part) => [`/desk/threads/:id/${part}`, (cast: Cast) => `${pathOf(threadIn(cast))}/${part}`]),
  ),
  '/desk/threads/:id/messages/:message/approval': heldPath('approval'),
  '/desk/threads/:id/messages/:message/refusal': heldPath('refusal'),
  '/desk/threads/:id/messages/:message/html': (cast) => {
    const thread = threadIn(cast);
    return `${pathOf(thread)}/messages/${listMessages(cast.house.app.db, thread.id)[0]?.id ?? ''}/html`;
  },
  '/desk/threads/:id/files/:file': (cast) => {
    const thread = threadIn(cast);
    return `${pathOf(thread)}/files/${listFiles(cast.house.app.db, thread.id)[0]?.id ?? ''}`;
  },
  '/desk/saved-answers/:id': (cast) => `/desk/saved-answers/${savedIn(cast)}`,
  '/desk/saved-answers/:id/removal': (cast) => `/desk/saved-answers/${savedIn(cast)}/removal`,
};

function heldPath(rest: string) {
  return (cast: Cast) => {
    const thread = threadIn(cast);
    const id = heldIn(cast.house.app, thread, cast.client);
    return `${pathOf(thread)}/messages/${id}/${rest}`;
  };
}

function threadIn({ house: { app }, owner }: Cast): ThreadRow {
  const client = clientOfCompany(app, owner, companyBy(app, owner));
  return askedBy(app, client, { html: '<p>Вопрос</p>', files: [fileOf(app, `файл ${app.newId()}`)] });
}

function pathOf({ id }: ThreadRow): string {
  return `/desk/threads/${id}`;
}

function savedIn({ house: { app }, owner }: Cast): string {
  return addSavedAnswer(app, owner, { title: 'Ответ', locale: 'ru', text: 'Здравствуйте, {{имя}}!' }).id;
}
