import { expect, test } from 'vitest';
import { staffRoles } from '#app/people/person.ts';
import { openHouse } from '#test/support/house.ts';
import { signedIn } from '#test/support/people.ts';

test.each(staffRoles)('the desk opens to somebody of the staff: %s', async (role) => {
  await using house = await openHouse();
  const { visitor, person } = signedIn(house, role);
  const page = await visitor.open('/desk');
  expect(page.status).toBe(200);
  expect(page.heading).toBe('Сегодня');
  expect(page.html).toContain(person.name);
  expect(page.response.headers.get('cache-control')).toBe('no-store');
});

test('a client is told that the desk is not theirs, a stranger is sent to sign in and back', async () => {
  await using house = await openHouse();
  const client = await signedIn(house, 'client').visitor.open('/desk');
  expect(client.status).toBe(403);
  const stranger = await house.visitor().request('/en/desk');
  expect(stranger.status).toBe(303);
  expect(stranger.headers.get('location')).toBe('/en/sign-in');
});

test('the script of the desk is ours alone, by name or by a nonce that no other page has', async () => {
  await using house = await openHouse();
  const { visitor } = signedIn(house, 'owner');
  const policies = await Promise.all(
    ['/desk', '/desk'].map(async (path) => (await visitor.open(path)).response.headers.get('content-security-policy')),
  );
  expect(policies[0]).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}';/);
  expect(policies[0]).not.toContain('unsafe');
  expect(policies[0]).not.toBe(policies[1]);
});

test('the desk has its own style sheet and script, the public site neither', async () => {
  await using house = await openHouse();
  const desk = await signedIn(house, 'owner').visitor.open('/desk');
  expect(desk.html).toMatch(/<link rel="stylesheet" href="\/assets\/rooms-[^"]+\.css"/);
  expect(desk.html).toMatch(/<script[^>]* type="module"/);
  expect(desk.html).not.toContain('<style');
  const home = await house.visitor().open('/');
  expect(home.html).not.toMatch(/<script(?! type="application\/ld)|<link rel="stylesheet"/);
});

test('a page of another site posts nothing in the name of somebody signed in', async () => {
  await using house = await openHouse();
  const { visitor } = signedIn(house, 'owner');
  for (const header of [
    ['origin', 'https://evil.example'],
    ['sec-fetch-site', 'cross-site'],
  ] satisfies [string, string][]) {
    const answer = await visitor.request('/desk', {
      method: 'POST',
      headers: [header],
      body: new URLSearchParams({ a: 'b' }),
    });
    expect(answer.status).toBe(403);
  }
});
