import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '#app/people/person.ts';
import { may, rights, type Right } from '#app/people/rights.ts';
import { access, type Access } from '#app/web/http/access.ts';
import { isInRooms } from '#app/web/http/rooms.ts';
import { chainOf, pathOf } from '#app/web/http/routes.server.ts';
import { localPath } from '#app/words/locale.ts';
import { samples, type Cast } from '#test/support/access-samples.ts';
import { openHouse, type House } from '#test/support/house.ts';
import { makePerson, signInAs } from '#test/support/people.ts';

const build = (await import(pathToFileURL(join(process.cwd(), 'build/server/index.js')).href)) as ServerBuild;

/** A URL of the site in Russian, and what its module can do. */
interface Place {
  pattern: string;
  id: string;
  hasLoader: boolean;
  takesForms: boolean;
}

const places = findPlaces();
const asked = places.flatMap((place) =>
  (['GET', 'POST'] as const).map((method) => ({ ...place, method, who: access[place.pattern]?.[method] })),
);
const inRooms = asked.filter(({ pattern }) => isInRooms(pattern));
const elsewhere = asked.filter(({ pattern }) => !isInRooms(pattern));
const roles = ['client', 'editor', 'consultant', 'owner'] as const;

let cast: Cast;
let house: House;
beforeAll(async () => {
  house = await openHouse();
  const { app } = house;
  const [client, editor, consultant, owner] = roles.map((role) => makePerson(app, role)) as [
    Person,
    Person,
    Person,
    Person,
  ];
  cast = { house, client, otherClient: makePerson(app, 'client'), editor, consultant, owner };
});
afterAll(() => house[Symbol.asyncDispose]());

describe('the table of access', () => {
  const help =
    "say whom it lets in, in app/web/http/access.ts: `'/desk/leads': page('leads')`, or form(…) if it takes a form";

  test('has a line for every URL, and no line without one', () => {
    const patterns = places.map(({ pattern }) => pattern);
    expect(
      patterns.filter((pattern) => !Object.hasOwn(access, pattern)),
      `URLs without a line: ${help}`,
    ).toEqual([]);
    expect(
      Object.keys(access).filter((pattern) => !patterns.includes(pattern)),
      'lines without a URL',
    ).toEqual([]);
  });

  test('says of each whether it takes a form', () => {
    const wrong = places.filter(({ pattern, takesForms }) => takesForms !== (access[pattern]?.POST !== undefined));
    expect(
      wrong.map(({ pattern }) => pattern),
      'use form(…) where a route has an action, page(…) where it has none',
    ).toEqual([]);
  });

  test('asks for a right wherever somebody must have signed in, and nowhere else', () => {
    const isRight = (who: Access | undefined) => who !== undefined && Object.hasOwn(rights, who);
    expect(inRooms.filter(({ who }) => who !== undefined && !isRight(who))).toEqual([]);
    expect(elsewhere.filter(({ who }) => isRight(who))).toEqual([]);
  });

  test('has a record to try for every URL of a room that holds an id', () => {
    const missing = [...new Set(inRooms.map(({ pattern }) => pattern))].filter(
      (pattern) => /[:*]/.test(pattern) && !Object.hasOwn(samples, pattern),
    );
    expect(
      missing,
      'add to test/support/access-samples.ts a function that makes a record and returns its path',
    ).toEqual([]);
    const patterns = places.map(({ pattern }) => pattern);
    expect(
      Object.keys(samples).filter((pattern) => !patterns.includes(pattern)),
      'samples without a URL',
    ).toEqual([]);
  });
});

describe('nobody who has not signed in', () => {
  test.each(inRooms)('gets to $method $pattern', async ({ pattern, method, id }) => {
    const path = await pathTo(pattern);
    for (const [asks, answer] of [
      [localPath('ru', path), 303],
      [localPath('en', path), 303],
      [`${path}.data`, 202],
      [`${path}.data?_routes=${encodeURIComponent(id)}`, 202],
    ] as const) {
      const before = house.app.statements.length;
      const response = await house.visitor().request(asks, { method, ...bodyFor(method) });
      expect(response.status, asks).toBe(answer);
      expect(response.headers.get('location') ?? (await response.text()), asks).toMatch(/\/sign-in/);
      expect(house.app.statements.slice(before), 'nothing was looked up').toEqual([]);
    }
  });
});

describe.each(roles)('the role %s', (role) => {
  test.each(inRooms)(
    'gets to $method $pattern if the table says so',
    async ({ pattern, method, who, id, hasLoader }) => {
      const answer = await ask(cast[role], pattern, method);
      const isLetIn = who !== undefined && may(role, who as Right);
      const what = `${method} ${pattern} for ${role}, which needs «${who ?? 'nothing: there is no such form'}»`;
      if (isLetIn) {
        const answers = method === 'POST' && neverSentEmpty.includes(pattern) ? [400] : letIn[method];
        expect(answers, `${what}: let in, or its sample leads nowhere`).toContain(answer.status);
        expect(answer.headers.get('location') ?? '', what).not.toContain('/sign-in');
      } else {
        expect(who === undefined ? [403, 404, 405, 400] : [403], what).toContain(answer.status);
      }
      if (!isLetIn && method === 'GET' && hasLoader) {
        const alone = await signInAs(house, cast[role]).request(
          `${await pathTo(pattern, cast[role])}.data?_routes=${encodeURIComponent(id)}`,
        );
        expect(alone.status, `${what}: its loader asks by itself, not only the one of the layout around it`).toBe(403);
      }
    },
  );
});

describe('another client', () => {
  const owned = inRooms.filter(({ pattern, who }) => who === 'cabinet' && /[:*]/.test(pattern));

  test.each(owned)('does not get to $method $pattern of this one', async ({ pattern, method }) => {
    const answer = await ask(cast.otherClient, pattern, method);
    expect([403, 404]).toContain(answer.status);
  });

  test('gets to no more than this one', async () => {
    for (const { pattern, method, who } of inRooms) {
      if (who !== undefined && !may('client', who as Right)) {
        expect((await ask(cast.otherClient, pattern, method)).status, `${method} ${pattern}`).toBe(403);
      }
    }
  });
});

describe('another colleague', () => {
  const ofTheirOwn = [
    '/account/sessions/:id',
    '/desk/absences/:id',
    '/desk/leads/views/:id',
    '/desk/leads/views/:id/removal',
  ];

  test.each(ofTheirOwn)('does not get to %s of this one, who does', async (pattern) => {
    const colleague = makePerson(house.app, 'consultant');
    const path = await pathTo(pattern, cast.consultant);
    const post = (person: Person) => signInAs(house, person).request(path, { method: 'POST', ...bodyFor('POST') });
    expect((await post(colleague)).status).toBe(404);
    expect((await post(cast.consultant)).status).toBe(303);
  });
});

describe('outside the rooms', () => {
  test.each(elsewhere)('$method $pattern is the same for all roles', async ({ pattern, method, who }) => {
    const path = pattern.replaceAll(/:\w+\??|\*/g, 'nothing');
    const answers = [];
    for (const role of [undefined, ...roles]) {
      const visitor = role ? signInAs(house, cast[role]) : house.visitor();
      const { status, headers } = await visitor.request(path, { method, ...bodyFor(method) });
      answers.push(status);
      if (who === undefined) expect([404, 405], `${role ?? 'nobody'}: no form is taken`).toContain(status);
      else expect(status, `${role ?? 'nobody'}: ${headers.get('location') ?? ''}`).toBeLessThan(500);
      if (who !== undefined) expect(status).not.toBe(403);
    }
    if (!pattern.startsWith('/sign-')) expect(new Set(answers).size, answers.join()).toBe(1);
  });

  test('a developer’s pages are not there in production', async () => {
    await using shop = await openHouse({ NODE_ENV: 'production' });
    for (const { pattern, who } of elsewhere) {
      if (who !== 'developer') continue;
      const path = pattern.replaceAll(/:\w+/g, '1');
      for (const role of [undefined, ...roles]) {
        const visitor = role ? signInAs(shop, makePerson(shop.app, role)) : shop.visitor();
        expect((await visitor.request(path)).status, path).toBe(404);
      }
    }
  });
});

/** What a page or a form answers to somebody it lets in. An empty form is refused for what it lacks, or does its one thing. */
const letIn = { GET: [200, 302, 303], POST: [200, 303, 422] };

/** Forms that no page of ours sends without saying which button was pressed, or about what. */
const neverSentEmpty = [
  ...['/desk/watching', '/desk/leads/:id/company', '/desk/companies/:id/merging'],
  '/desk/companies/:id/people/:person/access',
];

async function ask(person: Person, pattern: string, method: 'GET' | 'POST'): Promise<Response> {
  const path = await pathTo(pattern, person);
  return signInAs(house, person).request(path, { method, ...bodyFor(method) });
}

function bodyFor(method: 'GET' | 'POST'): RequestInit {
  return method === 'POST' ? { body: new URLSearchParams({ nothing: '' }) } : {};
}

function pathTo(pattern: string, asker?: Person): string | Promise<string> {
  const make = samples[pattern];
  return make ? make(cast, asker) : pattern.replaceAll(/:\w+\??|\*/g, 'nothing');
}

function findPlaces(): Place[] {
  const parents = new Set(Object.values(build.routes).map((route) => route.parentId));
  return Object.keys(build.routes).flatMap((id): Place[] => {
    const pattern = pathOf(chainOf(build, id));
    const module = build.routes[id]?.module;
    if (pattern === undefined || !module || parents.has(id) || /^\/en(\/|$)/.test(pattern)) return [];
    return [{ pattern, id, hasLoader: 'loader' in module, takesForms: 'action' in module }];
  });
}
