import { chromium } from 'playwright-core';
import { readFileSync, existsSync } from 'node:fs';
const [which = 'all'] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const extra = existsSync('/tmp/dsn/extra.css') ? readFileSync('/tmp/dsn/extra.css','utf8') : '';
const runs: [string, object, object][] = [
  ['360-light', { viewport:{width:360,height:800} }, {}], ['360-dark', { viewport:{width:360,height:800}, colorScheme:'dark' }, {}],
  ['1280-light', { viewport:{width:1280,height:800} }, {}], ['1280-dark', { viewport:{width:1280,height:800}, colorScheme:'dark' }, {}],
  ['1280-forced', { viewport:{width:1280,height:800}, forcedColors:'active' }, {}], ['360-forceddark', { viewport:{width:360,height:800}, forcedColors:'active', colorScheme:'dark' }, {}],
  ['320-light', { viewport:{width:320,height:800} }, {}],
];
for (const [name, opts] of runs) {
  if (which !== 'all' && !which.split(',').includes(name)) continue;
  const ctx = await b.newContext({ ...opts, javaScriptEnabled: true });
  const p = await ctx.newPage(); p.on('console', m => ['error','warning'].includes(m.type()) && console.log(name, m.text()));
  await p.route('**/@vite/client', (r) => r.abort()); await p.goto('http://localhost:4711/dev/parts', { waitUntil: 'load' });
  if (name.includes('forced') && extra) await p.addStyleTag({ content: extra });
  await p.waitForTimeout(500);
  console.log(name, 'scrollWidth', await p.evaluate(() => document.documentElement.scrollWidth));
  const h = await p.evaluate(() => document.documentElement.scrollHeight);
  for (let y=0,i=0; y<h; y+=2600,i++) await p.screenshot({ path:`/tmp/dsn/${name}-${i}.png`, fullPage:true, clip:{x:0,y,width:(opts as any).viewport.width,height:Math.min(2600,h-y)} });
  await ctx.close();
}
if (which==='all'||which.includes('pdf')) { for (const colorScheme of ['light','dark'] as const) { const ctx=await b.newContext({colorScheme}); const p=await ctx.newPage(); await p.goto('http://localhost:4711/dev/parts'); await p.pdf({path:`/tmp/dsn/print-${colorScheme}.pdf`,format:'A4',margin:{top:'15mm',bottom:'15mm',left:'15mm',right:'15mm'}}); await ctx.close(); } }
await b.close();
