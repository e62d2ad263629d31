import { expect, test } from 'vitest';
import { readRouteModules, readSources, type Import, type Source } from './support/source.ts';

const sources = readSources();
const routes = readRouteModules();

/** What holds a rule's name and checks one import, or one use, of one file. A text is a complaint. */
const imports = (check: (source: Source, one: Import) => boolean) =>
  sources.flatMap((source) =>
    source.imports.filter((one) => check(source, one)).map((one) => `${source.path}:${one.line} imports ${one.from}`),
  );
const uses = (check: (source: Source, what: string) => boolean) =>
  sources.flatMap((source) =>
    source.uses
      .filter(({ what }) => check(source, what))
      .map(({ line, what }) => `${source.path}:${line} says ${what}`),
  );

const isServer = (path: string) => /\.server\.tsx?$/.test(path);
const isStore = (path: string) => /(^|[/-])store\.server\.ts$/.test(path);
const isTables = (path: string) => /\/tables\.server\.ts$/.test(path);
const isQueries = (path: string) => path.startsWith('app/web/') && path.endsWith('.queries.server.ts');
const isDrizzle = (from: string) => /^(drizzle-orm|better-sqlite3)(\/|$)/.test(from);
const isAssembly = (path: string) =>
  /^(server\.ts|bin\/.*|app\/(root|entry\.[a-z]+|routes(-[a-z]+)?)\.tsx?)$/.test(path);
const isWords = (path: string) => path.startsWith('app/words/');
const areaOf = (path: string) => sources.find((source) => source.path === path)?.area;

test('1. a file without .server in its name does no I/O', () => {
  const isPure = (path: string) => !isServer(path) && !isAssembly(path) && !routes.has(path);
  const isWeb = (path: string) => path.startsWith('app/web/');
  const reachesOut = (source: Source, { from, ours, typeOnly }: Import) =>
    (ours && isServer(from) && !typeOnly) ||
    /^node:/.test(from) ||
    isDrizzle(from) ||
    (/^@remix-run\//.test(from) && !(isWeb(source.path) && (from === '@remix-run/react' || typeOnly)));
  expect(imports((source, one) => isPure(source.path) && reachesOut(source, one))).toEqual([]);

  const impure = ['Date.now', 'Math.random', 'new Date()', 'performance.now', 'crypto.randomUUID'];
  expect(uses((source, what) => isPure(source.path) && impure.includes(what))).toEqual([]);
});

test('2. nothing imports web, and emails import only words, letters and React', () => {
  const isOutsideWeb = (source: Source) => source.area !== 'web' && !isAssembly(source.path);
  expect(imports((source, { from }) => isOutsideWeb(source) && from.startsWith('app/web/'))).toEqual([]);

  const forEmails = /^(emails\/|app\/words\/|app\/mail\/letter\.ts$|react$|react\/|react-dom\/server|@react-email\/)/;
  expect(imports(({ area }, { from, typeOnly }) => area === 'emails' && !typeOnly && !forEmails.test(from))).toEqual(
    [],
  );
  const mayRender = (source: Source) => ['emails', 'mail'].includes(source.area) || isAssembly(source.path);
  expect(imports((source, { from }) => from.startsWith('emails/') && !mayRender(source))).toEqual([]);
  expect(imports(({ path }, { from, typeOnly }) => isWords(path) && !typeOnly && !isWords(from))).toEqual([]);
});

test("3. an area never imports another area's store or tables", () => {
  const isForeign = (source: Source, from: string) => (isStore(from) || isTables(from)) && areaOf(from) !== source.area;
  const isAllowed = ({ path }: Source, from: string) => isQueries(path) || (isTables(path) && isTables(from));
  expect(imports((source, { from }) => isForeign(source, from) && !isAllowed(source, from))).toEqual([]);
});

test('4. a store holds reads and writes: no rule, no mail, no clock', () => {
  const forStores = (from: string) => isDrizzle(from) || isTables(from) || from.startsWith('app/storage/');
  expect(imports(({ path }, { from, typeOnly }) => isStore(path) && !typeOnly && !forStores(from))).toEqual([]);
  expect(uses(({ path }, what) => isStore(path) && /^(Date\.now|new Date\(\)|.*clock\.now)$/.test(what))).toEqual([]);
});

test('5. only the settings read the environment; only paths and mail know the origin', () => {
  const config = 'app/config.server.ts';
  expect(uses(({ path }, what) => path !== config && what === 'process.env')).toEqual([]);

  const knowsOrigin = ({ path, area }: Source) => area === 'mail' || path === 'app/web/http/paths.ts';
  expect(uses((source, what) => /(^|\.)config\.origin$/.test(what) && !knowsOrigin(source))).toEqual([]);

  const host = /['"`](x-forwarded-host|host)['"`]\)|\.hostname\b.*\breq|\breq(uest)?\.(host|hostname)\b/i;
  const trusting = sources.flatMap(({ path, lines }) =>
    lines.flatMap((text, index) => (host.test(text) ? [`${path}:${index + 1} reads the Host of a request`] : [])),
  );
  expect(trusting).toEqual([]);
});

test('6. only stores, tables and the queries of a page speak to the database, and queries never write', () => {
  const speaks = ({ path, area }: Source) => isStore(path) || isTables(path) || isQueries(path) || area === 'storage';
  expect(imports((source, { from }) => isDrizzle(from) && !speaks(source))).toEqual([]);
  expect(uses(({ path }, what) => isQueries(path) && /\.(insert|update|delete|run|transaction)$/.test(what))).toEqual(
    [],
  );
  expect(imports(({ path }, { from, typeOnly }) => isQueries(path) && !typeOnly && isStore(from))).toEqual([]);
});

test('nothing is left over: no `any`, no console, no TODO', () => {
  expect(uses((_, what) => what === 'any')).toEqual([]);
  expect(uses(({ path }, what) => /^console\./.test(what) && !isAssembly(path))).toEqual([]);
  const notes = sources.flatMap(({ path, lines }) =>
    lines.flatMap((text, index) => (/\b(TODO|FIXME|XXX|HACK)\b/.test(text) ? [`${path}:${index + 1} ${text}`] : [])),
  );
  expect(notes).toEqual([]);
});

test('files and functions are short', () => {
  const measured = sources.filter(({ path }) => !isWords(path));
  const cap = (path: string) => (routes.has(path) ? 120 : 250);
  const long = measured.filter(({ path, lines }) => lines.length > cap(path));
  expect(long.map(({ path, lines }) => `${path} has ${lines.length} lines; ${cap(path)} at most`)).toEqual([]);

  const longFunctions = measured.flatMap(({ path, functions }) =>
    functions
      .filter(({ length }) => length > 60)
      .map(({ line, length }) => `${path}:${line} is a function of ${length} lines; 60 at most`),
  );
  expect(longFunctions).toEqual([]);

  const lengths = measured.map(({ lines }) => lines.length).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)], 'the median length of a file').toBeLessThanOrEqual(60);
});
