import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyEntry, entryOf } from '#app/questionnaires/answers.ts';
import { listVersionsOf, saveNewAnswer } from '#app/questionnaires/answer-store.server.ts';
import { sendSection } from '#app/questionnaires/delegate.server.ts';
import { bringUpToDate, loadAnswers } from '#app/questionnaires/load-answers.server.ts';
import { tokenOf } from '#app/people/links.server.ts';
import { issueLink } from '#app/people/links.server.ts';
import { questionnaire as edition } from '#app/questionnaires/questionnaire.ts';
import { saveAnswers, type Saved } from '#app/questionnaires/save-answers.server.ts';
import { findQuestionnaire, updateQuestionnaire } from '#app/questionnaires/store.server.ts';
import { keysOf, type Upgrade } from '#app/questionnaires/upgrade.ts';
import { transact } from '#app/storage/open.server.ts';
import { makeTestApp, type TestApp } from '#test/support/app.ts';
import { openHouse } from '#test/support/house.ts';
import { inviteCompany, overviewOf, save, tokenOfOwner } from '#test/support/questionnaires.ts';

const cell = (row: string, month = '2026-01') => `base.movement/${row}/${month}`;

/** The owner, and a colleague who has the base. */
function makeTwo(app: TestApp) {
  const { questionnaire } = inviteCompany(app);
  const owner = tokenOfOwner(app, questionnaire);
  const wish = { name: 'Игорь Котов', address: 'kotov@primer.example', note: '', dueOn: null };
  const sent = sendSection(app, owner, 'base', wish);
  if (sent.refused !== undefined) throw new Error(sent.refused);
  const link = transact(app.db, (tx) => issueLink(app, tx, 'questionnaire', sent.participant.id));
  return { questionnaire, owner, colleague: tokenOf(app, 'questionnaire', link.id) };
}

function cellsIn(app: TestApp, token: string): Record<string, Record<string, string>> {
  const typed = entryOf(overviewOf(app, token).answers, 'base.movement')?.typed;
  return typed?.is === 'cells' ? typed.cells : {};
}

describe('two people at one section', () => {
  test('lose nothing of what only one of them has changed, in fields and in cells of a table', async () => {
    await using house = await openHouse();
    const { app } = house;
    const { owner, colleague } = makeTwo(app);
    await save(app, owner, 'base', { 'base.lastMonth': '2026-02', 'base.months': '12' });
    const [hers, his] = [
      await house.visitor().open(`/questionnaires/${owner}/sections/base`),
      await house.visitor().open(`/questionnaires/${colleague}/sections/base`),
    ];
    await hers.press('Сохранить', { [cell('opening')]: '100', 'base.note': 'от неё' });
    const both = await his.press('Сохранить', { [cell('closing')]: '90', 'base.churn': '2' });
    expect(both.status).toBe(200);
    const shown = await house.visitor().open(`/questionnaires/${owner}/sections/base`);
    const names = [cell('opening'), cell('closing'), 'base.note', 'base.churn'];
    expect(names.map((name) => shown.value(name))).toEqual(['100', '90', 'от неё', '2']);
  });

  test('see both answers where they differ; saving once more decides, and the other is kept aside', async () => {
    await using house = await openHouse();
    const { app } = house;
    const { owner, colleague, questionnaire } = makeTwo(app);
    await save(app, owner, 'base', { 'base.lastMonth': '2026-02', 'base.months': '12' });
    const his = await house.visitor().open(`/questionnaires/${colleague}/sections/base`);
    await save(app, owner, 'base', { [cell('opening')]: '[100', [cell('closing')]: '77', 'base.note': '[от неё' });
    const typed = { [cell('opening')]: '[200', 'base.note': '{от него' };
    const refused = await his.press('Сохранить', typed);
    expect([refused.status, refused.value(cell('opening')), refused.value('base.note')]).toEqual([
      409,
      '[200',
      '{от него',
    ]);
    expect(refused.alert).toContain('Мария Петрова');
    for (const said of ['[100', '[200', '[от неё', '{от него']) expect(refused.alert).toContain(said);
    expect(refused.value(cell('closing')), 'what only she has changed is on his page by now').toBe('77');
    expect(cellsIn(app, owner)['opening']?.['2026-01']).toBe('[100');
    const asides = listVersionsOf(app.db, questionnaire.id, 'base.note').filter(({ isAside }) => isAside);
    expect(asides.map(({ entry }) => entry.typed)).toEqual([{ is: 'line', text: '{от него' }]);

    await refused.press('Сохранить');
    expect(cellsIn(app, owner)).toMatchObject({ opening: { '2026-01': '[200' }, closing: { '2026-01': '77' } });
    expect(overviewOf(app, owner).answers.entries['base.note']?.typed).toEqual({ is: 'line', text: '{от него' });
  });

  test('leave empty what somebody has emptied, even if an old form is saved afterwards', async () => {
    const app = await makeTestApp();
    const { owner, colleague } = makeTwo(app);
    const form = { 'base.note': 'старое', [cell('opening')]: '100', 'base.trend': 'grows' };
    const { seq } = await save(app, owner, 'base', form);
    await save(app, owner, 'base', { 'base.note': '', [cell('opening')]: '', 'base.trend': '' }, seq);
    const old = await save(app, colleague, 'base', form, seq);
    expect(old.contested).toEqual([]);
    expect(overviewOf(app, owner).answers.entries).toEqual({});
  });

  test('keep a colleague’s cell when a page that has saved itself since is saved as it was shown', async () => {
    const app = await makeTestApp();
    const { owner, colleague } = makeTwo(app);
    await save(app, owner, 'base', { [cell('opening')]: '1' }, 0, hers);
    await save(app, colleague, 'base', { [cell('closing')]: '2' }, 1);
    await save(app, owner, 'base', { [cell('opening')]: '3' }, 0, hers);
    const whole = await save(app, owner, 'base', { [cell('opening')]: '3', [cell('closing')]: '' }, 0, hers);
    expect([whole.contested, Object.keys(whole.news)]).toEqual([[], ['base.movement']]);
    expect(cellsIn(app, owner)).toEqual({ opening: { '2026-01': '3' }, closing: { '2026-01': '2' } });
  });

  test('are asked which it is, even if both pages are of one person', async () => {
    const app = await makeTestApp();
    const { owner } = makeTwo(app);
    await save(app, owner, 'base', { 'base.note': 'новое' }, 0, hers);
    const { contested } = await save(app, owner, 'base', { 'base.note': 'старое' }, 0, 'f'.repeat(32));
    expect(contested.map(({ question }) => question)).toEqual(['base.note']);
    expect(overviewOf(app, owner).answers.entries['base.note']?.typed).toEqual({ is: 'line', text: 'новое' });
  });

  test('hear of questions that they have not sent themselves', async () => {
    const app = await makeTestApp();
    const { owner, colleague } = makeTwo(app);
    await save(app, colleague, 'base', { 'base.trend': 'grows' }, 0);
    const { news, seq } = await save(app, owner, 'base', { 'base.note': 'моё' }, 0, hers);
    expect(Object.keys(news)).toEqual(['base.trend']);
    const { contested } = await save(app, owner, 'base', { 'base.note': 'моё', 'base.trend': 'grows' }, seq, hers);
    expect(contested).toEqual([]);
  });
});

/** The page that the owner has before her. */
const hers = 'a'.repeat(32);

describe('whatever is saved in whatever order', () => {
  test('sections end in the same answers', async () => {
    const sections = ['company', 'base', 'debt', 'tariffs', 'goals'];
    const forms: Record<string, Record<string, string>> = {
      company: { 'company.name': 'Юг', 'company.network': 'internet', 'company.places': 'семь' },
      base: { 'base.note': 'н', [cell('opening')]: '100', [cell('closing')]: '' },
      debt: { 'debt.rule': '60', 'debt.stock': '10' },
      tariffs: { 'tariffs.arpu': '480', 'tariffs.list/0/name': 'Сто', 'tariffs.list/2/name': 'Двести' },
      goals: { 'goals.aims': 'measure', 'goals.churn': '1' },
    };
    const orders = fc.shuffledSubarray([...sections, ...sections], { minLength: 10 });
    const ends = new Set<string>();
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const app = await makeTestApp();
        const token = tokenOfOwner(app, inviteCompany(app).questionnaire);
        for (const section of order) await save(app, token, section, forms[section] ?? {}, 0);
        const { entries } = overviewOf(app, token).answers;
        ends.add(JSON.stringify(Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1))));
        app.db.$client.close();
        expect(ends.size).toBe(1);
      }),
      { numRuns: 25 },
    );
  });

  test('no cell is lost that only one of two people has touched, however their saves fall', async () => {
    const rows = ['opening', 'connected', 'disconnected', 'closing'];
    /** Who saves, which of their cells, and whether the page is opened anew before. */
    const step = fc.record({ isOwner: fc.boolean(), row: fc.constantFrom(...rows), isFresh: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 12 }), async (steps) => {
        const app = await makeTestApp();
        const tokens = makeTwo(app);
        const form = () =>
          Object.fromEntries(rows.map((row) => [cell(row), cellsIn(app, tokens.owner)[row]?.['2026-01'] ?? '']));
        const open = (token: string) => ({
          ...{ token, form: app.newId(), fields: form(), seen: overviewOf(app, token).questionnaire.seq },
        });
        const pages = { owner: open(tokens.owner), colleague: open(tokens.colleague) };
        const touched = { owner: new Map<string, string>(), colleague: new Map<string, string>() };
        for (const [n, { isOwner, row, isFresh }] of steps.entries()) {
          const who = isOwner ? 'owner' : 'colleague';
          if (isFresh) pages[who] = open(tokens[who]);
          const page = pages[who];
          // The whole form is sent, as it was shown and with what they have typed.
          page.fields[cell(row)] = String(n + 1);
          touched[who].set(row, String(n + 1));
          await saveAnswers(app, page.token, 'base', { ...page, fields: Object.entries(page.fields) });
        }
        const kept = cellsIn(app, tokens.owner);
        for (const [one, other] of [
          [touched.owner, touched.colleague],
          [touched.colleague, touched.owner],
        ] as const) {
          for (const [row, text] of one) if (!other.has(row)) expect(kept[row]?.['2026-01']).toBe(text);
        }
        app.db.$client.close();
      }),
      { numRuns: 60 },
    );
  });
});

test('what was answered in an older edition is found, saved on and exported under the keys of a newer one', async () => {
  const app = await makeTestApp();
  const { questionnaire } = inviteCompany(app);
  const { id } = questionnaire;
  const line = (text: string) => ({ typed: { is: 'line' as const, text }, provenance: {} });
  const by = { at: 1, participantId: null, form: null };
  const [{ questions }] = edition.sections;
  transact(app.db, (tx) => {
    updateQuestionnaire(tx, id, { seq: 4 });
    saveNewAnswer(tx, id, { question: 'company.title', entry: line('Юг'), seq: 1, ...by });
    saveNewAnswer(tx, id, { question: 'company.fax', entry: line('нет'), seq: 2, ...by });
    saveNewAnswer(tx, id, { question: 'company.old', entry: line('старое'), seq: 3, ...by });
    saveNewAnswer(tx, id, { question: 'company.contact', entry: emptyEntry(questions[0]), seq: 4, ...by });
  });
  const upgrades: Upgrade[] = [
    { to: 2, renamed: { 'company.title': 'company.name', 'company.old': 'company.contact' } },
  ];
  const second = { edition: { ...edition, version: 2 }, upgrades };
  const expected = { 'company.name': line('Юг'), 'company.fax': line('нет'), 'company.old': line('старое') };
  expect(loadAnswers(app.db, questionnaire, second).answers).toEqual({ version: 2, entries: expected });

  transact(app.db, (tx) => bringUpToDate(tx, questionnaire, second));
  const now = findQuestionnaire(app.db, id)!;
  expect(now.edition).toBe(2);
  const loaded = loadAnswers(app.db, now, second);
  expect(loaded.answers.entries).toEqual(expected);
  expect(Object.keys(loaded.answered).toSorted()).toEqual([...Object.keys(expected), 'company.contact'].toSorted());
  expect(listVersionsOf(app.db, id, 'company.name').map(({ entry }) => entry)).toEqual([line('Юг')]);
  expect(keysOf(second.edition, [loaded.answers]).slice(-2)).toEqual(['company.fax', 'company.old']);

  const token = tokenOfOwner(app, questionnaire);
  const saved: Saved = await save(app, token, 'company', { 'company.name': 'Юг и Север' });
  expect(saved.contested).toEqual([]);
  expect(overviewOf(app, token).answers.entries).toMatchObject({ ...expected, 'company.name': line('Юг и Север') });
});
