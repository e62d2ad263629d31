import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { kaplanMeier, survivalAt } from '#app/churn/kaplan-meier.ts';
import { logRank } from '#app/churn/log-rank.ts';
import type { Stay } from '#app/churn/stay.ts';

const folder = fileURLToPath(new URL('../../../shared/corpora/survival', import.meta.url));
const isThere = existsSync(join(folder, 'waltons.csv')) && existsSync(join(folder, 'lung.csv'));
if (!isThere) console.info('Skipped: survival data are not here; they belong in shared/corpora beside the project.');

test.runIf(isThere)('the Waltons flies are as published: two groups, medians 26 and 58, log-rank 122.2', () => {
  const { all, group } = read('waltons.csv', { time: 'T', ended: 'E', group: 'group' });
  const curve = kaplanMeier(all);
  expect(curve).toMatchObject({ subscribers: 163, ended: 156, median: { time: 56 } });
  expect(kaplanMeier(group('control')).median.time).toBe(58);
  expect(kaplanMeier(group('miR-137')).median.time).toBe(26);
  const at50 = survivalAt(curve, 50);
  expect(at50?.survival).toBeCloseTo(0.616817, 6);
  expect(at50?.low).toBeCloseTo(0.537239, 6);
  expect(at50?.high).toBeCloseTo(0.686765, 6);
  const { statistic, p } = logRank([group('control'), group('miR-137')]);
  expect(statistic).toBeCloseTo(122.2491, 4);
  expect(p).toEqual({ p: 1e-12, isLess: true });
});

test.runIf(isThere)('the lung patients are as in R: medians 310, 270 and 426, χ² 10.33, and R’s own interval', () => {
  const { all, group } = read('lung.csv', { time: 'time', ended: 'status', group: 'sex' });
  expect(kaplanMeier(all).median.time).toBe(310);
  expect(['1', '2'].map((sex) => kaplanMeier(group(sex)).median.time)).toEqual([270, 426]);
  expect(logRank([group('1'), group('2')]).statistic).toBeCloseTo(10.3267, 4);
  const at365 = survivalAt(kaplanMeier(all, { interval: 'log' }), 365);
  expect(at365?.survival).toBeCloseTo(0.40924, 5);
  expect(at365?.low).toBeCloseTo(0.34472, 5);
  expect(at365?.high).toBeCloseTo(0.48584, 5);
});

function read(file: string, names: { time: string; ended: string; group: string }) {
  const [head = '', ...lines] = readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/);
  const at = (name: string) => head.split(',').indexOf(name);
  const rows = lines.map((text) => {
    const cells = text.split(',');
    const stay: Stay = { entry: 0, exit: Number(cells[at(names.time)]), hasEnded: cells[at(names.ended)] === '1' };
    return { stay, group: cells[at(names.group)] };
  });
  return {
    all: rows.map(({ stay }) => stay),
    group: (name: string) => rows.filter(({ group }) => group === name).map(({ stay }) => stay),
  };
}
