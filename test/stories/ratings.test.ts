import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findThread, listEvents } from '#app/consultations/store.server.ts';
import { declineMessage } from '#app/consultations/held-message.server.ts';
import { listMessages } from '#app/consultations/message-store.server.ts';
import { wordsFor } from '#app/words/index.ts';
import { day } from '#test/support/app.ts';
import { closedWithQuestion, heldAnswer } from '#test/support/client-threads.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { spaced } from '#test/support/requests.ts';
import { furnishDesk, lettersOf, type Desk } from '#test/support/threads.ts';

const { rating, heldAnswer: answer } = wordsFor('ru');

let house: House;
let desk: Desk;
beforeEach(async () => {
  house = await openHouse({ INBOX_AUTHSERV_ID: 'mx.klyuch.example' });
  desk = furnishDesk(house.app);
});
afterEach(() => house[Symbol.asyncDispose]());

describe('the one question after a thread is closed', () => {
  const given = () => {
    const id = String(house.app.db.$client.prepare('select id from threads').pluck().get());
    return listEvents(house.app.db, id).flatMap(({ event }) => (event.is === 'rated' ? [event] : []));
  };

  test('counts nothing however often a scanner opens its link', async () => {
    const path = await closedWithQuestion(house, desk);
    for (let time = 0; time < 5; time += 1) {
      for (const method of ['GET', 'HEAD']) expect((await house.visitor().request(path, { method })).status).toBe(200);
    }
    expect(given()).toEqual([]);
  });

  test('is answered by one press, with a word or without, and the answer may be changed', async () => {
    const path = await closedWithQuestion(house, desk);
    const page = await house.visitor().open(path);
    expect([page.heading, page.buttons]).toEqual([spaced(rating.heading), Object.values(rating.scores).map(spaced)]);
    expect(page.text).toContain('К-2026-0001');
    const done = await page.press(spaced(rating.scores.good));
    expect([done.status, given()]).toEqual([200, [{ is: 'rated', score: 'good' }]]);
    expect(done.text).toContain(spaced(rating.given(rating.scores.good)));

    const later = await house.visitor().open(path);
    expect(later.text).toContain(spaced(rating.givenBefore(rating.scores.good)));
    await later.press(spaced(rating.scores['so-so']), { comment: 'Не хватило примера' });
    expect(given().at(-1)).toEqual({ is: 'rated', score: 'so-so', comment: 'Не хватило примера' });
    expect((await house.visitor().open(path)).value('comment')).toBe('Не хватило примера');
  });

  test('gives a comment back that is too long', async () => {
    const page = await house.visitor().open(await closedWithQuestion(house, desk));
    const long = 'x'.repeat(2001);
    const refused = await page.press(rating.scores.bad, { comment: long });
    expect([refused.status, refused.value('comment'), given()]).toEqual([422, long, []]);
    expect(refused.alert).toContain(spaced(rating.errors.commentTooLong));
  });

  test('says so where its time is over, or nobody asked it, and takes nothing', async () => {
    const path = await closedWithQuestion(house, desk);
    house.app.clock.pass(61 * day);
    for (const [asks, words] of [
      [path, rating.expired],
      ['/ratings/nonsense', rating.unknown],
    ] as const) {
      for (const page of [await house.visitor().open(asks), await house.visitor().post(asks, [['score', 'good']])])
        expect([page.status, page.heading]).toEqual([200, spaced(words.heading)]);
    }
    expect(given()).toEqual([]);
  });

  test('speaks English behind an English link', async () => {
    const path = await closedWithQuestion(house, desk);
    const page = await house.visitor().open(`/en${path}`);
    expect(page.buttons).toEqual(Object.values(wordsFor('en').rating.scores));
  });
});

describe('an answer of a consultant that nothing proves', () => {
  const answered = () => lettersOf(house.app, 'thread-answered');

  test('is shown with whom it goes to, and goes nowhere by being looked at', async () => {
    const { path } = await heldAnswer(house, desk);
    const page = await house.visitor().open(path);
    for (const said of ['Возьмите 0,12 %.', 'Мария Петрова', 'Связь-Пример', 'К-2026-0001'])
      expect(page.text).toContain(said);
    expect(page.html).not.toContain(desk.client.address);
    expect(answered()).toEqual([]);
  });

  test('leaves when its author presses the button, once', async () => {
    const { path, id } = await heldAnswer(house, desk);
    const page = await house.visitor().open(path);
    const sent = await page.press(spaced(answer.button));
    expect(sent.heading).toBe(spaced(answer.sent.heading));
    expect(answered()).toMatchObject([{ to: desk.client.address, data: { by: desk.consultant.name } }]);
    expect(findThread(house.app.db, id)).toMatchObject({ state: 'waiting' });
    const again = await page.press(spaced(answer.button));
    expect([again.status, again.heading]).toEqual([200, spaced(answer.settled.heading)]);
    expect(answered()).toHaveLength(1);
  });

  test('is told calmly to be declined, too late, or unknown, each with a way to the desk', async () => {
    const declined = await heldAnswer(house, desk);
    const [held] = listMessages(house.app.db, declined.id).filter(({ standing }) => standing === 'held');
    declineMessage(house.app, desk.owner, held?.id ?? '');
    const late = await heldAnswer(house, desk);
    house.app.clock.pass(8 * day);
    for (const [path, words] of [
      [declined.path, answer.settled],
      [`${declined.path}?sent=`, answer.sent],
      [late.path, answer.expired],
      ['/answers/nonsense', answer.unknown],
    ] as const) {
      const page = await house.visitor().open(path);
      expect([page.status, page.heading]).toEqual([200, spaced(words.heading)]);
      expect(page.links).toContain('/desk');
    }
    expect((await house.visitor().post(late.path, [])).heading).toBe(spaced(answer.expired.heading));
    expect(answered()).toEqual([]);
  });
});
