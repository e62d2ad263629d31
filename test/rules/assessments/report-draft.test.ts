import { describe, expect, it } from 'vitest';
import { firstDraft, withCopy, withMain, withoutScenario, withScenario } from '#app/assessments/report-draft.ts';
import { answersIn, clientAnswers, isAnswerable } from '#app/assessments/report.ts';
import { readScenario } from '#app/assessments/scenario-form.ts';

const nothing = { estimate: null, subscribers: null, answers: {} };
const carried = { query: 'subscribers=20000&disconnects=300', engine: '', seed: 0, durable: [0, 0, 0] } as const;
const draft = firstDraft({ ...nothing, estimate: { ...carried, durable: [0, 0, 0] } }, 'Основной');
const copyAs = (id: string) => ({ id, name: (of: string) => `${of} 2` });

describe('a report begins', () => {
  it('with the estimate that the client had on the screen', () => {
    expect(clientAnswers(draft).figures).toEqual({ subscribers: 20_000, disconnects: 300 });
  });

  it('or with what they wrote in the fields, as far as it reads as figures', () => {
    const said = { ...nothing, subscribers: 62_000, answers: { disconnects: '900–1000', billing: 'свой' } };
    const { figures } = clientAnswers(firstDraft(said, 'x'));
    expect(figures).toEqual({ subscribers: 62_000, disconnects: { low: 900, mode: 950, high: 1000 } });
    const vague = { ...said, subscribers: null, answers: { disconnects: 'около тысячи' } };
    expect(isAnswerable(clientAnswers(firstDraft(vague, 'x')))).toBe(false);
  });
});

describe('scenarios', () => {
  it('are three at most and one at least', () => {
    const two = withCopy(draft, 'main', copyAs('b'));
    if ('refused' in two) throw new Error(two.refused);
    expect(two.scenarios.map(({ name }) => name)).toEqual(['Основной', 'Основной 2']);
    const three = withCopy(two, 'b', copyAs('c'));
    if ('refused' in three) throw new Error(three.refused);
    expect(withCopy(three, 'main', copyAs('d'))).toEqual({ refused: 'too-many-scenarios' });
    expect(withMain(three, 'c').scenarios.map(({ id }) => id)).toEqual(['c', 'main', 'b']);
    expect(withoutScenario(draft, 'main')).toEqual({ refused: 'last-scenario' });
  });

  it('come back at the end when somebody has removed them meanwhile, so that nothing typed is lost', () => {
    const back = withScenario(draft, { id: 'gone', name: 'Был убран', corrections: {} });
    expect('refused' in back ? [] : back.scenarios.map(({ id }) => id)).toEqual(['main', 'gone']);
  });

  it('are reckoned with the corrections over what the client said', () => {
    const scenario = { id: 'x', name: 'x', corrections: { disconnects: { figure: 250, because: 'y' } } };
    expect(answersIn(draft, scenario).figures).toEqual({ subscribers: 20_000, disconnects: 250 });
    const cable = { ...draft, network: { is: 'cable-tv' as const, because: 'y' } };
    expect(answersIn(cable, scenario).network).toBe('cable-tv');
  });
});

describe('the form of a scenario', () => {
  it('reads figures as people write them, each with its reason', () => {
    const read = readScenario(
      { scenario: 'main', name: ' Как  есть ', figure_R5_winBack: '15–30 %', because_R5_winBack: 'Замер' },
      'ru',
    );
    expect(read).toMatchObject({
      scenario: {
        ...{ id: 'main', name: 'Как есть' },
        corrections: { 'R5.winBack': { figure: { low: 15, mode: 22.5, high: 30 }, because: 'Замер' } },
      },
    });
  });

  it.each([
    [{ figure_reach: '50' }, 'because_reach', 'because-missing'],
    [{ because_reach: 'Замер' }, 'figure_reach', 'figure-missing'],
    [{ figure_reach: '150', because_reach: 'x' }, 'figure_reach', 'too-large'],
    [{ name: ' ' }, 'name', 'name-missing'],
    [{ network: 'cable-tv' }, 'because_network', 'because-missing'],
    [{ conclusion: 'x'.repeat(12_001) }, 'conclusion', 'too-long'],
    [{ figure_reach: '50', because_reach: 'x'.repeat(301) }, 'because_reach', 'too-long'],
  ])('complains of %o', (typed, name, fault) => {
    const read = readScenario({ name: 'x', ...typed }, 'ru');
    expect(read).toMatchObject({ faults: [{ name, fault }] });
  });
});
