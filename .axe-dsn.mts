import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
const axe = readFileSync('node_modules/axe-core/axe.min.js','utf8');
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
for (const colorScheme of ['light','dark'] as const) for (const width of [320,1280]) {
 const c = await b.newContext({ colorScheme, viewport:{width,height:800}, bypassCSP:true }); const p = await c.newPage(); await p.route('**/@vite/client', r=>r.abort());
 await p.goto('http://localhost:4711/dev/parts'); 
 if (width===320) await p.$$eval('details', ds=>ds.forEach(d=>{(d as HTMLDetailsElement).open=true}));
 await p.addScriptTag({content:axe});
 const r = await p.evaluate(()=> (window as any).axe.run(document,{rules:{}, runOnly:['wcag2a','wcag2aa','wcag21aa','wcag22aa','best-practice']}));
 console.log(colorScheme,width,(r as any).violations.map((v:any)=>v.id+': '+v.nodes.map((n:any)=>n.target+' '+(n.any[0]?.message??'')).slice(0,4).join(' | ')), 'scroll', await p.evaluate(()=>document.documentElement.scrollWidth));
 if (width===320&&colorScheme==='light') { await p.screenshot({path:'/tmp/dsn/open.png',clip:{x:0,y:900,width:320,height:2000},fullPage:true});
  const figs = await p.$$eval('figure', fs=>fs.map(f=>f.outerHTML)); for (const f of figs) console.log(f.length, brotliCompressSync(Buffer.from(f)).length, f.match(/style=/g)?.length ?? 0); console.log('two', brotliCompressSync(Buffer.from(figs[0]+figs[1])).length);
  const tree = await p.locator('figure').first().ariaSnapshot(); console.log(tree); }
 await c.close(); }
await b.close();
