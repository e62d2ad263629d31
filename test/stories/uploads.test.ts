import { spawn } from 'node:child_process';
import { createHash, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { dropFile, keepFile, pathOfFile, sweepFiles } from '#app/storage/files.server.ts';
import { sendFile } from '#app/web/http/download.server.ts';
import { limitTime } from '#app/web/http/time-limit.server.ts';
import { day, makeTestApp } from '#test/support/app.ts';
import { temporaryFolder } from '#test/support/folder.ts';
import { exe, pdf, png, table, xlsx } from '#test/support/sample-files.ts';
import { openUploadHouse, type UploadHouse } from '#test/support/upload-house.ts';

const megabyte = 1024 * 1024;
/** Text of so many bytes, different for each `n`. */
const textOf = (size: number, n = 0) => `${n};`.padEnd(size, 'а1;b\n');

function formWith(files: [name: string, bytes: BlobPart][], fields: Record<string, string> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [name, bytes] of files) form.append('files', new File([bytes], name, { type: 'application/pdf' }));
  return form;
}

/** Written out byte by byte, as no browser would. */
const raw = (...parts: string[]) => `${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`;
const field = (name: string, value: string) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`;
const file = (filename: string, text: string) =>
  `Content-Disposition: form-data; name="files"; filename="${filename}"\r\n\r\n${text}`;
const asMultipart = { 'content-type': 'multipart/form-data; boundary=b' };

describe('a form with files', () => {
  test('comes with all that was typed, and each file under a clean name and its true type', async () => {
    const house = await openUploadHouse();
    const files: [string, BlobPart][] = [
      ['C:\\Документы\\отток.csv', table],
      ['схема.PDF', pdf],
      ['"план"\u202E.png', png],
      ['база.dat', xlsx()],
    ];
    const told = await house.post(formWith(files, { text: 'Где  пробел?\r\nЗдесь', 'a[999]': 'x', name: 'Анна' }));
    expect(told.status).toBe(200);
    expect(told.form).toEqual([
      ['text', 'Где  пробел?\r\nЗдесь'],
      ['name', 'Анна'],
    ]);
    expect(told.files.map(({ name, type }) => [name, type.split(/[/.]/).at(-1)])).toEqual([
      ['отток.csv', 'plain'],
      ['схема.pdf', 'pdf'],
      ['_план_.png', 'png'],
      ['база.xlsx', 'sheet'],
    ]);
    expect(told.files[0]).toMatchObject({
      size: Buffer.byteLength(table),
      sha256: createHash('sha256').update(table).digest('hex'),
    });
    expect(told.problems).toEqual([]);
  });

  test('whose field for files was left empty has none', async () => {
    const told = await (await openUploadHouse()).post(raw(file('', ''), field('text', 'x')), asMultipart);
    expect(told).toEqual({ status: 200, form: [['text', 'x']], files: [], problems: [] });
  });

  test('may as well be a plain one', async () => {
    const told = await (await openUploadHouse()).post(new URLSearchParams({ text: 'без файлов' }));
    expect(told).toEqual({ status: 200, form: [['text', 'без файлов']], files: [], problems: [] });
  });

  test('leaves nothing behind but what is kept, for the owner of the process alone', async () => {
    const house = await openUploadHouse();
    await house.post(formWith([['a.csv', table]]));
    expect([house.incoming(), house.kept()]).toEqual([[], []]);

    const { files } = await house.post(formWith([['a.csv', table]], { keep: 'on' }));
    expect(house.incoming()).toEqual([]);
    expect(house.kept()).toEqual(files.map(({ sha256 }) => sha256));
    const path = pathOfFile(house.app, files[0]!.sha256);
    expect(readFileSync(path, 'utf8')).toBe(table);
    expect(
      [path, join(path, '..'), join(path, '../..')].map((one) => (statSync(one).mode & 0o777).toString(8)),
    ).toEqual(['600', '700', '700']);
  });

  test('brings the same bytes twice, and they are kept once', async () => {
    const house = await openUploadHouse();
    const { files } = await house.post(
      formWith(
        [
          ['a.csv', table],
          ['b.csv', table],
        ],
        { keep: 'on' },
      ),
    );
    await house.post(formWith([['c.csv', table]], { keep: 'on' }));
    expect(files.map(({ name }) => name)).toEqual(['a.csv', 'b.csv']);
    expect(house.kept()).toEqual([files[0]!.sha256]);
  });
});

describe('what cannot be taken is told of, file by file, and the rest is taken', () => {
  test('a sixth file, and all that follow', async () => {
    const files = Array.from({ length: 8 }, (_, n): [string, string] => [`${n}.csv`, textOf(20, n)]);
    const told = await (await openUploadHouse()).post(formWith(files, { text: 'x' }));
    expect(told.files.map(({ name }) => name)).toEqual(['0.csv', '1.csv', '2.csv', '3.csv', '4.csv']);
    expect(told.problems).toEqual(['5.csv', '6.csv', '7.csv'].map((name) => ({ name, tag: 'too-many' })));
    expect(told.form).toEqual([['text', 'x']]);
  });

  test('a file of more than 10 MB, to the byte', async () => {
    const house = await openUploadHouse();
    const [most, more] = [Buffer.alloc(10 * megabyte, 'a'), Buffer.alloc(10 * megabyte + 1, 'a')];
    const told = await house.post(
      formWith(
        [
          ['more.txt', more],
          ['most.txt', most],
        ],
        { text: 'x' },
      ),
    );
    expect(told.problems).toEqual([{ name: 'more.txt', tag: 'too-large' }]);
    expect(told.files).toMatchObject([{ name: 'most.txt', size: 10 * megabyte }]);
    expect(house.incoming()).toEqual([]);
  });

  test('what is above 25 MB in all; a smaller file still fits', async () => {
    const house = await openUploadHouse();
    const big = Buffer.alloc(9 * megabyte, 'a');
    const told = await house.post(
      formWith([
        ['a.txt', big],
        ['b.txt', big],
        ['c.txt', big],
        ['d.txt', 'd'],
      ]),
    );
    expect(told.files.map(({ name }) => name)).toEqual(['a.txt', 'b.txt', 'd.txt']);
    expect(told.problems).toEqual([{ name: 'c.txt', tag: 'too-large' }]);
  });

  test('whatever is not what it is called, is empty or is a trap', async () => {
    const house = await openUploadHouse();
    const files: [string, BlobPart][] = [
      ['письмо.pdf', exe],
      ['таблица.csv', '<html><script>alert(1)</script>'],
      ['пусто.txt', ''],
      ['макросы.xlsx', xlsx([{ name: 'xl/vbaProject.bin', text: 'x' }])],
    ];
    const told = await house.post(formWith(files, { text: 'x', keep: 'on' }));
    expect(told.problems).toEqual([
      { name: 'письмо.pdf', tag: 'not-allowed' },
      { name: 'таблица.csv', tag: 'not-allowed' },
      { name: 'пусто.txt', tag: 'empty' },
      { name: 'макросы.xlsx', tag: 'unsafe' },
    ]);
    expect([told.files, house.incoming(), house.kept()]).toEqual([[], [], []]);
  });
});

describe('a hostile form gets a clear answer, never a failure of ours:', () => {
  test.each<[string, string, Record<string, string>, number]>([
    ['a field of a million bytes', raw(field('text', 'x'.repeat(1_000_000))), asMultipart, 413],
    ['fields of 64 KB together', raw(field('a', 'x'.repeat(40_000)), field('b', 'x'.repeat(40_000))), asMultipart, 413],
    ['a hundred and one fields', raw(...Array.from({ length: 101 }, () => field('a', ''))), asMultipart, 400],
    ['fifty-one files', raw(...Array.from({ length: 51 }, () => file('a.txt', 'x'))), asMultipart, 400],
    ['no boundary', raw(field('a', 'x')), { 'content-type': 'multipart/form-data' }, 400],
    ['another boundary', raw(field('a', 'x')), { 'content-type': 'multipart/form-data; boundary=c' }, 400],
    ['a field that breaks off', raw(field('a', 'x')).slice(0, -8), asMultipart, 400],
    ['a file that breaks off', raw(file('a.csv', table)).slice(0, -9), asMultipart, 400],
    [
      'a file that broke off before its bytes',
      '--b\r\nContent-Disposition: form-data; name="f"; fil',
      asMultipart,
      400,
    ],
    ['nothing at all', '', asMultipart, 400],
    ['JSON', '{}', { 'content-type': 'application/json' }, 400],
  ])('%s', async (_what, body, headers, status) => {
    const house = await openUploadHouse();
    expect((await house.post(body, headers)).status).toBe(status);
    expect(house.incoming()).toEqual([]);
    expect((await house.post(raw(field('a', 'x')), asMultipart)).form).toEqual([['a', 'x']]);
  });

  test('parts without names and with wild ones', async () => {
    const house = await openUploadHouse();
    const body = raw(
      'Content-Disposition: form-data\r\n\r\nx',
      'Content-Disposition: form-data; filename="a.txt"\r\n\r\nx',
      'Content-Disposition: form-data; name="__proto__[x]"; filename="a.txt"\r\n\r\nx',
      'X: y\r\n\r\nx',
      field('topics[9999999]', 'x'),
      file('../../../../etc/cron.d/x.txt', 'вот'),
      file('..', 'и это'),
    );
    const told = await house.post(body, asMultipart);
    expect([told.status, told.form]).toEqual([200, []]);
    expect(told.files.map(({ name }) => name)).toEqual(['x.txt', 'file.txt']);
  });

  test('anything', async () => {
    const house = await openUploadHouse();
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '--b',
        '\r\n',
        '--b\r\n',
        '--b--',
        '--',
        '\r\n\r\n',
        field('a', 'x'),
        file('a.csv', table),
        'a: b',
        '\0',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async (pieces) => {
        expect((await house.post(pieces.join(''), asMultipart)).status).toBeOneOf([200, 400]);
        expect(house.incoming()).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('a large one where no files are asked for, one of unheard-of size, one without its length', async () => {
    const house = await openUploadHouse();
    const large = formWith([['a.txt', textOf(2 * megabyte)]]);
    expect((await house.post(large)).status).toBe(200);
    expect((await house.post(large, {}, '/en/requests/token/messages')).status).toBe(200);
    expect(await house.post(large, {}, '/journal/subscribe').catch(() => ({ status: 413 }))).toMatchObject({
      status: 413,
    });
    const head = `Content-Type: ${asMultipart['content-type']}\r\n`;
    expect(await ask(house, `${head}Content-Length: 70000000`)).toContain(' 413 ');
    expect(await ask(house, `${head}Transfer-Encoding: chunked`)).toContain(' 411 ');
  });
});

function ask({ port }: UploadHouse, head: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.write(`POST /contacts/question HTTP/1.1\r\nHost: x\r\n${head}\r\n\r\n`);
    socket.on('error', reject).once('data', (data) => {
      resolve(data.toString());
      socket.destroy();
    });
  });
}

test('whoever hangs up in the middle of a file leaves nothing', async () => {
  const house = await openUploadHouse();
  const socket = connect(house.port, '127.0.0.1');
  socket.write(
    `POST /contacts/question HTTP/1.1\r\nHost: x\r\nContent-Type: ${asMultipart['content-type']}\r\nContent-Length: 9000000\r\n\r\n`,
  );
  socket.write(raw(file('a.csv', table)).slice(0, -7) + '\r\n--b\r\n' + file('b.csv', textOf(300_000)));
  await vi.waitFor(() => expect(house.incoming()).toHaveLength(2), 5000);
  socket.destroy();
  await vi.waitFor(() => expect(house.incoming()).toEqual([]), 5000);
});

describe('many uploads at once', () => {
  const postAll = (house: UploadHouse, ip: (n: number) => string) =>
    Promise.all(
      Array.from({ length: 25 }, (_, n) =>
        house.post(formWith([[`${n}.csv`, textOf(megabyte, n)]], { keep: 'on' }), { 'x-forwarded-for': ip(n) }),
      ),
    );

  test('from everywhere are all taken', async () => {
    const house = await openUploadHouse();
    const told = await postAll(house, (n) => `198.51.100.${n}`);
    expect(told.map(({ status }) => status)).toEqual(Array(25).fill(200));
    const kept = told.flatMap(({ files }) => files.map(({ sha256 }) => sha256)).sort();
    expect(house.kept().sort()).toEqual(kept);
    for (const sha256 of kept) expect(hashOf(pathOfFile(house.app, sha256))).toBe(sha256);
    expect(house.incoming()).toEqual([]);
  });

  test('from one network wait for one another: some are told when to come back, and then may', async () => {
    const house = await openUploadHouse();
    const statuses = (await postAll(house, () => '198.51.100.7')).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(8);
    expect((await house.post(formWith([['a.csv', table]]))).status).toBe(200);
  });
});

test('when the disk takes no more, the sender gets an answer and no place is lost', async () => {
  const house = await openUploadHouse();
  writeFileSync(join(house.app.config.dataDir, 'files'), 'in the way');
  for (let times = 0; times < 10; times += 1) {
    expect((await house.post(formWith([['a.txt', textOf(megabyte)]]))).status).toBe(500);
  }
});

describe('a kept file', () => {
  const keepText = async (dataDir: string, text: string) => {
    const app = await makeTestApp({ DATA_DIR: dataDir });
    onTestFinished(() => void app.db.$client.close());
    const temporary = join(dataDir, 'received');
    const received = { temporary, sha256: createHash('sha256').update(text).digest('hex') };
    writeFileSync(temporary, text);
    keepFile(app, received);
    return { app, ...received };
  };

  test('is kept again without harm, dropped at once, and then cannot be kept without its bytes', async () => {
    const { app, ...received } = await keepText(temporaryFolder(), table);
    keepFile(app, received);
    dropFile(app, received.sha256);
    dropFile(app, received.sha256);
    expect(() => keepFile(app, received)).toThrow('gone before it was kept');
    expect(() => pathOfFile(app, '../secret')).toThrow('Not a SHA-256');
  });

  test('that no row names goes after a day, as does an upload that nobody finished', async () => {
    const dataDir = temporaryFolder();
    const { app, sha256: orphan } = await keepText(dataDir, 'orphan');
    const { sha256: named } = await keepText(dataDir, 'named');
    const unfinished = join(dataDir, 'files/incoming/t1');
    leaveHalf(dataDir, unfinished);
    const now = app.clock.now() / 1000;
    for (const path of [pathOfFile(app, orphan), pathOfFile(app, named), unfinished]) utimesSync(path, now, now);

    const isNamed = (sha256: string) => sha256 === named;
    app.clock.pass(day);
    expect(sweepFiles(app, isNamed)).toBe(0);
    app.clock.pass(1000);
    expect(sweepFiles(app, isNamed)).toBe(2);
    expect(readFileSync(pathOfFile(app, named), 'utf8')).toBe('named');
    expect(() => statSync(pathOfFile(app, orphan))).toThrow('ENOENT');
    expect(() => statSync(unfinished)).toThrow('ENOENT');
  });

  test('is sent to be saved, whole, under its name in any alphabet', async () => {
    const { app, sha256 } = await keepText(temporaryFolder(), table);
    const answer = sendFile({ name: "Отток (2026) l'été.csv", type: 'text/plain' }, pathOfFile(app, sha256));
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/plain',
      'content-length': String(Buffer.byteLength(table)),
      'content-disposition':
        `attachment; filename="_____ _2026_ l__t_.csv"; ` +
        `filename*=UTF-8''%D0%9E%D1%82%D1%82%D0%BE%D0%BA%20%282026%29%20l%27%C3%A9t%C3%A9.csv`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
    expect(await answer.text()).toBe(table);
    expect(sendFile({ name: 'x\r\n"', type: 'text/html' }, pathOfFile(app, sha256)).headers).toSatisfy(
      (headers: Headers) => headers.get('content-type') === 'application/octet-stream',
    );
    dropFile(app, sha256);
    expect(() => sendFile({ name: 'x', type: 'text/plain' }, pathOfFile(app, sha256))).toThrow('ENOENT');
  });
});

function leaveHalf(dataDir: string, path: string): void {
  mkdirSync(join(dataDir, 'files/incoming'), { recursive: true });
  writeFileSync(path, 'half');
}

test('a process killed while it keeps files leaves none under its final name that is not whole', async () => {
  const dataDir = temporaryFolder();
  const program = fileURLToPath(new URL('../support/keep-files.ts', import.meta.url));
  const told = new Set<string>();
  for (let kills = 0; kills < 4; kills += 1) {
    const child = spawn(process.execPath, ['--import', 'tsx', program, dataDir]);
    onTestFinished(() => void child.kill('SIGKILL'));
    const enough = told.size + randomInt(1, 60);
    let line = '';
    child.stdout.on('data', (text: Buffer) => {
      const lines = (line + text.toString()).split('\n');
      line = lines.pop() ?? '';
      for (const sha256 of lines) told.add(sha256);
      if (told.size >= enough) child.kill('SIGKILL');
    });
    expect(await once(child, 'close')).toEqual([null, 'SIGKILL']);
  }
  const files = join(dataDir, 'files');
  const kept = readdirSync(files).flatMap((folder) =>
    folder === 'incoming' ? [] : readdirSync(join(files, folder)).map((name) => join(files, folder, name)),
  );
  for (const path of kept) expect(hashOf(path)).toBe(path.slice(-64));
  expect([...told].filter((sha256) => !kept.some((path) => path.endsWith(sha256)))).toEqual([]);
  expect(told.size).toBeGreaterThan(3);
});

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

describe('whoever sends too slowly is let go', () => {
  const limits = { short: 60, longest: 600_000, every: 300, least: 1000 };

  async function send(path: string, more: (socket: Socket) => void): Promise<string> {
    const server = createServer((request, response) => void request.on('end', () => response.end('done')).resume());
    server.prependListener('request', limitTime(limits));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    onTestFinished(() => void server.close());
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    let said = '';
    socket.on('data', (data) => void (said += data.toString()));
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: ${asMultipart['content-type']}\r\nContent-Length: 20000\r\n\r\n`,
    );
    more(socket);
    await once(socket, 'close');
    return said.split('\r\n')[0] ?? '';
  }

  /** Sends so many bytes again and again until all are sent. */
  const dripping = (bytes: number) => (socket: Socket) => {
    let left = 20_000;
    const timer = setInterval(() => {
      socket.write('x'.repeat(Math.min(bytes, left)));
      left -= Math.min(bytes, left);
    }, 15);
    socket.on('close', () => clearInterval(timer));
  };

  test('with a form, after its time, however steadily it comes', async () => {
    expect(await send('/journal/subscribe', dripping(1000))).toContain('408');
  });

  test('with files, once they hardly come at all', async () => {
    expect(await send('/contacts/question', dripping(10))).toContain('408');
  });

  test('but not with files that keep coming', async () => {
    expect(await send('/contacts/question', dripping(1000))).toContain('200');
  });
});
