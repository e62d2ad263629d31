import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { entryOf } from '#app/questionnaires/answers.ts';
import { sendSection, takeSectionBack } from '#app/questionnaires/delegate.server.ts';
import { questionnaire as edition } from '#app/questionnaires/questionnaire.ts';
import { remarkAsClient } from '#app/questionnaires/remark.server.ts';
import { day } from '#test/support/app.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { naughty } from '#test/support/naughty.ts';
import { exe, pdf } from '#test/support/sample-files.ts';
import { answerAll, inviteCompany, overviewOf, save, tokenOfOwner } from '#test/support/questionnaires.ts';

function open(house: House, name?: string): { token: string; way: string } {
  const token = tokenOfOwner(house.app, inviteCompany(house.app, {}, name).questionnaire);
  return { token, way: `/questionnaires/${token}` };
}

describe('files', () => {
  test('are kept at once, good ones even if another is refused, and opened by those alone who may', async () => {
    await using house = await openHouse();
    const { token, way } = open(house);
    const stranger = open(house, 'Чужая сеть');
    const section = await house.visitor().open(`${way}/sections/base/files`);
    const files = [new File([pdf], 'отчёт.pdf'), new File([exe], 'отчёт.xlsx', { type: 'application/pdf' })];
    const mixed = await section.press('Приложить', {}, files);
    expect([mixed.status, mixed.text.includes('отчёт.xlsx'), mixed.text.includes('отчёт.pdf')]).toEqual([
      422,
      true,
      true,
    ]);
    const [kept, ...none] = overviewOf(house.app, token).files;
    expect([kept?.name, kept?.type, none]).toEqual(['отчёт.pdf', 'application/pdf', []]);
    const own = await house.visitor().request(`${way}/files/${kept?.id}`);
    expect([own.status, Buffer.from(await own.arrayBuffer()).equals(pdf)]).toEqual([200, true]);
    expect(own.headers.get('content-disposition')).toContain('attachment');
    expect((await house.visitor().request(`${stranger.way}/files/${kept?.id}`)).status).toBe(404);
    await house.visitor().post(`${stranger.way}/files/${kept?.id}/removal`, [['section', 'base']]);
    expect(overviewOf(house.app, token).files).toHaveLength(1);

    const wish = { name: 'Игорь', address: 'kotov@primer.example', note: '', dueOn: null };
    sendSection(house.app, token, 'debt', wish);
    const letter = (await house.letters()).at(-1);
    const theirs = letter?.links.find((link) => link.startsWith('/questionnaires/')) ?? '';
    expect((await house.visitor().request(`${theirs}/files/${kept?.id}`)).status).toBe(404);
    const removed = await house.visitor().post(`${way}/files/${kept?.id}/removal`, [['section', 'base']]);
    expect(removed.path).toBe(`${way}/sections/base/files`);
    expect(overviewOf(house.app, token).files).toEqual([]);
  });

  test('fill a table by month, from CSV of Windows too, and stay with the section', async () => {
    await using house = await openHouse();
    const { token, way } = open(house);
    await save(house.app, token, 'base', { 'base.lastMonth': '2026-02', 'base.months': '12' });
    const csv = 'Показатель;01.2026;02.2026\r\nАбоненты на начало месяца;10 000;10 100\r\n';
    const page = await house.visitor().open(`${way}/sections/base/table`);
    const taken = await page.press('Загрузить в таблицу', {}, [new File([inWindows(csv)], 'база.csv')]);
    expect(taken.text).toContain('Из файла взято');
    const section = await house.visitor().open(`${way}/sections/base`);
    expect(section.value('base.movement/opening/2026-01')).toBe('10 000');
    expect(overviewOf(house.app, token).files.map(({ name }) => name)).toEqual(['база.csv']);
    const data = [
      [null, { value: '01.2026' }, { value: '02.2026' }],
      [{ value: 'База на конец' }, { value: 10_100 }],
    ];
    const book = await writeXlsx([{ sheet: 'База', data }]).toBuffer();
    const again = await page.press('Загрузить в таблицу', {}, [new File([new Uint8Array(book)], 'база.xlsx')]);
    expect(again.text).toContain('Из файла взято');
    const after = await house.visitor().open(`${way}/sections/base`);
    expect(after.value('base.movement/closing/2026-01')).toMatch(/^10.?100$/);
    expect(after.value('base.movement/opening/2026-01'), 'what the file has not is left').toBe('10 000');
    const refused = await page.press('Загрузить в таблицу', {}, [new File([pdf], 'отчёт.pdf')]);
    expect([refused.status, refused.alert !== '']).toEqual([422, true]);
    expect(overviewOf(house.app, token).files).toHaveLength(3);
  });
});

describe('what is too much', () => {
  test('is refused: a form, its fields, colleagues, a remark', async () => {
    await using house = await openHouse({ CONFIRMATIONS_PER_HOUR: '100000' });
    const { app } = house;
    const { token, way } = open(house);
    const large = await house.visitor().post(`${way}/sections/base`, [['base.note', 'я'.repeat(100_000)]]);
    expect([large.status, large.heading !== '']).toEqual([413, true]);
    const many = Array.from({ length: 2001 }, (_, n): [string, string] => [`f${n}`, '']);
    expect((await house.visitor().post(`${way}/sections/base`, many)).status).toBe(400);
    const page = await house.visitor().open(`${way}/remarks/company.name`);
    const long = await page.press('Отправить', { text: 'я'.repeat(2001) });
    expect([long.status, long.value('text')]).toEqual([422, 'я'.repeat(2001)]);
    for (let n = 0; n < 100; n += 1) expect(remarkAsClient(app, token, 'company.name', 'Да?').refused).toBeUndefined();
    expect(remarkAsClient(app, token, 'company.name', 'Да?').refused).toBe('too-many');
    const colleague = (n: number) => ({ name: `К${n}`, address: `k${n}@primer.example`, note: '', dueOn: null });
    const invite = (n: number) => sendSection(app, token, 'base', colleague(n));
    for (let n = 1; n <= 50; n += 1) {
      expect(invite(n).refused).toBeUndefined();
      expect(takeSectionBack(app, token, 'base').refused).toBeUndefined();
    }
    expect(invite(51).refused).toBe('too-many-colleagues');
    const asked = await house.visitor().open(`${way}/sections/base/colleague`);
    const refused = await asked.press('Отправить раздел', { name: 'Ещё один', address: 'more@primer.example' });
    expect([refused.status, refused.value('name')]).toEqual([422, 'Ещё один']);
    expect(refused.alert).toContain('50 участников');
  });
});

describe('a stranger', () => {
  test('finds nothing behind a token that is not one, nor behind one of another purpose', async () => {
    await using house = await openHouse();
    const { way } = open(house);
    const right = way.split('/').at(-1) ?? '';
    const wrong = [
      `${right.slice(0, -1)}x`,
      right.toUpperCase(),
      'x',
      '%00',
      encodeURIComponent("' or 1=1 --"),
      '__proto__',
    ];
    const rest = ['', '/answers', '/submission', '/copy.pdf', '/sections/base', '/sections/base/files', '/files/x'];
    for (const token of wrong) {
      for (const page of rest) {
        const answer = await house.visitor().open(`/questionnaires/${token}${page}`);
        expect([token, page, answer.status]).toEqual([token, page, expect.toBeOneOf([400, 404])]);
      }
    }
    for (const page of [
      '/sections/none',
      '/sections/__proto__',
      '/remarks/none',
      '/files/none',
      '/sections/none/table',
    ]) {
      expect((await house.visitor().open(`${way}${page}`)).status).toBe(404);
    }
  });
});

describe('the forms of a questionnaire', () => {
  test('answer every naughty string and every field without a failure of ours', async () => {
    await using house = await openHouse({ CONFIRMATIONS_PER_HOUR: '1000000' });
    const { token, way } = open(house);
    await save(house.app, token, 'base', { 'base.lastMonth': '2026-02' });
    const forms = ['/contradictions', '/submission', '/remarks/company.name', '/presence', '/handing-back'];
    const ofSections = ['', '/saving', '/opening', '/colleague', '/colleague/again', '/colleague/removal'];
    const all = [
      ...forms,
      ...ofSections.map((rest) => `/sections/company${rest}`),
      '/sections/base',
      '/files/x/removal',
    ];
    const kept = ['/contradictions', '/remarks/company.name', '/sections/company', '/sections/company/colleague'];
    const plain = [
      'text',
      'finding',
      'name',
      'address',
      'note',
      'dueOn',
      'participantId',
      'seq',
      'seen',
      'section',
      'more',
    ];
    const asked = [
      'company.name',
      'company.places',
      'company.technologies',
      'company.branchList/0/name',
      'base.movement/opening/2026-01',
    ];
    const odd = [
      '__proto__',
      'company.name/__proto__/2026-01',
      'base.movement/__proto__/2026-01',
      'base.movement:__proto__:source',
      'constructor',
      '',
    ];
    let visits = 0;
    for (const path of all) {
      // Few of them keep what is typed; those get it all.
      const isWide = kept.includes(path);
      for (const typed of naughty.filter((_, n) => isWide || n % 9 === 0)) {
        const ip = `10.1.${(visits >> 8) & 255}.${(visits += 1) & 255}`;
        const body = new URLSearchParams([...plain, ...asked, ...odd].map((field) => [field, typed]));
        const answer = await house.visitor(ip).request(`${way}${path}`, { method: 'POST', body });
        // What is said to script is no page.
        const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
        const html = isPage ? await answer.text() : '';
        expect([path, typed, answer.status]).toEqual([path, typed, expect.toSatisfy((status: number) => status < 500)]);
        expect(html).not.toMatch(/<img src=x|<iframe|<script>alert/i);
      }
    }
    for (const page of [
      '',
      '/answers',
      '/contradictions',
      '/sections/company',
      '/sections/base',
      '/remarks/company.name',
    ]) {
      const shown = await house.visitor().open(`${way}${page}`);
      expect([page, shown.status]).toEqual([page, 200]);
      expect(shown.html).not.toMatch(/<img src=x|<iframe|<script>alert/i);
    }
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.oneof(fc.constantFrom(...asked, ...odd), fc.string({ unit: 'binary' })),
            fc.string({ unit: 'binary' }),
          ),
          { maxLength: 12 },
        ),
        async (pairs) => {
          const ip = `10.2.${(visits >> 8) & 255}.${(visits += 1) & 255}`;
          const body = new URLSearchParams(pairs);
          const answer = await house.visitor(ip).request(`${way}/sections/company`, { method: 'POST', body });
          await answer.arrayBuffer();
          expect(answer.status).toBeOneOf([303, 409]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('change nothing when a page is looked at, and cost the same whatever has been filled in', async () => {
    await using house = await openHouse({ CONFIRMATIONS_PER_HOUR: '1000000' });
    const { app } = house;
    const { token, way } = open(house);
    await save(app, token, 'company', { 'company.name': 'Юг' });
    const pages = ['', '/sections/base', '/answers', '/contradictions', '/submission', '/remarks/company.name'];
    const costs = async () => {
      const counts: number[] = [];
      for (const page of pages) {
        const before = app.statements.length;
        expect((await house.visitor().open(`${way}${page}`)).status).toBe(200);
        const said = app.statements.slice(before);
        expect(said.filter((statement) => /^\s*(insert|update|delete|replace)/i.test(statement))).toEqual([]);
        counts.push(said.length);
      }
      const before = app.statements.length;
      app.clock.pass(1);
      await save(app, token, 'base', { 'base.note': String(app.clock.now()) });
      return [...counts, app.statements.length - before];
    };
    await costs();
    const few = await costs();
    await answerAll(app, token);
    for (const { key } of edition.sections) {
      const wish = { name: key, address: `${key}@primer.example`, note: '', dueOn: null };
      sendSection(app, token, key, wish);
      remarkAsClient(app, token, `company.name`, 'Да?');
    }
    app.clock.pass(day);
    expect(overviewOf(app, token).participants.length).toBeGreaterThan(3);
    expect(await costs()).toEqual(few);
    expect(entryOf(overviewOf(app, token).answers, 'company.name')).toBeDefined();
  });
});

/** CP1251, as Excel of a Russian Windows saves it. */
function inWindows(text: string): Buffer<ArrayBuffer> {
  return Buffer.from(
    [...text].map((one) => {
      const code = one.codePointAt(0) ?? 63;
      return code < 128 ? code : code >= 0x410 && code <= 0x44f ? code - 0x350 : 63;
    }),
  );
}
