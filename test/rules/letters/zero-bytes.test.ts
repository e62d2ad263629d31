import { expect, it } from 'vitest';
import { locales } from '#app/words/locale.ts';
import { renderLetter } from '#emails/index.ts';
import { around, kinds, letterOf } from './samples.ts';

/** React 18 leaves them where a Cyrillic letter falls on the edge of a chunk; the paddings move the edge about. */
it('no letter holds a zero byte', async () => {
  for (const kind of kinds) {
    for (const locale of locales) {
      for (const padding of ['', 'a', 'aя', 'aяя']) {
        const consultancy = { ...around.consultancy, address: `${padding} ${around.consultancy.address}` };
        const { html, text } = await renderLetter(letterOf(kind, locale), { ...around, consultancy });
        expect(`${html}${text}`).not.toContain('\0');
      }
    }
  }
}, 30_000);
