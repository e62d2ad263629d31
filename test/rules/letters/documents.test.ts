import { describe, expect, it } from 'vitest';
import { formerReaderLifetime, requestLifetime } from '#app/journal/subscription.ts';
import { leadLifetime } from '#app/leads/lead-state.ts';
import { documentKinds } from '#app/people/document.ts';
import { locales, localPath, type Locale } from '#app/words/locale.ts';
import { wordsFor } from '#app/words/index.ts';
import { consultancy } from './samples.ts';

const day = 86_400_000;
const bodyOf = (locale: Locale, kind: (typeof documentKinds)[number]) =>
  wordsFor(locale).documents[kind].body(consultancy);
const all = locales.flatMap((locale) => documentKinds.map((kind) => ({ locale, kind })));

describe.each(all)('the document $kind in $locale', ({ locale, kind }) => {
  const body = bodyOf(locale, kind);

  it('names the operator with every detail', () => {
    const { legalName, address, phone, email } = consultancy;
    for (const detail of [legalName, address, phone, email]) expect(body).toContain(detail);
  });

  it('is whole Markdown: begins with words, keeps its headings, leaves no blank filled with nothing', () => {
    expect(body).toMatch(/^\p{L}/u);
    expect(body.match(/^## \S/gm)?.length).toBeGreaterThanOrEqual(4);
    expect(body).not.toMatch(/undefined|null|\[object|\$\{|^#{1,6}[^#\s]|^-\S/m);
  });

  it('leads only to pages of its own language', () => {
    const paths = [...body.matchAll(/\]\(([^)]*)\)/g)].map(([, path = '']) => path);
    const known = ['/journal/preferences', ...documentKinds.map((other) => `/documents/${other}`)];
    for (const path of paths) expect(known.map((page) => localPath(locale, page))).toContain(path);
  });
});

describe('the documents', () => {
  it.each(documentKinds)('%s is of one version in both languages, named by its day', (kind) => {
    const { version } = wordsFor('ru').documents[kind];
    expect(version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(wordsFor('en').documents[kind].version).toBe(version);
  });

  it.each(documentKinds)('%s has the same parts in the translation', (kind) => {
    const parts = (locale: Locale) => bodyOf(locale, kind).match(/^(#{2,3}|-) /gm);
    expect(parts('en')).toEqual(parts('ru'));
  });

  it('state the periods that the rules keep', () => {
    expect(requestLifetime).toBe(7 * day);
    expect(formerReaderLifetime).toBeLessThanOrEqual(30 * day);
    for (const kind of ['privacy-policy', 'personal-data'] as const) {
      expect(bodyOf('ru', kind)).toMatch(/7\u00a0дней/);
      expect(bodyOf('ru', kind)).toMatch(/не\u00a0позднее 30\u00a0дней/);
      expect(bodyOf('en', kind)).toMatch(/7\u00a0days[^]*within 30\u00a0days/);
    }
  });

  it('state how long a request is kept', () => {
    expect(leadLifetime).toBe(3 * 365 * day);
    for (const kind of ['privacy-policy', 'request'] as const) {
      expect(bodyOf('ru', kind)).toMatch(/3\u00a0(года|лет) после последнего события/);
      expect(bodyOf('en', kind)).toMatch(/3\u00a0years after the last event/);
    }
  });

  it('keep the consents apart', () => {
    expect(bodyOf('ru', 'request')).toContain('Согласия на\u00a0рекламу и\u00a0на\u00a0журнал оно не\u00a0содержит');
    expect(bodyOf('ru', 'personal-data')).toContain('Согласия на\u00a0рекламу оно не\u00a0содержит');
    expect(bodyOf('ru', 'advertising')).toContain('Согласие не\u00a0обязательно: журнал приходит и\u00a0без него');
  });
});
