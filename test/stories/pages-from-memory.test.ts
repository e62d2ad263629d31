import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openHouse, type House } from '#test/support/house.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house[Symbol.asyncDispose]());

/** Asks without unpacking. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Raw> {
  return new Promise((resolve, reject) => {
    // Not a URL, which would be straightened before it is sent.
    const { hostname, port } = new URL(house.url);
    const asked = request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    asked.on('error', reject).end();
  });
}

interface Raw {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

/** How often the database was asked for what the home page shows. */
const timesMade = () => house.app.statements.filter((statement) => /from "offered_tiers"/.test(statement)).length;

describe('the home page', () => {
  test('is made once for two hundred visitors at once, and then comes from memory', async () => {
    const before = timesMade();
    const answers = await Promise.all(Array.from({ length: 200 }, () => ask('/', { 'accept-encoding': 'br' })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ headers }) => headers['etag'])).size).toBe(1);
    expect(timesMade() - before).toBe(1);
    await ask('/?utm_source=letter');
    expect(timesMade() - before).toBe(1);
  });

  test('is the same in brotli, in gzip and as it is', async () => {
    const [plain, br, gzip] = await Promise.all([
      ask('/'),
      ask('/', { 'accept-encoding': 'gzip, deflate, br' }),
      ask('/', { 'accept-encoding': 'gzip' }),
    ]);
    expect([br, gzip].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip']);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    for (const { headers, body } of [plain, br, gzip]) {
      expect(headers['vary']).toBe('accept-encoding');
      expect(headers['content-length']).toBe(String(body.length));
    }
  });

  test('is not sent again to whoever has it', async () => {
    const { headers } = await ask('/');
    const etag = String(headers['etag']);
    for (const known of [etag, etag.slice(2), `"another", ${etag}`, '*']) {
      const again = await ask('/', { 'if-none-match': known });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(again.headers['etag']).toBe(etag);
    }
    expect((await ask('/', { 'if-none-match': '"another"' })).status).toBe(200);
  });

  test('tells its length to whoever asks for the head alone, made anew or not', async () => {
    for (const round of [1, 2]) {
      const head = await ask('/', {}, 'HEAD');
      expect([round, head.status, head.body.length]).toEqual([round, 200, 0]);
      expect(head.headers['content-length']).toBe(String((await ask('/')).body.length));
    }
  });

  test('is made anew at the full hour, so that its form does not grow stale', async () => {
    const stamp = async () => /name="stamp" value="([^"]+)"/.exec((await ask('/')).body.toString())?.[1];
    const first = await stamp();
    house.app.clock.pass(59 * 60_000);
    expect(await stamp()).toBe(first);
    house.app.clock.pass(60_000);
    expect(await stamp()).not.toBe(first);
  });

  test('carries one style sheet, named by its hash, and no script', async () => {
    const { headers, body } = await ask('/');
    const html = body.toString();
    const [style, ...others] = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => css);
    expect(others).toEqual([]);
    const hash = createHash('sha256').update(style!).digest('base64');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain(`style-src 'sha256-${hash}';`);
    expect(policy).toContain("script-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")|\son\w+=|\sstyle=|<link rel="stylesheet"/);
  });
});

describe('what an editor changes', () => {
  const change = (name: string) =>
    house.app.db.$client
      .prepare(`update offered_tiers set text = json_set(text, '$.ru.name', ?) where tier = 'audit'`)
      .run(name);

  test('by whatever means, is on the page within a second', async () => {
    expect((await ask('/services')).body.toString()).not.toContain('Аудит с новым именем');
    change('Аудит с новым именем');
    house.app.clock.pass(1000);
    expect((await ask('/services')).body.toString()).toContain('Аудит с новым именем');
  });

  test('leaves alone what was written about something else', async () => {
    await ask('/');
    const before = timesMade();
    house.app.db.$client.prepare(`insert into work_runs values ('something', 1)`).run();
    house.app.clock.pass(1000);
    await ask('/');
    expect(timesMade()).toBe(before);
    change('Аудит с новым именем');
    house.app.clock.pass(1000);
    await ask('/');
    expect(timesMade()).toBe(before + 1);
  });
});

describe('an address', () => {
  test('in another spelling leads to the one it has, and never to another site', async () => {
    const spellings = [
      ['/services/?x=1', '/services?x=1'],
      ['/journal/%70references/token', '/journal/preferences/token'],
      ['/pictures/../journal/preferences/token', '/journal/preferences/token'],
      ['/services/..', '/'],
    ];
    for (const [path = '', to] of spellings) {
      const answer = await ask(path);
      expect([path, answer.status, answer.headers['location']]).toEqual([path, 308, to]);
    }
    for (const path of ['//evil.example/', '///evil.example/', '/\\evil.example/', '//services/', '/services//']) {
      const answer = await ask(path);
      expect([path, answer.status, answer.headers['location']]).toEqual([path, 404, undefined]);
    }
  });

  test('that means nothing is a 404 every time, as small as any page', async () => {
    for (const path of [
      '/services/nothing-of-ours',
      '/SERVICES',
      '/EN/services',
      '/услуги'.replaceAll(/[^/]+/g, encodeURI),
    ]) {
      for (const round of [1, 2]) {
        const answer = await ask(path, { 'accept-encoding': 'br' });
        expect([path, round, answer.status, answer.headers['etag']]).toEqual([path, round, 404, undefined]);
        expect(answer.headers['content-encoding']).toBe('br');
      }
    }
  });

  test('of a page that is one person’s own is never kept, however it is written', async () => {
    for (const path of ['/journal/preferences/token', '/en/requests/token', '/journal/subscribe.data']) {
      const answer = await ask(path);
      expect([path, answer.headers['etag']]).toEqual([path, undefined]);
      expect(String(answer.headers['cache-control'])).not.toContain('public');
    }
  });

  test('with values that no page offers is answered, and not kept', async () => {
    const answer = await ask('/services/advisor?size=enormous');
    expect([answer.status, answer.headers['etag']]).toEqual([200, undefined]);
    const offered = await ask('/services/advisor?size=large');
    expect([offered.status, offered.headers['etag'] === undefined]).toEqual([200, false]);
  });
});

test('whoever has a page and asks again hears nothing that could spoil it, made anew or from memory', async () => {
  for (const path of ['/about', '/about?utm_source=letter']) {
    const known = { 'if-none-match': String((await ask(path)).headers['etag']) };
    for (const wait of [0, 3_600_000]) {
      house.app.clock.pass(wait);
      const again = await ask(path, known);
      expect([path, wait, again.status]).toEqual([path, wait, 304]);
      expect(
        Object.keys(again.headers)
          .filter((name) => !/^(date|connection|keep-alive)$/.test(name))
          .toSorted(),
      ).toEqual(['cache-control', 'etag', 'vary']);
    }
  }
});

test('a database that fails is an answer of 500, and the site lives on', async () => {
  await ask('/about');
  house.app.db.$client.exec('drop table content_version');
  house.app.clock.pass(1000);
  expect((await ask('/about')).status).toBe(500);
  expect((await ask('/healthz')).status).toBeLessThan(600);
});
