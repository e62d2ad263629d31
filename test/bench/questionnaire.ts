import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type App } from '#app/app.server.ts';
import { readConfig } from '#app/config.server.ts';
import { monthsUntil } from '#app/questionnaires/month.ts';
import { reasons } from '#app/questionnaires/sections/reasons.ts';
import { saveAnswers } from '#app/questionnaires/save-answers.server.ts';
import { fieldNames, readSectionForm } from '#app/questionnaires/section-form.ts';
import { inviteCompany, tokenOfOwner } from '#test/support/questionnaires.ts';
import { median, startServer } from './servers.ts';
import type { Figure } from './run.ts';

const rounds = 100;
/** The engine makes fast what it has seen often. */
const warming = 500;
const months = monthsUntil('2026-02', 24);
const rows = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12'];

/**
 * A save of a section with a table of 288 cells and where each row comes from, against prepared statements that write the
 * same rows in a transaction of another connection like it, in the same round. Waiting is for the disk, mostly; computing
 * is of one core, whoever else uses the machine.
 */
export async function benchQuestionnaire(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'klyuch-bench-'));
  try {
    const [ours, bare] = [await openSaving(join(folder, 'ours')), await openBare(join(folder, 'bare'))];
    const times = { ours: [] as Spent[], bare: [] as Spent[] };
    for (let round = 0; round < rounds + warming; round += 1) {
      const fields = fieldsOf(round);
      const row = JSON.stringify(readSectionForm(reasons, fields)['reasons.byMonth']);
      const works = { ours: () => ours(fields), bare: () => bare(row, round + 1) };
      // Who goes first changes, and the first rounds are not counted.
      for (const which of round % 2 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) {
        const spent = await spentOn(works[which]);
        if (round >= warming) times[which].push(spent);
      }
    }
    const figure = (name: string, what: keyof Spent): Figure => {
      const [value, limit] = [median(times.ours.map((one) => one[what])), median(times.bare.map((one) => one[what]))];
      return { name, value, limit, ratio: value / limit, unit: 'ms' };
    };
    const saved = figure('a save of 288 cells, of the bare SQL', 'waited');
    return [saved, figure('the same, computing alone', 'computed'), await overHttp(join(folder, 'http'), saved.limit)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Field = [name: string, value: string];

/** All cells are filled in, and every one is another number than before. */
function fieldsOf(round: number): Field[] {
  const cells = rows.flatMap((row, n) =>
    months.map((month, m): Field => [
      fieldNames.cell('reasons.byMonth', row, month),
      String(1000 + ((round * 7 + n * 24 + m) % 9000)),
    ]),
  );
  const worth = rows.flatMap((row): Field[] => [
    [fieldNames.provenance('reasons.byMonth', row, 'source'), 'billing'],
    [fieldNames.provenance('reasons.byMonth', row, 'from'), '2024-03'],
    [fieldNames.provenance('reasons.byMonth', row, 'until'), '2026-02'],
    [fieldNames.provenance('reasons.byMonth', row, 'confidence'), 'high'],
  ]);
  // As the body of a form is read.
  return [...new URLSearchParams([...cells, ...worth])];
}

async function openSaving(dataDir: string): Promise<(fields: Field[]) => Promise<void>> {
  const app = await openApp(dataDir);
  const token = invite(app).token;
  let seen = 0;
  return async (fields) => {
    const saved = await saveAnswers(app, token, 'reasons', { fields, seen });
    if (saved.refused !== undefined || saved.seq !== seen + 1) throw new Error('It was not saved');
    seen = saved.seq;
  };
}

/** The rows that a save writes, and nothing else: the answer, its version, and that the questionnaire has changed. */
async function openBare(dataDir: string): Promise<(entry: string, seq: number) => Promise<void>> {
  const app = await openApp(dataDir);
  const { id, participantId } = invite(app);
  const client = app.db.$client;
  const upsert = client.prepare(
    `insert into questionnaire_answers (questionnaire_id, question, entry, seq, at, participant_id)
     values (?, 'reasons.byMonth', ?, ?, ?, ?) on conflict (questionnaire_id, question) do update
     set entry = excluded.entry, seq = excluded.seq, at = excluded.at, participant_id = excluded.participant_id`,
  );
  const insert = client.prepare(
    `insert into questionnaire_answer_versions (questionnaire_id, question, entry, seq, at, participant_id, is_aside)
     values (?, 'reasons.byMonth', ?, ?, ?, ?, 0)`,
  );
  const update = client.prepare('update questionnaires set seq = ?, changed_at = ? where id = ?');
  const write = client.transaction((entry: string, seq: number) => {
    const at = Date.now();
    upsert.run(id, entry, seq, at, participantId);
    insert.run(id, entry, seq, at, participantId);
    update.run(seq, at, id);
  });
  return (entry, seq) => {
    write.immediate(entry, seq);
    return Promise.resolve();
  };
}

/** What somebody waits for whose page saves itself. */
async function overHttp(dataDir: string, limit: number): Promise<Figure> {
  const app = await openApp(dataDir);
  const { token } = invite(app);
  app.db.$client.close();
  const server = await startServer('./intake-server.ts', { DATA_DIR: dataDir });
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const body = new URLSearchParams([...fieldsOf(round), ['seen', String(round)]]);
    const url = `${server.url}/questionnaires/${token}/sections/reasons/saving`;
    const { waited } = await spentOn(async () => {
      const answer = await fetch(url, { method: 'POST', body });
      if (answer.status !== 200) throw new Error(`The server answered ${answer.status}`);
      await answer.arrayBuffer();
    });
    if (round >= rounds / 2) times.push(waited);
  }
  server.stop();
  const value = median(times);
  return { name: 'the same by the form of a page, for information', value, limit, ratio: value / limit, unit: 'ms' };
}

function invite(app: App) {
  const { questionnaire } = inviteCompany(app);
  const [{ id: participantId }] = app.db.$client.prepare('select id from questionnaire_participants').all() as [
    { id: string },
  ];
  return { id: questionnaire.id, participantId, token: tokenOfOwner(app, questionnaire) };
}

function openApp(dataDir: string): Promise<App> {
  const settings = { NODE_ENV: 'test', LOG_LEVEL: 'silent', ORIGIN: 'http://klyuch.example', DATA_DIR: dataDir };
  return createApp(readConfig({ ...settings, SECRET: 'a secret for the bench that is long enough' }));
}

interface Spent {
  waited: number;
  computed: number;
}

async function spentOn(work: () => Promise<void>): Promise<Spent> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { waited: performance.now() - started, computed: (user + system) / 1000 };
}
