import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '#test/support/folder.ts';
import { look, production, run, start } from '#test/support/process.ts';

const count = (dataDir: string) =>
  look(dataDir, (database) => database.prepare('select count(*) from consents').pluck().get());

describe('a start without any settings', () => {
  test('shows a journal with readers in it and says where to look; the next start adds nothing', async () => {
    const dataDir = temporaryFolder();
    const first = await start(dataDir);
    expect(first.said()).toContain(`Klyuch is at ${first.url}\n`);
    expect(first.said()).toContain(`Everything that is kept lies in ${dataDir}\n`);
    expect(first.said()).toContain(`Letters can be read at ${first.url}/dev/letters\n`);
    expect(first.said()).toContain('SMTP_URL is not set: letters are kept and shown, not sent\n');
    expect(first.said()).toContain(`Sign in at ${first.url}/sign-in, for example as owner@klyuch.example`);
    const letters = await (await fetch(`${first.url}/dev/letters`)).text();
    expect(letters).toContain('owner@primer-sever.example');
    first.kill('SIGTERM');
    await first.ended;
    const readers = count(dataDir);
    expect(readers).toBeGreaterThan(0);

    const second = await start(dataDir);
    second.kill('SIGTERM');
    await second.ended;
    expect(count(dataDir)).toBe(readers);
    expect([first, second].map((program) => program.complained())).toEqual(['', '']);
  });
});

describe('a start in production', () => {
  test('names every setting that is missing, one a line, and nothing else', async () => {
    const program = await run(temporaryFolder(), { NODE_ENV: 'production', ORIGIN: '' });
    expect(await program.ended).toEqual({ code: 1, signal: null });
    expect(program.complained().trim().split('\n')).toEqual([
      'The settings need mending:',
      expect.stringMatching(/^ORIGIN: is needed in production/),
      expect.stringMatching(/^SECRET: is needed in production/),
    ]);
    expect(program.said()).toBe('');
  });

  test('shows nobody’s letters, keeps browsers to https, and invents no readers', async () => {
    const dataDir = temporaryFolder();
    const program = await start(dataDir, production);
    expect(program.said()).toContain('SMTP_URL is not set');
    expect(program.said()).not.toContain('/dev/letters');
    const answers = await Promise.all(
      ['/', '/dev/letters', '/dev/letters.json'].map((path) => fetch(program.url + path)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 404]);
    for (const { headers } of answers) {
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    }
    program.kill('SIGTERM');
    await program.ended;
    expect(count(dataDir)).toBe(0);
    // Nobody is made up who could sign in: whoever reads what the start says becomes the owner.
    expect(look(dataDir, (database) => database.prepare('select count(*) from people').pluck().get())).toBe(0);
    expect(program.said()).toMatch(
      /^Nobody is the owner yet\..* https:\/\/klyuch\.example\/sign-in\/owner\/[a-z2-7]{26}$/m,
    );
  });
});

test('a start on a port that somebody else has says so', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const port = String((other.address() as AddressInfo).port);
  const program = await run(temporaryFolder(), { PORT: port });
  expect(await program.ended).toEqual({ code: 1, signal: null });
  expect(program.complained()).toMatch(new RegExp(`^HOST, PORT: .*EADDRINUSE.*${port}\\n$`));
});
