import { describe, expect, test } from 'vitest';
import { findSubmission } from '#app/questionnaires/store.server.ts';
import { returnQuestionnaire } from '#app/questionnaires/submit.server.ts';
import { revokeParticipant } from '#app/questionnaires/invite.server.ts';
import { day } from '#test/support/app.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { readPdf } from '#test/support/pdf.ts';
import {
  answerAll,
  inviteCompany,
  overviewOf,
  ownersWay,
  questionnaireIn,
  save,
  tokenIn,
} from '#test/support/questionnaires.ts';

const pages = ['', '/sections/company', '/sections/base', '/answers', '/contradictions', '/submission'];

/** Sends a section to a colleague and gives their way. */
async function delegate(house: House, way: string, section: string): Promise<string> {
  const page = await house.visitor().open(`${way}/sections/${section}/colleague`);
  const sent = await page.press('Отправить раздел', {
    name: 'Игорь Котов',
    address: 'kotov@primer.example',
    note: 'Возьмите из биллинга.',
    dueOn: '2026-04-10',
  });
  expect(sent.path).toBe(way);
  return questionnaireIn((await house.letters()).find(({ to }) => to === 'kotov@primer.example'));
}

describe('the owner of a questionnaire', () => {
  test('fills a section in over several visits: whatever was typed is kept, and said to be wrong where it is', async () => {
    await using house = await openHouse();
    inviteCompany(house.app, { note: 'Начните с базы.', dueOn: '2027-12-01' });
    const way = await ownersWay(house);
    const tasks = await house.visitor().open(way);
    expect([tasks.status, tasks.heading]).toEqual([200, 'Анкета перед аудитом']);
    expect(tasks.text).toContain('Начните с базы.');
    expect(tasks.text).toContain('Готово 0 из');

    const section = await house.visitor().open(`${way}/sections/company`);
    const saved = await section.press('Сохранить', { 'company.name': '  Сеть «Юг»', 'company.places': 'штук семь' });
    expect([saved.status, saved.value('company.places')]).toEqual([200, 'штук семь']);
    expect(saved.alert).not.toBe('');
    expect(saved.text).toContain('Чтобы раздел был готов, не хватает');
    const later = await house.visitor().open(`${way}/sections/company`);
    expect([later.value('company.name'), later.value('company.places')]).toEqual(['  Сеть «Юг»', 'штук семь']);
    expect(later.text).toContain('Последнее сохранение');

    const notYet = await later.press('Сохранить: раздел готов');
    expect(notYet.path).toContain('?checked');
    const fields = { 'company.network': 'internet', 'company.currency': 'RUB', 'company.places': '7' };
    const ready = await (
      await house.visitor().open(`${way}/sections/company`)
    ).press('Сохранить: раздел готов', fields);
    expect(ready.path).toBe(way);
    expect(ready.text).toContain('Готово 1 из');
    const missing = ready.links.filter((link) => /\/sections\/base#/.test(link));
    expect(missing.length).toBeGreaterThan(0);
    const reopened = await (await house.visitor().open(`${way}/sections/company`)).press('Открыть раздел снова');
    expect(reopened.path).toBe(`${way}/sections/company`);
    expect((await house.visitor().open(way)).text).toContain('Готово 0 из');
  });

  test('submits it, has a receipt with all answers on paper, and changes nothing any more', async () => {
    await using house = await openHouse();
    const { app } = house;
    inviteCompany(app);
    const way = await ownersWay(house);
    await answerAll(app, tokenIn(way));
    const form = await house.visitor().open(`${way}/sections/company`);
    const files = await house.visitor().open(`${way}/sections/company/files`);
    const submission = await house.visitor().open(`${way}/submission`);
    const done = await submission.press('Отправить консультанту');
    expect([done.path, done.text.includes('Анкета отправлена')]).toEqual([way, true]);

    const letters = await house.letters();
    expect(letters.map(({ subject }) => subject.replace(/А-\d+-\d+/, '…'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Анкета … отправлена/)]),
    );
    const copy = await house.visitor().request(`${way}/copy.pdf`);
    const paper = await readPdf(Buffer.from(await copy.arrayBuffer()));
    expect(paper).toContain('Сеть «Пример-Юг»');
    const receipt = app.mailer.kept.get(letters.find(({ subject }) => /отправлена/.test(subject))?.id ?? 0);
    expect(receipt?.message.toString()).toMatch(/content-type: application\/pdf/i);

    const late = await form.press('Сохранить', { 'company.name': 'Опоздал' });
    expect([late.status, late.value('company.name')]).toEqual([409, 'Опоздал']);
    expect(late.text).toContain('Анкета уже отправлена');
    const marked = await form.press('Сохранить: раздел готов', { 'company.name': 'Опоздал' });
    expect([marked.status, marked.value('company.name')]).toEqual([409, 'Опоздал']);
    const file = await files.press('Приложить', {}, [new File(['строка;1\n'], 'опоздал.csv')]);
    expect(file.text).not.toContain('опоздал.csv');
    const { answers, files: kept, questionnaire, steps } = overviewOf(app, tokenIn(way));
    expect([JSON.stringify(answers).includes('Опоздал'), kept, questionnaire.state]).toEqual([false, [], 'submitted']);
    expect(steps.at(-1)?.step).toEqual({ what: 'submitted', number: 1 });
    const again = await submission.press('Отправить консультанту');
    expect(again.path).toBe(way);
    expect(overviewOf(app, tokenIn(way)).submissions).toHaveLength(1);
  });

  test('mends what the consultant has marked, and submits it a second time', async () => {
    await using house = await openHouse();
    const { app } = house;
    const { consultant, questionnaire } = inviteCompany(app);
    const way = await ownersWay(house);
    await answerAll(app, tokenIn(way));
    await (await house.visitor().open(`${way}/submission`)).press('Отправить консультанту');
    await house.letters();
    const corrections = [{ question: 'tariffs.arpu', text: 'Это с НДС?' }];
    returnQuestionnaire(app, consultant, questionnaire.id, { text: 'Почти всё верно.', corrections });
    const back = questionnaireIn((await house.letters()).at(-1));
    const tasks = await house.visitor().open(back);
    expect(tasks.text).toContain('Анна Белова вернул(а) анкету на исправление');
    expect(tasks.text).toContain('Почти всё верно.');
    expect(tasks.text).toContain('исправить: 1');
    const section = await house.visitor().open(`${back}/sections/tariffs`);
    expect(section.text).toContain('Это с НДС?');
    await section.press('Сохранить', { 'tariffs.arpu': '480' });
    await (await house.visitor().open(`${back}/submission`)).press('Отправить консультанту');
    const { submissions, remarks } = overviewOf(app, tokenIn(way));
    expect(submissions.map(({ number }) => number)).toEqual([1, 2]);
    expect(remarks.every(({ settledAt }) => settledAt !== null)).toBe(true);
    const texts = submissions.map(
      ({ number }) => findSubmission(app.db, questionnaire.id, number)?.answers.entries['tariffs.arpu']?.typed,
    );
    expect(texts).toEqual([
      { is: 'line', text: '' },
      { is: 'line', text: '480' },
    ]);
  });

  test('submits what they have looked over, and no later state of it', async () => {
    await using house = await openHouse();
    inviteCompany(house.app);
    const way = await ownersWay(house);
    await answerAll(house.app, tokenIn(way));
    const submission = await house.visitor().open(`${way}/submission`);
    await save(house.app, tokenIn(way), 'company', { 'company.name': 'Другое' });
    const refused = await submission.press('Отправить консультанту');
    expect([refused.status, refused.alert]).toEqual([409, expect.stringContaining('Проверьте и отправьте снова')]);
    expect(overviewOf(house.app, tokenIn(way)).questionnaire.state).toBe('filling');
  });

  test('explains a contradiction that stands in the way, and what they said travels along', async () => {
    await using house = await openHouse();
    inviteCompany(house.app);
    const way = await ownersWay(house);
    await answerAll(house.app, tokenIn(way));
    await save(house.app, tokenIn(way), 'base', { 'base.movement/closing/2026-01': '15000' });
    const blocked = await house.visitor().open(`${way}/submission`);
    expect(blocked.buttons).not.toContain('Отправить консультанту');
    const page = await house.visitor().open(`${way}/contradictions`);
    const tooLong = await page.press('Сохранить объяснение', { text: 'я'.repeat(2001) });
    expect([tooLong.status, tooLong.html.includes('я'.repeat(2001))]).toEqual([422, true]);
    let shown = page;
    for (let round = 0; round < 5; round += 1) {
      const open = overviewOf(house.app, tokenIn(way)).findings.filter(({ standing }) => standing === 'errs');
      if (open.length === 0) break;
      for (const { check, at } of open) {
        await house.visitor().post(`${way}/contradictions`, [
          ['finding', at === null ? check : `${check}@${at}`],
          ['text', 'Купили соседнюю сеть'],
        ]);
      }
      shown = await house.visitor().open(`${way}/contradictions`);
    }
    expect(shown.html).toContain('Купили соседнюю сеть');
    const submission = await house.visitor().open(`${way}/submission`);
    await submission.press('Отправить консультанту');
    const { questionnaire } = overviewOf(house.app, tokenIn(way));
    expect(Object.values(findSubmission(house.app.db, questionnaire.id, 1)?.explanations ?? {})).toContain(
      'Купили соседнюю сеть',
    );
    const late = await house.visitor().post(`${way}/contradictions`, [
      ['finding', 'movement@2026-01'],
      ['text', 'Ещё одно слово'],
    ]);
    expect([late.status, late.html.includes('Ещё одно слово')]).toEqual([409, true]);
  });

  test('goes on by a fresh link where the old one has expired, and not at all where it was taken back', async () => {
    await using house = await openHouse();
    const { app } = house;
    const { consultant, questionnaire } = inviteCompany(app);
    const way = await ownersWay(house);
    await save(app, tokenIn(way), 'company', { 'company.name': 'Сеть «Юг»' });
    app.clock.pass(31 * day);
    for (const page of pages) expect((await house.visitor().open(`${way}${page}`)).status).toBe(410);
    const typed = await house.visitor().post(`${way}/sections/company`, [['company.name', 'Поздно']]);
    expect(typed.status).toBe(410);
    const expired = await house.visitor().open(way);
    expect(expired.heading).toBe('Срок ссылки вышел');
    const sent = await expired.press('Прислать новую ссылку');
    expect(sent.status).toBe(200);
    const fresh = questionnaireIn((await house.letters()).at(-1));
    expect(fresh).not.toBe(way);
    expect((await house.visitor().open(`${fresh}/sections/company`)).value('company.name')).toBe('Сеть «Юг»');

    const owner = overviewOf(app, tokenIn(fresh)).participants[0]!;
    revokeParticipant(app, consultant, questionnaire.id, owner.id);
    for (const page of pages) expect((await house.visitor().open(`${fresh}${page}`)).status).toBe(410);
    await house.visitor().post(`${fresh}/fresh`, []);
    expect(await house.letters()).toEqual([]);
  });
});

describe('a colleague', () => {
  test('sees the one section, cannot submit, hands it back, and mends it when asked again', async () => {
    await using house = await openHouse();
    const { app } = house;
    inviteCompany(app);
    const way = await ownersWay(house);
    const theirs = await delegate(house, way, 'base');
    const tasks = await house.visitor().open(theirs);
    expect(tasks.text).toContain('Мария Петрова просит вас заполнить один раздел');
    expect(tasks.text).toContain('Возьмите из биллинга.');
    const others = ['/answers', '/contradictions', '/submission', '/copy.pdf', '/sections/company', '/sections/goals'];
    const more = ['/sections/company/files', '/sections/base/colleague', '/remarks/company.name'];
    for (const page of [...others, ...more]) {
      expect([page, (await house.visitor().open(`${theirs}${page}`)).status]).toEqual([page, 404]);
    }
    const posts = ['/submission', '/sections/company', '/sections/company/saving', '/sections/base/colleague/removal'];
    for (const page of [...posts, '/sections/base/opening', '/contradictions', '/remarks/company.name']) {
      const answer = await house.visitor().post(`${theirs}${page}`, [['text', 'x']]);
      expect([page, answer.status]).toEqual([page, 404]);
    }
    const section = await house.visitor().open(`${theirs}/sections/base`);
    const back = await section.press('Сохранить и вернуть раздел', { 'base.note': 'Без юрлиц' });
    expect(back.text).toContain('Вы вернули раздел');
    const [letter] = await house.letters();
    expect(letter?.subject).toContain('раздел вернули');
    expect((await house.visitor().open(way)).text).toContain('Игорь Котов вернул(а)');

    const late = await section.press('Сохранить', { 'base.note': 'Ещё слово' });
    expect([late.status, late.value('base.note')]).toEqual([409, 'Ещё слово']);
    expect((await house.visitor().open(`${way}/sections/base`)).value('base.note')).toBe('Без юрлиц');

    const again = await house.visitor().open(`${way}/sections/base/colleague`);
    await again.press('Отправить на исправление', { note: 'Добавьте юрлица' });
    const anew = questionnaireIn((await house.letters()).at(-1));
    expect((await house.visitor().open(anew)).text).toContain('Добавьте юрлица');
    const mended = await house.visitor().open(`${anew}/sections/base`);
    expect((await mended.press('Сохранить', { 'base.note': 'С юрлицами' })).value('base.note')).toBe('С юрлицами');
    const { answered, participants } = overviewOf(app, tokenIn(way));
    const colleague = participants.find(({ section: one }) => one === 'base');
    expect(answered['base.note']?.participantId).toBe(colleague?.id);
  });

  test('loses their way once the owner takes the section back; what they filled in stays', async () => {
    await using house = await openHouse();
    inviteCompany(house.app);
    const way = await ownersWay(house);
    const theirs = await delegate(house, way, 'base');
    const section = await house.visitor().open(`${theirs}/sections/base`);
    await section.press('Сохранить', { 'base.note': 'Без юрлиц' });
    const blocked = await house.visitor().open(`${way}/submission`);
    expect(blocked.text).toContain('Ещё у коллег');
    const taken = await (await house.visitor().open(`${way}/sections/base/colleague`)).press('Забрать раздел');
    expect(taken.value('base.note')).toBe('Без юрлиц');
    expect((await house.visitor().open(theirs)).status).toBeOneOf([404, 410]);
    const late = await section.press('Сохранить', { 'base.note': 'Ещё слово' });
    expect(late.status).toBeOneOf([404, 410]);
    expect((await house.visitor().open(`${way}/sections/base`)).value('base.note')).toBe('Без юрлиц');
  });

  test('is refused with what was typed where a field cannot be', async () => {
    await using house = await openHouse();
    inviteCompany(house.app);
    const way = await ownersWay(house);
    const page = await house.visitor().open(`${way}/sections/base/colleague`);
    const typed = { name: 'Игорь', address: 'kotov', note: 'я'.repeat(2001), dueOn: '2020-01-01' };
    const refused = await page.press('Отправить раздел', typed);
    expect([refused.status, refused.value('address'), refused.value('note')]).toEqual([422, 'kotov', typed.note]);
    expect(refused.alert).not.toBe('');
    expect(await house.letters()).toEqual([]);
  });
});
