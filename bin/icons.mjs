// Draws the icons of public/ anew from favicon.svg (the key as small as it gets) and from the mark: node bin/icons.mjs

import { readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';

const brand = '#0a6c74';
const paper = '#fcfbf8';
const small = { path: pathIn('public/favicon.svg'), width: 16, height: 16 };
const mark = { path: pathIn('app/web/parts/mark-path.ts'), width: 80, height: 40 };

writeFileSync('public/favicon.ico', ico([await draw(small, 16, { share: 1 }), await draw(small, 32, { share: 1 })]));
writeFileSync('public/apple-touch-icon.png', await draw(mark, 180, { share: 0.76, ground: paper }));
writeFileSync('public/icon-192.png', await draw(mark, 192, { share: 0.84, ground: paper }));
writeFileSync('public/icon-512.png', await draw(mark, 512, { share: 0.84, ground: paper }));
// A launcher may cut a maskable icon to a circle of 80 % of its width (W3C, Web App Manifest, 2.2 "Icon masks").
writeFileSync('public/icon-maskable-512.png', await draw(mark, 512, { share: 0.66, ground: paper }));

function pathIn(file) {
  return /["'](M[^"']+)["']/.exec(readFileSync(file, 'utf8'))[1];
}

/** A square PNG whose drawing takes `share` of its width. */
function draw({ path, width, height }, size, { share, ground }) {
  const scale = (size * share) / width;
  const place = `translate(${(size - width * scale) / 2} ${(size - height * scale) / 2}) scale(${scale})`;
  const back = ground ? `<rect width="${size}" height="${size}" fill="${ground}"/>` : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${back}<path transform="${place}" fill="${brand}" d="${path}"/></svg>`;
  const picture = sharp(Buffer.from(svg));
  return ground ? picture.png({ palette: true, effort: 10 }).toBuffer() : picture.png().toBuffer();
}

/** PNGs in an .ico: a header of 6 bytes, an entry of 16 for each picture, the pictures. */
function ico(pictures) {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach((picture, index) => {
    const entry = 6 + 16 * index;
    header.writeUInt8(picture.readUInt32BE(16), entry);
    header.writeUInt8(picture.readUInt32BE(20), entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(picture.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += picture.length;
  });
  return Buffer.concat([header, ...pictures]);
}
