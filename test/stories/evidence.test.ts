import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { evidenceOf, proveLedger } from '#app/people/ledger.server.ts';
import { currentDocument, publishDocuments } from '#app/people/documents.server.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { address, askToSubscribe, becomeReader, linkIn } from '#test/support/journal.ts';

let house: House;
beforeEach(async () => void (house = await openHouse()));
afterEach(() => house[Symbol.asyncDispose]());

const run = (statement: string) => house.app.db.$client.exec(statement);

/** The consultancy's details stand in every document: new ones make a new version. */
function publishAnew(): void {
  const { config } = house.app;
  house.app.config = { ...config, consultancy: { ...config.consultancy, phone: '+7 000 000-00-00' } };
  publishDocuments(house.app);
}

describe('a consent cites the document that was read', () => {
  test('when it was given, though a newer one is in force when it is confirmed and withdrawn', async () => {
    const visitor = house.visitor();
    const read = currentDocument(house.app, 'personal-data', 'ru').sha256;
    const letter = await askToSubscribe(house, visitor);
    const before = house.app.config;
    publishAnew();
    await (await visitor.open(linkIn(letter, 'confirm'))).press('Подтвердить подписку');
    const [welcome] = await house.letters();
    await (await visitor.open(linkIn(welcome!, 'unsubscribe'))).press('Отписаться');
    expect(house.app.config).not.toBe(before);
    const cited = evidenceOf(house.app, address).map((row) => [row.event, row.documentSha256]);
    expect(cited).toEqual([
      ['given', read],
      ['confirmed', read],
      ['withdrawn', read],
    ]);
  });

  test('in the language of the preferences page, whatever language letters are to have', async () => {
    const visitor = house.visitor();
    const page = await visitor.open(linkIn(await becomeReader(house, visitor), 'preferences'));
    expect(page.links).toContain('/documents/advertising');
    await page.press('Сохранить', { advertising: true, locale: 'en' });
    await (await visitor.open(page.path)).press('Сохранить', { advertising: false });
    expect(evidenceOf(house.app, address).slice(2)).toMatchObject([
      { event: 'given', documentLocale: 'ru', documentSha256: currentDocument(house.app, 'advertising', 'ru').sha256 },
      { event: 'withdrawn', documentLocale: 'ru' },
    ]);
  });
});

describe('the ledger', () => {
  test('cannot be rewritten row by row, nor its documents', async () => {
    await becomeReader(house, house.visitor());
    const copy = `select * from consents where seq = 1`;
    expect(() => run(`insert or replace into consents ${copy}`)).toThrow('append-only');
    expect(() => run(`update documents set body = 'other'`)).toThrow('what was published stays');
    expect(() => run(`delete from documents`)).toThrow('what was published stays');
    run(`insert or replace into documents select kind, locale, version, sha256, title, 'other', 0 from documents`);
    publishDocuments(house.app);
    expect(proveLedger(house.app.db)).toMatchObject({ holds: true, rows: 2, unexplained: 0 });
  });

  test('shows a document that was forged in spite of that', async () => {
    await becomeReader(house, house.visitor());
    run(`drop trigger documents_never_change; update documents set body = body || '.' where kind = 'personal-data'`);
    expect(proveLedger(house.app.db)).toEqual({ holds: false, brokenAt: 1, because: 'document' });
  });

  test('counts evidence that vanished without a destruction on record', async () => {
    await becomeReader(house, house.visitor());
    run('delete from consent_details where seq = 2');
    expect(proveLedger(house.app.db)).toMatchObject({ holds: true, destroyed: 1, unexplained: 1 });
  });
});

test.each(['__proto__', 'constructor', 'nonsense'])('?done=%s on the preferences page says nothing', async (done) => {
  const visitor = house.visitor();
  const path = linkIn(await becomeReader(house, visitor), 'preferences');
  const page = await visitor.open(`${path}?done=${done}`);
  expect([page.status, page.heading]).toEqual([200, 'Ваша подписка']);
});
