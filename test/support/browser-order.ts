import type { Page } from 'playwright-core';
import type { Look } from './browser-faults.ts';
import type { Stage } from './browser-scenes.ts';

/** All that is wrong with the order in which a page is listened to and walked through by keyboard, a sentence each. */
export async function faultsOfOrder({ reader: { page } }: Stage, look: Look): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 800 });
  const landmarks = await faultsOfLandmarks(page);
  return look === 'all over' ? [...landmarks, ...(await faultsOfTabbing(page))] : landmarks;
}

async function faultsOfLandmarks(page: Page): Promise<string[]> {
  const faults = [];
  for (const role of ['banner', 'main', 'contentinfo'] as const) {
    const found = await page.getByRole(role).count();
    if (found !== 1) faults.push(`there are ${found} of ${role}`);
  }
  const outline = await page.locator('body').ariaSnapshot();
  const names = [...outline.matchAll(/- '?(navigation|region)(?: "([^"]*)")?/g)].map(
    ([, role, name]) => `${role} ${name}`,
  );
  for (const name of names) {
    if (name.endsWith('undefined')) faults.push(`a ${name} has no name`);
    if (names.indexOf(name) !== names.lastIndexOf(name)) faults.push(`there are two of ${name}`);
  }
  const places = ['- banner', '- main', '- contentinfo'].map((landmark) => outline.indexOf(landmark));
  if (places.some((place, index) => place < (places[index - 1] ?? 0))) faults.push('the landmarks are out of order');
  const levels = [...outline.matchAll(/- '?heading .*\[level=(\d)\]/g)].map(([, level]) => Number(level));
  levels.forEach((level, index) => {
    if (level > (levels[index - 1] ?? 0) + 1)
      faults.push(`a heading of level ${level} follows one of ${levels[index - 1]}`);
  });
  return faults;
}

interface Stop {
  order: string | undefined;
  text: string;
  outline: string;
}

/** The skip link comes first and leads to the content; then everything in the order it is written, always visible. */
export async function faultsOfTabbing(page: Page): Promise<string[]> {
  const { count, within } = await page.evaluate(numberControls);
  for (let tab = 0; tab < count + within; tab += 1) await page.keyboard.press('Tab');
  const stops = await page.evaluate(() => (window as unknown as { stops: Stop[] }).stops);
  const faults = [];
  for (let index = 0; index < count; index += 1) {
    const { order, text, outline } = stops[index] ?? { order: undefined, text: '', outline: '' };
    if (order !== String(index)) return [...faults, `Tab ${index + 1} came to «${text}», number ${order}`];
    if (/none|\b0px/.test(outline)) faults.push(`the focus on «${text}» cannot be seen`);
  }
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  const landed = await page.evaluate(() => document.activeElement?.id);
  if (landed !== 'content') faults.push(`the first link leads to ${landed}`);
  return faults;
}

/**
 * Runs in the page: numbers what Tab should come to, in that order, and has every stop noted; returns how many there are,
 * and how many more there may be within: the month, the year and the calendar of a field for a day.
 */
function numberControls(): { count: number; within: number } {
  const controls = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
  ];
  const reachable = controls.filter(
    (one) => one.tabIndex >= 0 && one.checkVisibility() && !one.closest('[aria-hidden]'),
  );
  // Of circles with one name only one can be reached.
  const radios = new Set<string>();
  const once = reachable.filter((one) => {
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
    return !radios.has(one.name) && radios.add(one.name);
  });
  once.forEach((one, index) => (one.dataset['order'] = String(index)));
  const stops: Stop[] = [];
  Object.assign(window, { stops });
  document.addEventListener('focusin', ({ target }) => {
    const focus = target as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(focus);
    stops.push({ order: focus.dataset['order'], text: focus.innerText, outline: `${outlineStyle} ${outlineWidth}` });
  });
  return { count: once.length, within: 3 * once.filter((one) => one.matches('[type=date]')).length };
}
