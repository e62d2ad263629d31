import { chromium } from 'playwright-core';
const base = process.env.BASE!;
const only = process.argv[2] ?? '';
const pages: [string, string][] = [
  ['services', '/services'], ['services-en', '/en/services'],
  ['audit', '/services/audit'], ['open', '/services/open-course'], ['method', '/services/methodology'], ['turnkey-en', '/en/services/turnkey'], ['onsite', '/services/on-site-course'],
  ['advisor', '/services/advisor'], ['advisor-err', '/services/advisor?size=large&asked=1&state=bad'],
  ['advisor-ok', '/services/advisor?size=large&time=some&state=nothing&branches=many&asked=1'],
  ['advisor-en', '/en/services/advisor?size=large&time=none&state=bottlenecks&branches=many'],
].filter(([n]) => only === '' || only.split(',').includes(n)) as [string, string][];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const scheme of (process.env.SCHEMES ?? 'light,dark').split(',') as ('light' | 'dark')[]) {
  for (const width of (process.env.WIDTHS ?? '360,1280').split(',').map(Number)) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, javaScriptEnabled: false, forcedColors: process.env.FORCED ? 'active' : 'none' });
    const page = await context.newPage();
    for (const [name, path] of pages) {
      const r = await page.goto(base + path, { waitUntil: 'load' });
      if (r!.status() !== 200) console.log(path, r!.status());
      await page.waitForTimeout(300);
      await page.screenshot({ timeout: 60000, path: `/tmp/svc/shots/${name}-${width}-${scheme}.png`, fullPage: true });
      if (process.env.PDF && width === 1280 && scheme === 'light') await page.pdf({ path: `/tmp/svc/shots/${name}.pdf`, format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
    }
    await context.close();
  }
}
await browser.close();
