import { describe, expect, test } from 'vitest';
import { anchors } from '#app/churn/anchors.ts';
import { assumedInputs, assumptionsFor, contactsPerDay } from '#app/churn/assumptions.ts';
import { monthlyChurn } from '#app/churn/measures.ts';
import { normsOf, totalChurn } from '#app/churn/norms.ts';
import type { Range } from '#app/churn/range.ts';
import { byReason, reasonCodes, reasons } from '#app/churn/reasons.ts';

const norms = normsOf('internet');

/** As the consultancy prints them, in per cent: norm of base a month, win-back, spontaneous return. */
const printed = {
  R1: ['0.05/0.12/0.25', '25/40/60', '0/3/8'],
  R2: ['0.1/0.2/0.35', '0/0/2', '0/3/8'],
  R3: ['0.02/0.05/0.1', '5/15/30', '0/3/8'],
  R4: ['0.15/0.3/0.6', '15/25/45', '10/20/35'],
  R5: ['0.1/0.22/0.4', '15/25/40', '0/3/8'],
  R6: ['0.1/0.22/0.45', '8/15/30', '0/3/8'],
  R7: ['0.08/0.18/0.35', '15/25/40', '0/3/8'],
  R8: ['0.03/0.08/0.15', '10/20/35', '0/3/8'],
  R9: ['0.05/0.1/0.2', '3/8/15', '0/3/8'],
  R10: ['0.03/0.08/0.3', '30/50/70', '25/40/60'],
  R11: ['0/0.05/0.15', '0/0/0', '0/0/0'],
  R12: ['0/0.05/0.1', '5/10/20', '0/3/8'],
};
const inPercent = ({ low, mode, high }: Range) =>
  [low, mode, high].map((share) => Number((100 * share).toFixed(6))).join('/');

describe('the norms', () => {
  test('are those that are printed, for every reason', () => {
    const ours = byReason((code) => {
      const { norm, winBack, spontaneous } = norms[code];
      return [norm, winBack, spontaneous].map(inPercent);
    });
    expect(ours).toEqual(printed);
  });

  test('of the total, and the published figures beside them, are those that are printed', () => {
    expect([totalChurn.internet, totalChurn['cable-tv']].map(inPercent)).toEqual(['1/1.6/2.5', '0.8/1.3/2.5']);
    const published = Object.entries(anchors).map(([tag, { low, high, years }]) => [tag, low, high, ...years]);
    expect(published).toEqual([
      ['frontier', 0.0129, 0.014, 2024, 2025],
      ['virgin-media', 0.149, 0.15, 2014, 2017],
      ['charter', 0.025, 0.025, 2001, 2001],
      ['kumar-bhagwat-zhang', 0.41, 0.47, 2015, 2015],
      ['callintel-leave', 0.77, 0.77, 2014, 2014],
      ['callintel-kept', 0.1, 0.14, 2014, 2014],
      ['tmt-broadband', 360, 360, 2021, 2021],
      ['pay-tv', 195, 195, 2024, 2024],
      ['attempts-per-reached', 5, 5, 2025, 2025],
    ]);
    expect([contactsPerDay, assumptionsFor('internet').contactCost]).toMatchObject([
      { low: 15, mode: 25, high: 40 },
      { low: 80, mode: 160, high: 300 },
    ]);
  });

  test('add up to the churn we assume, false churn left out', () => {
    const real = reasonCodes.filter((code) => reasons[code].type !== 'false');
    expect(real.reduce((sum, code) => sum + norms[code].norm.mode, 0)).toBeCloseTo(totalChurn.internet.mode, 12);
  });

  test('lie between the published totals, the best of which is a fibre network’s', () => {
    expect(totalChurn.internet.low).toBeLessThan(anchors.frontier.low);
    expect(totalChurn.internet.mode).toBeGreaterThan(monthlyChurn(anchors['virgin-media'].high));
    expect(totalChurn.internet.high).toBe(anchors.charter.high);
  });

  test('never promise what only expensive offers in one American firm have reached', () => {
    const bound = anchors['kumar-bhagwat-zhang'];
    expect(bound.isUpperBound).toBe(true);
    const uplifts = reasonCodes.map((code) => norms[code].winBack.mode - norms[code].spontaneous.mode);
    expect(Math.max(...uplifts)).toBeLessThan(bound.low);
  });

  test('are all ranges of shares, and all of them assumptions', () => {
    for (const code of reasonCodes) {
      const { norm, winBack, spontaneous, source } = norms[code];
      for (const { low, mode, high } of [norm, winBack, spontaneous]) {
        expect([low, mode, high, 1]).toEqual([low, mode, high, 1].toSorted((a, b) => a - b));
      }
      expect(source).toBe('assumption');
    }
  });

  test('list nobody who cannot be called: moved away, dead, false, unknown', () => {
    expect(reasonCodes.filter((code) => norms[code].addressable === 0)).toEqual(['R2', 'R3', 'R11', 'R12']);
  });

  test('double «not needed» where television is all there is', () => {
    expect(normsOf('cable-tv').R9.norm).toEqual({ low: 0.001, mode: 0.002, high: 0.004 });
    expect(normsOf('cable-tv').R5).toEqual(norms.R5);
  });
});

test('win-back for network quality holds only after mending', () => {
  expect(reasonCodes.filter((code) => reasons[code].condition === 'mended-first')).toEqual(['R7']);
});

test('every assumption is a range with a unit; the published ones name their anchor', () => {
  for (const network of ['internet', 'cable-tv'] as const) {
    const all = assumptionsFor(network);
    for (const { low, mode, high, from, anchor } of [...assumedInputs.map((input) => all[input]), contactsPerDay]) {
      expect(low).toBeLessThan(mode);
      expect(mode).toBeLessThan(high);
      expect(from === 'published').toBe(anchor !== null);
    }
  }
  expect(assumptionsFor('internet').arpu.mode).toBe(anchors['tmt-broadband'].low);
  expect(assumptionsFor('cable-tv').arpu.mode).toBe(anchors['pay-tv'].low);
});
