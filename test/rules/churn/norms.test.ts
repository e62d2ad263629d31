import { describe, expect, test } from 'vitest';
import { anchors } from '#app/churn/anchors.ts';
import { assumedInputs, assumptionsFor, contactsPerDay } from '#app/churn/assumptions.ts';
import { monthlyChurn } from '#app/churn/measures.ts';
import { normsOf, totalChurn } from '#app/churn/norms.ts';
import { reasonCodes, reasons } from '#app/churn/reasons.ts';

const norms = normsOf('internet');

describe('the norms', () => {
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
