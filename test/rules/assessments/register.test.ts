import { describe, expect, it } from 'vitest';
import { anchors } from '#app/churn/anchors.ts';
import { registerBeside, registerOf, type RegisteredName } from '#app/assessments/register.ts';
import type { ReportDraft, Scenario } from '#app/assessments/report.ts';

const main: Scenario = { id: 'main', name: 'Основной', corrections: {} };
const draftOf = (query: string, corrections: Scenario['corrections'] = {}): ReportDraft => ({
  ...{ query, network: null, debtRule: null, conclusion: '' },
  scenarios: [{ ...main, corrections }],
});
const registered = (query: string, corrections: Scenario['corrections'] = {}) => {
  const draft = draftOf(query, corrections);
  const register = registerOf(draft, draft.scenarios[0] ?? main);
  return (name: RegisteredName) => register.find((entry) => entry.name === name);
};

describe('who says a number of the register', () => {
  it('is the client where they named it, and we where they did not', () => {
    const of = registered('subscribers=20000&disconnects=300&margin=50');
    expect(of('subscribers')).toMatchObject({ from: 'client', value: { mode: 20_000 }, isDerived: false });
    expect(of('margin')).toMatchObject({ from: 'client', value: { mode: 0.5 }, trust: null });
    expect(of('reach')).toMatchObject({ from: 'assumption', value: { low: 0.4, mode: 0.55, high: 0.7 }, trust: 'low' });
    expect(of('churn')).toMatchObject({ from: 'client', value: { mode: 0.015 }, isDerived: true });
  });

  it('is whoever published it, with the figure and the years as they stood', () => {
    const { low, high, years } = anchors['tmt-broadband'];
    const source = { is: 'tmt-broadband', low, high, years };
    expect(registered('subscribers=20000&disconnects=300')('arpu')).toMatchObject({ from: 'published', source });
    const billed = registered('subscribers=20000&disconnects=300&bill=450');
    expect(billed('vat')).toMatchObject({ from: 'published', source: { is: 'tax-code', low: 0.22 } });
    expect(billed('arpu')).toMatchObject({ from: 'client', isDerived: true, source: null });
  });

  it('is the consultant where they corrected it: with the reason, what stood there, and whose that was', () => {
    const of = registered('subscribers=20000&disconnects=300', {
      disconnects: { figure: 280, because: 'Без двойных' },
      reach: { figure: { low: 30, mode: 40, high: 50 }, because: 'Измерили' },
      bill: { figure: 500, because: 'С сайта' },
    });
    expect(of('disconnects')).toMatchObject({
      ...{ from: 'consultant', because: 'Без двойных', value: { mode: 280 } },
      instead: { from: 'client', value: { mode: 300 } },
    });
    expect(of('reach')).toMatchObject({ instead: { from: 'assumption', value: { mode: 0.55 } }, trust: null });
    expect(of('bill')).toMatchObject({ from: 'consultant', instead: null });
    expect(of('churn')?.from).toBe('consultant');
    expect(of('arpu')?.from).toBe('consultant');
    expect(of('subscribers')?.from).toBe('client');
  });

  it('never is the client for what the consultant said, nor the other way round', () => {
    const draft = draftOf('subscribers=20000&disconnects=300&R5=60', { R6: { figure: 40, because: 'Из биллинга' } });
    const register = registerOf(draft, draft.scenarios[0] ?? main);
    const names = (from: string) => register.filter((entry) => entry.from === from).map(({ name }) => name);
    expect(names('client')).toEqual(['subscribers', 'disconnects', 'churn', 'R5']);
    expect(names('consultant')).toEqual(['R6']);
    expect(register.find(({ name }) => name === 'R6')?.count).toBe(40);
  });

  it('says which numbers take no part: labour is counted by the hour or by the conversation', () => {
    const hourly = registered('subscribers=20000&hourCost=450');
    expect([hourly('contactCost')?.isUnused, hourly('attemptCost')?.isUnused]).toEqual([true, false]);
    const spoken = registered('subscribers=20000');
    expect([spoken('contactCost')?.isUnused, spoken('attemptCost')?.isUnused]).toEqual([false, true]);
    expect(spoken('hourCost')).toBeUndefined();
  });
});

describe('two scenarios', () => {
  it('differ by what is corrected in one of them and by what follows from it', () => {
    const draft = draftOf('subscribers=20000&disconnects=300');
    const other = { ...main, corrections: { subscribers: { figure: 15_000, because: 'Активные' } } };
    const beside = registerBeside(registerOf(draft, main), registerOf(draft, other));
    expect(beside.map(({ name }) => name)).toEqual(['subscribers', 'churn']);
  });
});
