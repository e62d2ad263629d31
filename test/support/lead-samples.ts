import { listFiles } from '#app/leads/store.server.ts';
import { writeNote } from '#app/office/notes.server.ts';
import { makeTask } from '#app/office/tasks.server.ts';
import type { Asker, Cast } from './access-samples.ts';
import { makeLead, receivedFile } from './leads.ts';

/** For every URL below a lead, and of the notes and tasks on one. */
export const leadSamples: Record<string, (cast: Cast, asker: Asker) => string | Promise<string>> = {
  '/desk/leads/:id': leadPath(''),
  '/desk/leads/:id/answer': leadPath('/answer'),
  '/desk/leads/:id/state': leadPath('/state'),
  '/desk/leads/:id/assignment': leadPath('/assignment'),
  '/desk/leads/:id/fields': leadPath('/fields'),
  '/desk/leads/:id/question': questionPath,
  '/desk/leads/:id/files/:file': filePath,
  '/desk/records/:kind/:id/notes': recordPath('/notes'),
  '/desk/records/:kind/:id/tasks': recordPath('/tasks'),
  '/desk/notes/:id': notePath(''),
  '/desk/notes/:id/removal': notePath('/removal'),
  '/desk/tasks/:id': taskPath(''),
  '/desk/tasks/:id/done': taskPath('/done'),
};

function leadPath(rest: string) {
  return async ({ house }: Cast) => `/desk/leads/${(await makeLead(house.app)).id}${rest}`;
}

async function questionPath({ house }: Cast): Promise<string> {
  return `/desk/leads/${(await makeLead(house.app, { subject: { kind: 'question' } })).id}/question`;
}

function recordPath(rest: string) {
  return async ({ house }: Cast) => `/desk/records/lead/${(await makeLead(house.app)).id}${rest}`;
}

async function filePath({ house: { app } }: Cast): Promise<string> {
  const { id } = await makeLead(app, {}, [receivedFile(app, 'причины.txt', `файл ${app.newId()}`)]);
  return `/desk/leads/${id}/files/${listFiles(app.db, id)[0]?.id ?? ''}`;
}

function notePath(rest: string) {
  return async ({ house: { app }, owner }: Cast, asker: Asker) => {
    const { id } = await makeLead(app);
    // A note is its author's own to take back.
    const author = asker?.role === 'consultant' ? asker : owner;
    const about = { title: 'О-2026-0001', path: `/desk/leads/${id}` };
    return `/desk/notes/${writeNote(app, author, { kind: 'lead', id }, { text: 'Заметка' }, about).id}${rest}`;
  };
}

function taskPath(rest: string) {
  return async ({ house: { app }, owner }: Cast) => {
    const { id } = await makeLead(app);
    const facts = { title: 'Позвонить', assigneeId: owner.id, dueOn: null, remindAt: null };
    const made = makeTask(app, owner, { kind: 'lead', id }, facts);
    return `/desk/tasks/${made.refused === undefined ? made.task.id : ''}${rest}`;
  };
}
