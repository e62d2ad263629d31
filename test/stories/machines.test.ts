import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeTestApp } from '#test/support/app.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { becomeReader, linkIn } from '#test/support/journal.ts';
import { pathWithoutTokens } from '#app/web/http/observe.server.ts';
import { startWorker } from '#app/work/worker.server.ts';

let house: House;
beforeEach(async () => void (house = await openHouse({ METRICS_TOKEN: 'a token for the metrics' })));
afterEach(() => house[Symbol.asyncDispose]());

describe('/healthz', () => {
  test('is 200 while the database takes writes and the worker moves', async () => {
    const answer = await house.visitor().request('/healthz');
    expect([answer.status, await answer.json()]).toEqual([200, { database: 'ok', worker: 'ok' }]);
  });

  test('is 503 when the database takes none', async () => {
    house.app.db.$client.pragma('query_only = on');
    const answer = await house.visitor().request('/healthz');
    expect([answer.status, await answer.json()]).toEqual([503, { database: 'fails', worker: 'ok' }]);
  });

  test('is 503 when the worker has stopped', async () => {
    await house.worker.stop();
    const answer = await house.visitor().request('/healthz');
    expect([answer.status, await answer.json()]).toEqual([503, { database: 'ok', worker: 'fails' }]);
  });
});

describe('/metrics', () => {
  test('count requests and letters for whoever holds the token', async () => {
    await becomeReader(house, house.visitor());
    const headers = { authorization: 'Bearer a token for the metrics' };
    const text = await (await house.visitor().request('/metrics', { headers })).text();
    expect(text).toContain('klyuch_letters{state="sent"} 2');
    expect(text).toMatch(/klyuch_request_seconds_count\{method="POST",status="3xx"\} 2/);
    expect(text).not.toContain('klyuch.example');
  });

  test.each<Record<string, string>>([{}, { authorization: 'Bearer wrong' }])(
    'do not exist for others',
    async (headers) => {
      expect((await house.visitor().request('/metrics', { headers })).status).toBe(404);
    },
  );
});

describe('every answer', () => {
  test('forbids scripts, framing and windows of others, sniffing, leaking referrers, and what our pages never need', async () => {
    for (const path of ['/', '/en', '/journal/subscribe', '/nowhere', '/favicon.svg']) {
      const { headers } = await house.visitor().request(path);
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'none';(?!.*unsafe)/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      for (const power of ['camera', 'geolocation', 'microphone', 'payment', 'usb'])
        expect(headers.get('permissions-policy')).toContain(`${power}=()`);
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  test('behind a link is kept by no cache and no search engine', async () => {
    const welcome = await becomeReader(house, house.visitor());
    const { headers } = await house.visitor().request(linkIn(welcome, 'preferences'));
    expect([headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual(['no-store', 'noindex, nofollow']);
  });

  test('with a page of ours holds neither script nor zero byte, in either language', async () => {
    const pages = [
      '/',
      '/journal/subscribe',
      '/journal/preferences',
      '/documents/privacy-policy',
      '/documents/personal-data',
      '/nowhere',
    ];
    for (const path of pages.flatMap((page) => [page, page === '/' ? '/en' : `/en${page}`])) {
      const page = await house.visitor().open(path);
      expect(page.html).not.toMatch(/<script(?! type="application\/ld\+json")|\0/);
      expect(page.language).toBe(path.startsWith('/en') ? 'en' : 'ru');
      expect(page.heading).not.toBe('');
    }
  });
});

describe('what comes in is limited', () => {
  test('in rate, with the time to come back', async () => {
    const visitor = house.visitor();
    const statuses = [];
    for (let times = 0; times < 130; times += 1) {
      const answer = await visitor.request('/journal/preferences', { method: 'POST' });
      await answer.arrayBuffer();
      statuses.push(answer.status);
    }
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
    expect((await house.visitor().request('/')).status).toBe(200);
  });

  test('but a provider may unsubscribe a whole mailing from one address, chunked or not', async () => {
    const provider = house.visitor();
    for (let times = 0; times < 130; times += 1) {
      const answer = await provider.request('/journal/unsubscribe/x', { method: 'POST' });
      await answer.arrayBuffer();
      expect(answer.status).toBe(200);
    }
    const chunks = new Blob(['List-Unsubscribe=One-Click']).stream();
    const init = { method: 'POST', body: chunks, duplex: 'half' } as RequestInit;
    expect((await provider.request('/journal/unsubscribe/x', init)).status).toBe(200);
  });

  test('in what can be asked at all', async () => {
    const visitor = house.visitor();
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      expect((await visitor.request('/', { method })).status).toBe(405);
    }
    expect((await visitor.request('/journal/confirm/mbgkt7j6ws6usdhxmnjk6qpvri%')).status).toBe(400);
    expect((await visitor.request('/assets/nope.js')).status).toBe(404);
  });

  test('in size, told by length or not told', async () => {
    const port = Number(new URL(house.url).port);
    const ask = (head: string) =>
      new Promise<string>((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => socket.write(`POST / HTTP/1.1\r\nHost: x\r\n${head}\r\n\r\n`));
        socket.on('error', reject).once('data', (data) => {
          resolve(data.toString().split('\r\n')[0]!);
          socket.destroy();
        });
      });
    expect(await ask('Content-Length: 9999999')).toContain('413');
    expect(await ask('Transfer-Encoding: chunked')).toContain('411');
    expect(await ask(`X-Long: ${'x'.repeat(20_000)}\r\nContent-Length: 0`)).toContain('431');
  });
});

test('a page that is not there says so calmly, and so does a failure of ours, with a number', async () => {
  const missing = await house.visitor().open('/nowhere');
  expect([missing.status, missing.heading]).toEqual([404, 'Такой страницы нет']);
  house.app.db.$client.exec('drop table links');
  const failed = await house.visitor().open('/journal/confirm/x');
  expect([failed.status, failed.heading]).toEqual([500, 'У нас ошибка']);
  expect(failed.text).toMatch(/назовите номер [a-z0-9]{10}\./);
  expect(failed.html).not.toContain('no such table');
});

test('letters can be read in development and never in production', async () => {
  await becomeReader(house, house.visitor());
  const list = (await (await house.visitor().request('/dev/letters.json')).json()) as { id: number; kind: string }[];
  expect(list.map((letter) => letter.kind)).toEqual(['welcome', 'confirm-subscription']);
  expect((await house.visitor().open('/dev/letters')).text).toContain('reader@klyuch.example');
  for (const part of ['', '/html', '/source']) {
    expect((await house.visitor().request(`/dev/letters/${list[0]!.id}${part}`)).status).toBe(200);
  }
  house.app.config.environment = 'production';
  for (const path of ['', '.json', '/1', '/1/html', '/1/source']) {
    expect((await house.visitor().request(`/dev/letters${path}`)).status).toBe(404);
  }
});

describe('the worker', () => {
  test('runs each entry apart: one that fails or hangs stops no other', async () => {
    const app = await makeTestApp();
    const ran: string[] = [];
    const hang = new Promise<void>(() => {});
    const worker = startWorker(app, [
      { name: 'hangs', every: 1, run: () => hang },
      { name: 'fails', every: 1, run: () => Promise.reject(new Error('on purpose')) },
      { name: 'works', every: 1, run: () => ran.push('works') },
    ]);
    expect(ran).toEqual(['works']);
    expect(worker.isAlive()).toBe(true);
  });

  test('does not repeat a daily entry after a restart', async () => {
    const app = await makeTestApp();
    let runs = 0;
    const entries = [{ name: 'daily', every: 86_400_000, run: () => (runs += 1) }];
    await startWorker(app, entries).stop();
    await startWorker(app, entries).stop();
    expect(runs).toBe(1);
    app.clock.pass(86_400_000);
    await startWorker(app, entries).stop();
    expect(runs).toBe(2);
  });
});

test('a log line holds no token', () => {
  expect(pathWithoutTokens('/en/journal/confirm/mbgkt7j6ws6usdhxmnjk6qpvri')).toBe('/en/journal/confirm/…');
  expect(pathWithoutTokens('/journal/confirm/mbgkt7j6ws6us=dhx')).toBe('/journal/confirm/…');
  expect(pathWithoutTokens('/journal/preferences')).toBe('/journal/preferences');
});
