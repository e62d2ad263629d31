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
    const asked = request(`${house.url}${path}`, { method, headers }, (response) => {
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
    const { headers } = await ask('/about');
    house.app.db.$client.prepare(`insert into work_runs values ('something', 1)`).run();
    house.app.clock.pass(1000);
    expect((await ask('/about')).headers['etag']).toBe(headers['etag']);
  });
});

describe('an address', () => {
  test('with a slash too many leads to the page, and never to another site', async () => {
    const slashed = await ask('/services/?x=1');
    expect([slashed.status, slashed.headers['location']]).toEqual([308, '/services?x=1']);
    for (const path of ['//evil.example/', '///evil.example/', '/\\evil.example/', '//services/']) {
      const answer = await ask(path);
      expect([path, answer.status, answer.headers['location']]).toEqual([path, answer.status, undefined]);
    }
  });

  test('that means nothing is a 404 every time', async () => {
    for (const round of [1, 2]) {
      const answer = await ask('/services/nothing-of-ours');
      expect([round, answer.status, answer.headers['etag']]).toEqual([round, 404, undefined]);
    }
  });
});
