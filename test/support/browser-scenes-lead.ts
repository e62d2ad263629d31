import { makeTask } from '#app/office/tasks.server.ts';
import { writeNote } from '#app/office/notes.server.ts';
import { askFromLead } from '#app/consultations/ask-from-lead.server.ts';
import { enterAs } from './browser-scenes-client-threads.ts';
import { enter } from './browser-scenes-cabinet.ts';
import type { Scene, Stage } from './browser-scenes.ts';
import { makeLead } from './leads.ts';
import { furnishDesk } from './threads.ts';

/** The owner with a lead on which a note and a task hang. */
async function atLead(stage: Stage) {
  const { app } = stage.house;
  const lead = await makeLead(app, { subject: { kind: 'tier', tier: 'audit' }, phone: '12-34' });
  const owner = await enter(stage, 'owner');
  const record = { kind: 'lead', id: lead.id } as const;
  const note = writeNote(app, owner, record, { text: 'Заметка' }, { title: lead.reference, path: '/desk' });
  const facts = { title: 'Позвонить', assigneeId: owner.id, dueOn: '2026-03-15', remindAt: null };
  const made = makeTask(app, owner, record, facts);
  return { lead: stage.paths.deskLead(lead.id), note: note.id, task: made.refused === undefined ? made.task.id : '' };
}

const asked = {
  subject: { kind: 'question' },
  text: 'Как отделить вернувшихся от новых?',
  topic: 'debt-closing',
} as const;

/** A question from the address of a client, before one of us. */
async function atQuestion(stage: Stage, isThread = false): Promise<string> {
  const { app } = stage.house;
  const desk = furnishDesk(app);
  const lead = await makeLead(app, { ...asked, address: desk.client.address, name: desk.client.name });
  if (isThread) askFromLead(app, desk.consultant, { leadId: lead.id, version: lead.version });
  await enterAs(stage, desk.owner);
  return stage.paths.deskLead(lead.id);
}

const part =
  (rest: string): Scene =>
  async (stage) =>
    stage.show(`${(await atLead(stage)).lead}${rest}`);

/** One lead in all that can be done about it. */
export const leadScenes: Record<string, Scene> = {
  'a lead with a note and a task': part(''),
  'an answer to a client': part('/answer'),
  'the state of a lead': part('/state'),
  'who looks after a lead': part('/assignment'),
  'the details of a client': part('/fields'),
  'the details of a client with every mistake': async (stage) => {
    await stage.show(`${(await atLead(stage)).lead}/fields`);
    const { page } = stage.reader;
    await page.locator('[name=subscribers]').fill('many');
    await page.locator('[name=company]').fill('x'.repeat(201));
    await page.getByRole('button', { name: stage.words.desk.save }).click();
    await page.getByRole('alert').waitFor();
  },
  'a question of a client that came as a lead': async (stage) => stage.show(await atQuestion(stage)),
  'a lead that has become a question': async (stage) => {
    await stage.show(await atQuestion(stage, true));
    await stage.reader.page.getByText(stage.words.lead.question.became).first().waitFor();
  },
  'a thread that was a lead': async (stage) => {
    await stage.show(`${await atQuestion(stage)}/question`);
    await stage.reader.press(stage.words.lead.question.submit);
  },
  'a lead that cannot become a question': async (stage) => {
    const owner = await enter(stage, 'owner');
    const lead = await makeLead(stage.house.app, { ...asked, address: owner.address });
    await stage.show(stage.paths.deskLead(lead.id, '/question'));
    await stage.reader.page.getByRole('button', { name: stage.words.lead.question.submit }).click();
    await stage.reader.page.getByRole('alert').waitFor();
  },
  'a note to be changed': async (stage) => stage.show(stage.paths.deskNote((await atLead(stage)).note)),
  'a task to be changed': async (stage) => stage.show(stage.paths.deskTask((await atLead(stage)).task)),
};
