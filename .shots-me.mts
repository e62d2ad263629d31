import { chromium } from 'playwright-core';
import { openHouse } from '#test/support/house.ts';
import { fillDemoContent } from '#app/demo.server.ts';
const paths = process.argv.slice(2);
await using house = await openHouse();
house.app.clock.pass(250 * 86400_000);
fillDemoContent(house.app);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
for (const path of paths) for (const width of [360, 1280]) for (const scheme of ['light','dark'] as const) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, javaScriptEnabled: false });
  const page = await context.newPage();
  const r = await page.goto(house.url + path);
  await page.screenshot({ path: `/tmp/shots/${path.replaceAll('/','_') || '_'}-${width}-${scheme}.png`, fullPage: true });
  if (scheme==='light' && width===1280) { const b = await fetch(house.url+path,{headers:{'accept-encoding':'gzip'}}); console.log(path, r!.status(), b.headers.get('content-length')); 
    const br: any = await new Promise(res => import('node:http').then(h => h.get(house.url+path,{headers:{'accept-encoding':'br'}}, x=>{x.resume(); res(x.headers['content-length'])}))); console.log('br', br); }
  await context.close();
}
await browser.close();
process.exit(0);
