import { questionnaireOf } from './questionnaires.ts';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeReport } from '#app/assessments/change-report.server.ts';
import { sendReport } from '#app/assessments/send-report.server.ts';
import { keepFile } from '#app/storage/files.server.ts';
import { withdrawLead } from '#app/leads/withdraw-lead.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import type { Person } from '#app/people/person.ts';
import type { ReceivedFile } from '#app/storage/received-file.ts';
import type { Cast } from './access-samples.ts';
import type { TestApp } from './app.ts';
import { makeLead } from './leads.ts';
import { makePerson } from './people.ts';
import { fileOfThread, threadOf } from './client-threads.ts';

/** A text file that waits to be kept, as an upload leaves it. */
export function receivedFile(app: TestApp, name: string, content: string): ReceivedFile {
  const { dataDir } = app.config;
  mkdirSync(dataDir, { recursive: true });
  const temporary = join(dataDir, `upload-${app.newId()}`);
  writeFileSync(temporary, content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { name, type: 'text/plain', size: Buffer.byteLength(content), sha256, temporary };
}

/** A request that this client has sent. */
export async function requestOf({ house: { app } }: Pick<Cast, 'house'>, client: Person): Promise<string> {
  const { id } = await makeLead(app, { address: client.address });
  return id;
}

/** The path of a file that came with a request of theirs. */
export async function fileOf({ house: { app } }: Pick<Cast, 'house'>, client: Person): Promise<string> {
  const { id } = await makeLead(app, { address: client.address }, [receivedFile(app, 'отток.csv', 'a;b')]);
  const file = app.db.$client.prepare('select id from lead_files where lead_id = ?').pluck().get(id);
  return `/cabinet/requests/${id}/files/${String(file)}`;
}

/** A report that was sent to this client; returns its id. */
export async function reportOf({ house: { app } }: Pick<Cast, 'house'>, client: Person): Promise<string> {
  const query = 'subscribers=20000&disconnects=300&bill=450';
  const estimate = { query, engine: 'test', seed: 1, durable: [10, 18, 26] as [number, number, number] };
  const lead = await makeLead(app, { address: client.address, estimate });
  const consultant = makePerson(app, 'consultant');
  const seen = { leadId: lead.id, version: 0, firstName: 'Как есть' };
  changeReport(app, consultant, seen, 'conclusion', (draft) => ({ ...draft, conclusion: 'Вывод для вас одних.' }));
  const done = await sendReport(app, consultant, { leadId: lead.id, version: 1, number: 1 });
  if (done.refused !== undefined) throw new Error(`The report was not sent: ${done.refused}`);
  return done.sent.reportId;
}

const ownReport =
  (rest: string) =>
  async (cast: Cast): Promise<string> =>
    `/cabinet/reports/${await reportOf(cast, cast.client)}${rest}`;

const ownThread =
  (rest: string) =>
  ({ house, client }: Cast): string =>
    `/cabinet/threads/${threadOf(house.app, client).id}${rest}`;

type Samples = Record<string, (cast: Cast) => string | Promise<string>>;

const own =
  (rest: string) =>
  async (cast: Cast): Promise<string> => {
    // Two: with the last one withdrawn the client would be gone.
    await requestOf(cast, cast.client);
    return `/cabinet/requests/${await requestOf(cast, cast.client)}${rest}`;
  };

export const cabinetSamples: Samples = {
  '/cabinet/requests/:id': own(''),
  '/cabinet/requests/:id/messages': own('/messages'),
  '/cabinet/requests/:id/withdrawal': own('/withdrawal'),
  '/cabinet/requests/:id/files/:file': (cast) => fileOf(cast, cast.client),
  '/cabinet/questionnaires/:id': ({ house, client }) =>
    `/cabinet/questionnaires/${questionnaireOf(house.app, client).id}`,
  '/cabinet/threads/:id': ownThread(''),
  '/cabinet/threads/:id/messages': ownThread('/messages'),
  '/cabinet/threads/:id/files/:file': ({ house, client }) => {
    const file = receivedFile(house.app, 'отток.csv', 'a;b');
    keepFile(house.app, file);
    const { id } = threadOf(house.app, client, [file]);
    return `/cabinet/threads/${id}/files/${fileOfThread(house.app, id)}`;
  },
  '/cabinet/reports/:id': ownReport(''),
  '/cabinet/reports/:id/replies': ownReport('/replies'),
  '/cabinet/reports/:id/:file': ownReport('/report.xlsx'),
};

/** Somebody of whom something is held. */
const held =
  (rest: string) =>
  async ({ house: { app } }: Cast): Promise<string> => {
    const { address } = await makeLead(app, { address: `held-${app.newId()}@primer.example` });
    return `/desk/privacy/people/${recipientKeyOf(app, address)}${rest}`;
  };

const ofAct =
  (paper: string) =>
  async ({ house: { app } }: Cast): Promise<string> => {
    const lead = await makeLead(app, { address: `gone-${app.newId()}@primer.example` });
    const personId = app.db.$client.prepare('select person_id from leads where id = ?').pluck().get(lead.id) as string;
    withdrawLead(app, { leadId: lead.id, personId }, { ip: '', userAgent: '' });
    const act = app.db.$client.prepare('select id from destructions order by id desc limit 1').pluck().get();
    return `/desk/privacy/acts/${String(act)}/${paper}`;
  };

export const privacySamples: Samples = {
  '/desk/privacy/people/:key': held(''),
  '/desk/privacy/people/:key/export.zip': held('/export.zip'),
  '/desk/privacy/people/:key/erasure': held('/erasure'),
  '/desk/privacy/acts/:id/act.pdf': ofAct('act.pdf'),
  '/desk/privacy/acts/:id/:events': ofAct('events.csv'),
};
