import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { RunOnly, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { plain } from './browser.ts';
import type { House } from './house.ts';
import type { Stage } from './browser-scenes.ts';

const everything: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** As `axe.source`, in half the time. */
const axeInBrief = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const noColours = { 'color-contrast': { enabled: false } };

/** Both widths and both schemes: a width changes no colour, and a scheme nothing else. */
const views = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

/** How closely a page is looked at: in the second language it is the same page, in the same colours, with other words in it. */
export type Look = 'all over' | 'words';

/** All that is wrong with the page on the screen, a sentence each. */
export async function faultsOf(stage: Stage, look: Look): Promise<string[]> {
  const { page, complaints } = stage.reader;
  return [
    ...(await faultsOfMarkup(page, stage.locale)),
    ...(await faultsOfLinks(stage)),
    ...(await faultsForEveryone(page, look)),
    ...(await faultsOfWidth(page)),
    ...(await faultsOfTargets(page)),
    ...complaints,
  ];
}

/** The same of a page of the desk, which has script and leads to what only those who have signed in may see. */
export async function faultsOfDesk({ reader: { page, complaints } }: Stage, look: Look): Promise<string[]> {
  return [...(await faultsForEveryone(page, look)), ...(await faultsOfWidth(page)), ...complaints];
}

async function faultsOfMarkup(page: Page, locale: string): Promise<string[]> {
  const faults = [];
  const { language, title, scripts, cookies, headings } = await page.evaluate(() => ({
    language: document.documentElement.lang,
    title: document.title,
    scripts: [...document.scripts].filter(({ type }) => type !== 'application/ld+json').length,
    cookies: document.cookie,
    headings: [...document.querySelectorAll('h1')].map((heading) => heading.innerText.trim()),
  }));
  if (language !== locale) faults.push(`the language is ${language}`);
  if (!/^\S.* — \S/.test(title)) faults.push(`the title is «${title}»`);
  if (scripts > 0 || cookies !== '') faults.push(`there are ${scripts} scripts and the cookies «${cookies}»`);
  if (headings.length !== 1 || headings[0] === '') faults.push(`the first headings are ${headings.join(', ')}`);
  return faults;
}

/** Every link within the site leads somewhere, and the one to the other language to a page in it. */
async function faultsOfLinks({ house, locale, reader: { page } }: Stage): Promise<string[]> {
  const faults = [];
  const links = await page.locator('a[href]').evaluateAll((found) =>
    found.map((link) => {
      const { pathname, search, origin, hash } = link as HTMLAnchorElement;
      const here = pathname === location.pathname && hash !== '';
      const target = here ? document.getElementById(decodeURIComponent(hash.slice(1))) : undefined;
      return { path: pathname + search, ours: origin === location.origin, to: hash, lost: target === null, here };
    }),
  );
  for (const { to } of links.filter((link) => link.lost)) faults.push(`nothing on the page is called ${to}`);
  for (const path of new Set(links.filter((link) => link.ours && !link.here).map((link) => link.path))) {
    const { status } = await ask(house, path);
    if (status >= 400) faults.push(`${path} answers ${status}`);
  }
  const translation = (await page.locator('a[hreflang]').getAttribute('href')) ?? '';
  const { language } = await ask(house, translation);
  if (language === undefined || language === locale) faults.push(`its translation is in ${language}`);
  return faults;
}

const answers = new Map<string, { status: number; language: string | undefined }>();

/** What no token opens is the same in every house: it is asked once, and not from each of a hundred pages. */
async function ask(house: House, path: string): Promise<{ status: number; language: string | undefined }> {
  const { status, language } = answers.get(path) ?? (await house.visitor().open(path));
  if (status < 400 && !/[0-9a-z]{26}/.test(path)) answers.set(path, { status, language });
  return { status, language };
}

async function faultsForEveryone(page: Page, look: Look): Promise<string[]> {
  const faults = [];
  await page.evaluate(axeInBrief);
  for (const { width, colorScheme } of look === 'all over' ? views : views.slice(0, 1)) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const options: RunOptions = { runOnly: everything, rules: look === 'words' ? noColours : {}, iframes: false };
    const violations = await page.evaluate(runAxe, options);
    for (const { id, markup } of violations)
      faults.push(`${id} at ${width}, ${colorScheme}: ${markup.map(plain).join('; ')}`);
  }
  return faults;
}

/** Runs in the page. */
async function runAxe(options: RunOptions): Promise<{ id: string; markup: string[] }[]> {
  // The markup of a fault is enough to find it by.
  const brief: RunOptions = { ...options, reporter: 'no-passes', selectors: false };
  const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(brief);
  return violations.map(({ id, nodes }) => ({ id, markup: nodes.map(({ html }) => html) }));
}

/** 320 is a small phone, and a wide screen at 400 %; 640 the same screen at 200 %. */
async function faultsOfWidth(page: Page): Promise<string[]> {
  const faults = [];
  for (const width of [320, 640]) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) faults.push(`at ${width} it is ${wide} too wide`);
  }
  return faults;
}

/**
 * 44 pixels for whatever stands by itself; a link within a sentence is as tall as its line (WCAG 2.5.8 lets it).
 * A box to tick is as large as its label.
 */
async function faultsOfTargets(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 360, height: 800 });
  const small = await page.locator('a[href], button, input, textarea').evaluateAll((controls) =>
    controls.flatMap((control) => {
      const hidden = control.matches('[type=hidden], .skip') || control.closest('[aria-hidden], td') !== null;
      const parent = control.parentElement;
      const inSentence = control.matches('a') && parent?.textContent.trim() !== control.textContent.trim();
      const alone = !inSentence || getComputedStyle(control).display !== 'inline';
      const target = control.closest('label') ?? control;
      const { width, height } = target.getBoundingClientRect();
      const least = alone ? 44 : 0;
      if (hidden || (Math.round(height) >= least && Math.round(width) >= 24)) return [];
      return [`${control.textContent || control.getAttribute('name')} is ${Math.round(width)} × ${Math.round(height)}`];
    }),
  );
  return small;
}
