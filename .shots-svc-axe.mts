import axe from 'axe-core';
import { chromium } from 'playwright-core';
const base = process.env.BASE!;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const path of ['/services','/en/services','/services/audit','/services/open-course','/services/methodology','/services/advisor','/services/advisor?asked=1&size=small','/services/advisor?size=large&time=none&state=failed&branches=many']) {
  await page.goto(base + path);
  await page.evaluate(axe.source);
  for (const width of [360, 1280]) for (const colorScheme of ['light', 'dark'] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(() => (window as any).axe.run({ runOnly: { type: 'tag', values: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','wcag2aaa','best-practice'] }, resultTypes: ['violations'] }));
    for (const v of violations) console.log(path, width, colorScheme, v.id, v.nodes.map((n: any) => n.html.slice(0, 160)).slice(0, 3));
  }
  await page.setViewportSize({ width: 320, height: 800 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) console.log(path, 'too wide', wide);
  await page.setViewportSize({ width: 360, height: 800 });
  const small = await page.locator('main a[href], main button, main input, main summary').evaluateAll((cs) => cs.flatMap((c) => {
    if (c.matches('[type=hidden]') || c.closest('td')) return [];
    const p = c.parentElement; const inS = c.matches('a') && p!.textContent!.trim() !== c.textContent!.trim();
    const alone = !inS || getComputedStyle(c).display !== 'inline';
    const { width, height } = (c.closest('label') ?? c).getBoundingClientRect();
    return Math.round(height) >= (alone ? 44 : 0) && Math.round(width) >= 24 ? [] : [`${c.textContent} ${Math.round(width)}×${Math.round(height)}`];
  }));
  if (small.length) console.log(path, 'small', small);
}
await browser.close();
