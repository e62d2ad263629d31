import { matrix, type Fit } from './matrix.ts';
import { sizes, tiers, type Size, type Tier } from './tier.ts';

/** What the advisor asks: size, time of the management, state of affairs, branches. */
export interface Answers {
  size: Size;
  time: 'plenty' | 'some' | 'none';
  /** Of the work with churn: none yet; an own attempt that did not work; works, but where is it narrow; works, to compare. */
  state: 'nothing' | 'failed' | 'bottlenecks' | 'compare';
  branches: 'one' | 'several' | 'many';
}

export type Question = keyof Answers;

/** Every answer of every question, in the order in which they are offered; neighbours are alike. */
export const questions: { readonly [Q in Question]: readonly Answers[Q][] } = {
  size: sizes,
  time: ['plenty', 'some', 'none'],
  state: ['nothing', 'failed', 'bottlenecks', 'compare'],
  branches: ['one', 'several', 'many'],
};

export const questionOrder = ['size', 'time', 'state', 'branches'] as const satisfies Question[];

export interface Advice {
  tier: Tier;
  /** The answers that speak for it, the weightiest first. */
  why: Question[];
  runnerUp: Tier;
  /** What would make the runner-up the better choice; where it is both, both together. */
  when: Partial<Pick<Answers, 'time' | 'state'>>;
}

/**
 * Names the tier that the matrix allows and most weight speaks for. The runner-up is the tier that would be named if as
 * little as possible were otherwise; size and branches are what they are.
 */
export function advise(answers: Answers): Advice {
  const tier = nameTier(answers);
  const others = questions.state.flatMap((state) => questions.time.map((time) => ({ ...answers, time, state })));
  const nearest = others
    .filter((other) => nameTier(other) !== tier)
    .reduce((near, other) => (distance(answers, other) < distance(answers, near) ? other : near));
  return {
    tier,
    why: questionOrder
      .filter((question) => weigh(question, answers, tier) > 0)
      .sort((one, other) => weigh(other, answers, tier) - weigh(one, answers, tier)),
    runnerUp: nameTier(nearest),
    when: {
      ...(nearest.time !== answers.time && { time: nearest.time }),
      ...(nearest.state !== answers.state && { state: nearest.state }),
    },
  };
}

/** What a query string answers. A value that is not offered is as if it were not there. */
export type Reading =
  | { complete: true; given: Answers }
  | { complete: false; given: { [Q in Question]: Answers[Q] | undefined }; missing: Question[] };

export function readAnswers(search: URLSearchParams): Reading {
  const read = <Q extends Question>(question: Q): Answers[Q] | undefined =>
    questions[question].find((answer) => answer === search.get(question));
  const [size, time, state, branches] = [read('size'), read('time'), read('state'), read('branches')];
  if (size && time && state && branches) return { complete: true, given: { size, time, state, branches } };
  const given = { size, time, state, branches };
  return { complete: false, given, missing: questionOrder.filter((question) => given[question] === undefined) };
}

/** Whether the condition under which a tier suits a size is met. */
export function isMet(fit: Fit, { time, state }: Answers): boolean {
  const hasTime = time !== 'none';
  switch (fit) {
    case 'suits':
      return true;
    case 'with-time':
      return hasTime;
    case 'after-attempt':
      return state === 'failed' || state === 'bottlenecks';
    case 'to-compare':
      return state === 'compare' && hasTime;
    case 'no':
      return false;
  }
}

type Weights = readonly [number, number, number, number, number];

/**
 * How much an answer speaks for each tier, in the order of `tiers`: 0 is no argument, 6 outweighs nearly all. Where a tier is
 * not to be had at all, the matrix says so. Set by judgement so that neither a larger network nor less time ever leads to a
 * tier with less of our work; the tests hold that.
 */
const weights: { [Q in Question]: Record<Answers[Q], Weights> } = {
  size: {
    small: [0, 1, 0, 0, 0],
    middle: [0, 2, 0, 3, 0],
    large: [0, 0, 1, 2, 0],
    'very-large': [0, 0, 0, 3, 2],
  },
  time: {
    plenty: [4, 2, 2, 0, 0],
    some: [0, 0, 0, 0, 2],
    none: [0, 0, 0, 3, 5],
  },
  state: {
    nothing: [3, 3, 0, 0, 0],
    failed: [0, 3, 0, 5, 5],
    bottlenecks: [0, 0, 0, 5, 0],
    compare: [6, 1, 0, 2, 0],
  },
  branches: {
    one: [0, 0, 0, 0, 0],
    several: [0, 0, 2, 0, 0],
    many: [0, 0, 3, 0, 0],
  },
};

function nameTier(answers: Answers): Tier {
  const total = (tier: Tier) => questionOrder.reduce((sum, question) => sum + weigh(question, answers, tier), 0);
  return tiers
    .filter((tier) => isMet(matrix[tier][answers.size], answers))
    .reduce((best, tier) => (total(tier) > total(best) ? tier : best));
}

function weigh(question: Question, answers: Answers, tier: Tier): number {
  const byAnswer: Partial<Record<string, Weights>> = weights[question];
  return byAnswer[answers[question]]?.[tiers.indexOf(tier)] ?? 0;
}

/** Time is found more easily than the state of affairs changes: one step of the state is further than all of time. */
function distance(from: Answers, to: Answers): number {
  const steps = (question: 'time' | 'state') => {
    const answers: readonly string[] = questions[question];
    return Math.abs(answers.indexOf(from[question]) - answers.indexOf(to[question]));
  };
  return steps('time') + 3 * steps('state');
}
