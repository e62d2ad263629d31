import sharp, { type Region } from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawPicture, type Picture } from '#app/web/http/picture.server.ts';
import { legible, openTypefaces } from '#app/web/http/typeface.server.ts';

const picture = (change: Partial<Picture> = {}): Picture => ({
  kicker: 'Журнал',
  title: 'Обещали половину звонков, сняли пятую часть: как считать честно',
  locale: 'ru',
  ...change,
});

async function isBlank(drawn: Buffer, area: Region): Promise<boolean> {
  const part = await sharp(drawn).extract(area).png().toBuffer();
  return (await sharp(part).stats()).channels.every(({ min, max }) => min === max);
}

const titles: [string, string][] = [
  ['ordinary', 'Аудит за\u00a0пять дней'],
  ['very long', 'Оператор связи считал отключения и\u00a0причины целый год. '.repeat(20)],
  ['of one endless word', 'Ш'.repeat(3000)],
  ['empty', ''],
  ['of spaces and line ends', ' \n\t\u00a0 '],
  ['with emoji and other scripts', 'Отток 👩‍👩‍👧 → рост 中文 عربي №\u00a01 — 20\u202f000\u00a0₽'],
  ['with half a character', 'Отток \ud83d и рост'],
  ['that looks like markup', '</svg><script>&amp;"\'<!--'],
];

describe('the picture of a page', () => {
  it.each(titles)('with a title %s is a small PNG of 1200 × 630', async (_, title) => {
    const drawn = await drawPicture(picture({ title }));
    expect(await sharp(drawn).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(drawn.length).toBeLessThan(30_000);
  });

  it.each(titles)('with a title %s keeps its margins clear', async (_, title) => {
    const drawn = await drawPicture(picture({ title, kicker: title }));
    for (const left of [0, 1122]) expect(await isBlank(drawn, { left, top: 0, width: 78, height: 630 })).toBe(true);
    const belowTheTitle = { left: 0, top: 500, width: 1200, height: 19 };
    expect(await isBlank(drawn, belowTheTitle)).toBe(true);
  });

  it('is the same to the byte each time, and another for another title, kicker or language', async () => {
    const [first, again, ...others] = await Promise.all(
      [{}, {}, { title: 'Другое' }, { kicker: 'Услуги' }, { locale: 'en' } as const].map((change) =>
        drawPicture(picture(change)),
      ),
    );
    expect(again).toEqual(first);
    for (const other of others) expect(other).not.toEqual(first);
  });

  it('leaves out what its fonts cannot draw', async () => {
    const bare = await drawPicture(picture({ title: 'Отток и рост' }));
    expect(await drawPicture(picture({ title: 'Отток 📉 и\u00ad 中文 ро\u2060ст' }))).toEqual(bare);
  });
});

describe('the fonts of the pages', () => {
  const promised = [
    'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя',
    'ІіЎўЇїЄєҐґӘәҒғҚқҢңӨөҰұҮүҺһ',
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
    '«»„“”‘’—–…№₽€§·•×−±≤≥≈%°\u00a0\u202f\u2011',
  ].join('');

  it('have every letter and sign that a page needs, each by itself', async () => {
    const { serif, sans } = await openTypefaces();
    for (const face of [...serif, ...sans]) expect(legible(promised, [face])).toBe(promised);
  });

  it('have figures of one width for tables', async () => {
    const { serif, sans } = await openTypefaces();
    for (const face of [...serif, ...sans]) {
      const widths = [...'0123456789'].map((figure) => face.layout(figure, { tnum: true }).advanceWidth);
      expect(new Set(widths).size).toBe(1);
    }
  });
});
