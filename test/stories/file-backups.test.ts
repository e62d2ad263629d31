import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openLeadFile } from '#app/leads/open-lead-file.server.ts';
import { submitLead } from '#app/leads/submit-lead.server.ts';
import { withdrawLead } from '#app/leads/withdraw-lead.server.ts';
import { tokenOf } from '#app/people/links.server.ts';
import { inviteToQuestionnaire } from '#app/questionnaires/invite.server.ts';
import { backUp } from '#app/storage/backup.server.ts';
import { dailyBackUp } from '#app/storage/backups.server.ts';
import { placeIn } from '#app/storage/file-place.server.ts';
import { keepFile } from '#app/storage/files.server.ts';
import { openDatabase } from '#app/storage/open.server.ts';
import type { ReceivedFile } from '#app/storage/received-file.ts';
import { restoreBackup } from '#app/storage/restore.server.ts';
import { day, makeTestApp, type TestApp } from '#test/support/app.ts';
import { runOurs } from '#test/support/command.ts';
import { clientOfCompany, companyBy } from '#test/support/companies.ts';
import { temporaryFolder } from '#test/support/folder.ts';
import { makePerson } from '#test/support/people.ts';

const origin = { ip: '192.0.2.1', userAgent: 'Mozilla' };
const nothing = () => undefined;
const hashOf = (content: string) => createHash('sha256').update(content).digest('hex');

/** A house on disk, with the folders that its files and its copies lie in. */
async function openHouse() {
  const dataDir = temporaryFolder();
  const memory = await makeTestApp({ DATA_DIR: dataDir });
  const app: TestApp = { ...memory, db: await openDatabase(join(dataDir, 'klyuch.db')) };
  onTestFinished(() => void app.db.$client.close());
  const backups = join(dataDir, 'backups');
  return { app, dataDir, backups, files: join(dataDir, 'files'), beside: join(backups, 'files') };
}

/** Somebody asks a question and sends a file with it; returns the token of their request. */
async function ask(app: TestApp, content: string): Promise<string> {
  const temporary = join(app.config.dataDir, `upload-${hashOf(content)}`);
  mkdirSync(app.config.dataDir, { recursive: true });
  writeFileSync(temporary, content, { mode: 0o600 });
  const file: ReceivedFile = { name: 'отток.csv', type: 'text/plain', size: 9, sha256: hashOf(content), temporary };
  const contact = { name: 'Иван', company: null, taxId: null, country: 'RU', region: null, phone: null } as const;
  const more = {
    subscribers: null,
    text: 'Почему?',
    topic: null,
    answers: {},
    estimate: null,
    advertising: false,
  } as const;
  const wish = {
    ...contact,
    ...more,
    subject: { kind: 'question' },
    address: 'ivan@primer.example',
    locale: 'ru',
  } as const;
  const submitted = await submitLead(app, wish, [file], origin);
  if (submitted.refused) throw new Error('refused');
  return tokenOf(app, 'request', submitted.request.id);
}

function fileOf(app: TestApp, token: string): string {
  const id = app.db.$client.prepare('select id from lead_files').pluck().get() as string;
  return readFileSync(openLeadFile(app, token, id)!.path, 'utf8');
}

test('a file that a client sent comes back with the backup that names it, though its folder was lost', async () => {
  const { app, dataDir, backups, files, beside } = await openHouse();
  const token = await ask(app, 'месяц;причина');
  const copy = await backUp(app.db.$client.name, backups, 'manual');
  expect(readFileSync(placeIn(beside, hashOf('месяц;причина')), 'utf8')).toBe('месяц;причина');
  app.db.$client.close();
  rmSync(files, { recursive: true });

  expect(await restoreBackup(copy, dataDir, nothing)).toMatchObject({ files: { named: 1, missing: 0 } });
  Object.assign(app, { db: await openDatabase(join(dataDir, 'klyuch.db')) });
  expect(fileOf(app, token)).toBe('месяц;причина');
});

test('so does the paper of a questionnaire that was submitted', async () => {
  const { app, dataDir, backups, files } = await openHouse();
  const anna = makePerson(app, 'consultant');
  const company = companyBy(app, anna);
  const { id: personId } = clientOfCompany(app, anna, company);
  const invitation = { companyId: company.id, personId, dueOn: null, note: '', previousId: null };
  const invited = inviteToQuestionnaire(app, anna, invitation);
  if (invited.refused !== undefined) throw new Error(invited.refused);
  const temporary = join(dataDir, 'paper');
  writeFileSync(temporary, '%PDF-1.7');
  keepFile(app, { temporary, sha256: hashOf('%PDF-1.7') });
  const submitted = `insert into questionnaire_submissions (questionnaire_id, number, at, content, paper_sha256) values (?, ?, 1, '{}', ?)`;
  app.db.$client.prepare(submitted).run(invited.questionnaire.id, 1, hashOf('%PDF-1.7'));
  app.db.$client.prepare(submitted).run(invited.questionnaire.id, 2, null);
  const copy = await backUp(app.db.$client.name, backups, 'manual');
  app.db.$client.close();
  rmSync(files, { recursive: true });

  expect(await restoreBackup(copy, dataDir, nothing)).toMatchObject({ files: { named: 1, missing: 0 } });
  expect(readFileSync(placeIn(files, hashOf('%PDF-1.7')), 'utf8')).toBe('%PDF-1.7');
  Object.assign(app, { db: await openDatabase(join(dataDir, 'klyuch.db')) });
});

test('a backup taken to another machine brings its files along', async () => {
  const { app, backups } = await openHouse();
  await ask(app, 'a');
  const copy = await backUp(app.db.$client.name, backups, 'manual');
  const elsewhere = temporaryFolder();
  cpSync(backups, elsewhere, { recursive: true });
  const dataDir = join(temporaryFolder(), 'new');
  const taken = join(elsewhere, copy.slice(backups.length));
  expect(await restoreBackup(taken, dataDir, nothing)).toMatchObject({ files: { named: 1, missing: 0 } });
  expect(existsSync(placeIn(join(dataDir, 'files'), hashOf('a')))).toBe(true);
});

test('a file that is not what it was is told of as missing, not put back', async () => {
  const { app, dataDir, backups, files, beside } = await openHouse();
  await ask(app, 'a');
  await ask(app, 'b');
  const copy = await backUp(app.db.$client.name, backups, 'manual');
  app.db.$client.close();
  rmSync(files, { recursive: true });
  writeFileSync(placeIn(beside, hashOf('a')), 'rotten');
  expect(await restoreBackup(copy, dataDir, nothing)).toMatchObject({ files: { named: 2, missing: 1 } });
  expect(existsSync(placeIn(files, hashOf('a')))).toBe(false);
  expect(readFileSync(placeIn(files, hashOf('b')), 'utf8')).toBe('b');
});

test('what is replaced keeps its files beside it, so that it can be put back in turn', async () => {
  const { app, dataDir, backups, files } = await openHouse();
  const before = await backUp(app.db.$client.name, backups, 'manual');
  await ask(app, 'later');
  app.db.$client.close();
  const { keptAside = '' } = await restoreBackup(before, dataDir, nothing);
  rmSync(files, { recursive: true });
  expect(await restoreBackup(keptAside, dataDir, nothing)).toMatchObject({ files: { named: 1, missing: 0 } });
});

test('the file of a request that was withdrawn is gone from the copies within 14 days, others stay', async () => {
  const { app, beside, backups } = await openHouse();
  const token = await ask(app, 'withdrawn');
  await ask(app, 'kept');
  await dailyBackUp(app);
  withdrawLead(app, token, origin);
  const isKept = (content: string) => existsSync(placeIn(beside, hashOf(content)));
  const after = async (days: number) => {
    app.clock.pass(days * day + 1);
    await dailyBackUp(app);
    return [isKept('withdrawn'), isKept('kept')];
  };
  expect([await after(1), await after(12), await after(1)]).toEqual([
    [true, true],
    [true, true],
    [false, true],
  ]);
  expect(readdirSync(backups).filter((name) => name.endsWith('.db'))).toHaveLength(3);
});

test('a piece of a copy that a crash broke off goes too', async () => {
  const { app, beside } = await openHouse();
  await ask(app, 'a');
  await dailyBackUp(app);
  const piece = `${placeIn(beside, hashOf('a'))}.part`;
  writeFileSync(piece, 'half');
  await dailyBackUp(app);
  expect([existsSync(piece), existsSync(placeIn(beside, hashOf('a')))]).toEqual([false, true]);
});

test('while a copy cannot be read, no file is taken for nobody’s', async () => {
  const { app, beside, backups } = await openHouse();
  const token = await ask(app, 'a');
  await dailyBackUp(app);
  const [copy = ''] = readdirSync(backups).filter((name) => name.endsWith('.db'));
  writeFileSync(join(backups, copy), 'not a database any more, alas'.repeat(1000));
  withdrawLead(app, token, origin);
  app.clock.pass(day);
  await dailyBackUp(app);
  expect(existsSync(placeIn(beside, hashOf('a')))).toBe(true);
  app.clock.pass(14 * day);
  await dailyBackUp(app);
  expect(existsSync(placeIn(beside, hashOf('a')))).toBe(false);
});

test('an operator is told how many files came back', async () => {
  const { app, dataDir } = await openHouse();
  await ask(app, 'a');
  app.db.$client.close();
  const [copy = ''] = (await runOurs('backup', dataDir)).out.split('\n');
  const { code, out } = await runOurs('restore', dataDir, copy, '--yes');
  expect([code, out]).toEqual([0, expect.stringContaining('files 1 of the 1 that it names')]);
}, 120_000);
