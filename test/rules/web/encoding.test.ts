import { expect, test } from 'vitest';
import { encodingFor } from '#app/web/http/encoding.ts';

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['br', 'br'],
  ['BR;q=1.0, gzip;q=0.8', 'br'],
  ['br;q=0.5', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=1.0, br;q=0.000', 'gzip'],
  ['gzip;q=0,br ; q=0', 'identity'],
  ['brotli, x-gzip2', 'identity'],
  ['gzip', 'gzip'],
  ['deflate', 'identity'],
  ['*', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
])('whoever accepts %j gets %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});
