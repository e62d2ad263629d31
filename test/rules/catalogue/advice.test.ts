import { describe, expect, test } from 'vitest';
import { advise, isMet, questionOrder, questions, readAnswers, type Answers } from '#app/catalogue/advice.ts';
import { matrix } from '#app/catalogue/matrix.ts';
import { ourShare, tiers, type Tier } from '#app/catalogue/tier.ts';
import { wordsFor } from '#app/words/index.ts';
import { locales } from '#app/words/locale.ts';
import { situations } from '#test/support/situations.ts';

const told = ({ size, time, state, branches }: Answers) => `${size}, ${time} time, ${state}, ${branches}`;
const where = (check: (answers: Answers) => boolean) => situations.filter(check);

describe('whatever is answered', () => {
  test('there are 144 ways to answer', () => {
    expect(new Set(situations.map(told)).size).toBe(4 * 3 * 4 * 3);
  });

  test('one tier is named, and another one as the runner-up', () => {
    const wrong = situations.filter((answers) => {
      const { tier, runnerUp } = advise(answers);
      return !tiers.includes(tier) || !tiers.includes(runnerUp) || tier === runnerUp;
    });
    expect(wrong.map(told)).toEqual([]);
  });

  test('there is at least one reason, and every reason has its words in both languages', () => {
    const wordless = situations.flatMap((answers) => {
      const { why } = advise(answers);
      const said = locales.flatMap((locale) =>
        why.map((question) => {
          const texts: Partial<Record<string, string>> = wordsFor(locale).services.advisor.reasons[question];
          return texts[answers[question]];
        }),
      );
      return said.length > 0 && said.every(Boolean) ? [] : [told(answers)];
    });
    expect(wordless).toEqual([]);
  });

  test('no reason is written that nobody would ever hear', () => {
    const heard = new Set(
      situations.flatMap((answers) => advise(answers).why.map((question) => `${question} ${answers[question]}`)),
    );
    const { reasons } = wordsFor('ru').services.advisor;
    const written = questionOrder.flatMap((question) =>
      Object.keys(reasons[question]).map((key) => `${question} ${key}`),
    );
    expect(written.filter((reason) => !heard.has(reason))).toEqual([]);
  });

  test('the reasons together decide: with other answers to those questions alone, another tier is named', () => {
    const idle = situations.filter((answers) => {
      const { tier, why } = advise(answers);
      const differOnlyThere = (other: Answers) =>
        questionOrder.every((question) => why.includes(question) || other[question] === answers[question]);
      return where(differOnlyThere).every((other) => advise(other).tier === tier);
    });
    expect(idle.map(told)).toEqual([]);
  });

  test.each([
    ['size small', ['open-course']],
    ['size middle', ['open-course', 'audit']],
    ['size large', ['on-site-course', 'audit']],
    ['size very-large', ['audit', 'turnkey']],
    ['time plenty', ['methodology', 'open-course', 'on-site-course']],
    ['time some', ['turnkey']],
    ['time none', ['audit', 'turnkey']],
    ['state nothing', ['methodology', 'open-course']],
    ['state failed', ['open-course', 'audit', 'turnkey']],
    ['state bottlenecks', ['audit']],
    ['state compare', ['methodology', 'open-course', 'audit']],
    ['branches several', ['on-site-course']],
    ['branches many', ['on-site-course']],
  ])('%s is a reason for nothing but what its words fit: %s', (reason, fitting) => {
    const heard = situations.filter((answers) =>
      advise(answers).why.some((question) => `${question} ${answers[question]}` === reason),
    );
    const named = new Set(heard.map((answers) => advise(answers).tier));
    expect(tiers.filter((tier) => named.has(tier))).toEqual(fitting);
  });

  test('what would make the runner-up better does: so answered, it is named', () => {
    const wrong = situations.filter((answers) => {
      const { runnerUp, when } = advise(answers);
      return advise({ ...answers, ...when }).tier !== runnerUp;
    });
    expect(wrong.map(told)).toEqual([]);
  });

  test('what would make it better is not so already, and nothing in it is superfluous', () => {
    const wrong = situations.filter((answers) => {
      const { tier, when } = advise(answers);
      const asked = [...(when.time ? [{ time: when.time }] : []), ...(when.state ? [{ state: when.state }] : [])];
      const isTrueAlready = when.time === answers.time || when.state === answers.state;
      const isEnough = asked.length > 1 && asked.some((one) => advise({ ...answers, ...one }).tier !== tier);
      return asked.length === 0 || isTrueAlready || isEnough;
    });
    expect(wrong.map(told)).toEqual([]);
  });

  test('the matrix allows what is named', () => {
    const wrong = situations.filter((answers) => !isMet(matrix[advise(answers).tier][answers.size], answers));
    expect(wrong.map(told)).toEqual([]);
  });
});

describe('the balance of work', () => {
  const ours = (answers: Answers) => ourShare[advise(answers).tier];
  const falls = (chain: Answers[]) =>
    chain.flatMap((answers, index) => {
      const next = chain[index + 1];
      return next && ours(next) < ours(answers) ? [`${told(answers)} → ${told(next)}`] : [];
    });

  test('less time of the management never leads to a tier with less of our work', () => {
    expect(situations.flatMap((answers) => falls(questions.time.map((time) => ({ ...answers, time }))))).toEqual([]);
  });

  test('a larger network never leads to a tier with less of our work', () => {
    expect(situations.flatMap((answers) => falls(questions.size.map((size) => ({ ...answers, size }))))).toEqual([]);
  });
});

describe('who is advised what', () => {
  const named = (check: (answers: Answers) => boolean) => [
    ...new Set(where(check).map((answers) => advise(answers).tier)),
  ];

  test('a very large network without time, where nothing works yet: turnkey', () => {
    expect(
      named(({ size, time, state }) => size === 'very-large' && time === 'none' && /nothing|failed/.test(state)),
    ).toEqual(['turnkey']);
  });

  test('turnkey is for very large networks, and for none where the work runs already', () => {
    const turnkey = where((answers) => advise(answers).tier === 'turnkey');
    expect(new Set(turnkey.map(({ size }) => size))).toEqual(new Set(['very-large']));
    expect(new Set(turnkey.map(({ state }) => state))).toEqual(new Set(['nothing', 'failed']));
  });

  test('a small network with time and nothing yet: methodology', () => {
    expect(named(({ size, time, state }) => size === 'small' && time === 'plenty' && state === 'nothing')).toEqual([
      'methodology',
    ]);
  });

  test('a large network with many remote branches: the course at their place, unless there is no time', () => {
    const large = (answers: Answers) =>
      answers.size === 'large' && answers.branches === 'many' && answers.state === 'nothing';
    expect(named((answers) => large(answers) && answers.time !== 'none')).toEqual(['on-site-course']);
    expect(named((answers) => large(answers) && answers.time === 'none')).toEqual(['audit']);
  });

  test('who looks for bottlenecks: the audit, whatever else', () => {
    expect(named(({ state }) => state === 'bottlenecks')).toEqual(['audit']);
  });

  test('who wants to compare papers and has any time for it: methodology, whatever the size', () => {
    expect(named(({ state, time }) => state === 'compare' && time !== 'none')).toEqual(['methodology']);
  });

  test('a middle or large network whose own attempt failed: the audit', () => {
    expect(named(({ size, state }) => /middle|^large/.test(size) && state === 'failed')).toEqual(['audit']);
  });

  test('every tier is advised to somebody', () => {
    expect(new Set(situations.map((answers) => advise(answers).tier))).toEqual(new Set(tiers));
  });
});

type Golden = [...Asked, tier: Tier, why: string, runnerUp: Tier, when: string];
type Asked = [size: Answers['size'], time: Answers['time'], state: Answers['state'], branches: Answers['branches']];

test.each<Golden>([
  ['small', 'plenty', 'nothing', 'one', 'methodology', 'time, state', 'open-course', 'some time'],
  ['small', 'some', 'nothing', 'one', 'open-course', 'state, size', 'methodology', 'plenty time'],
  ['small', 'none', 'nothing', 'several', 'open-course', 'state, size', 'methodology', 'plenty time'],
  ['small', 'plenty', 'failed', 'one', 'open-course', 'state, time, size', 'audit', 'some time'],
  ['small', 'none', 'failed', 'one', 'audit', 'state, time', 'open-course', 'plenty time'],
  ['small', 'some', 'bottlenecks', 'one', 'audit', 'state', 'methodology', 'compare'],
  ['middle', 'plenty', 'nothing', 'several', 'open-course', 'state, size, time', 'audit', 'failed'],
  ['middle', 'some', 'failed', 'one', 'audit', 'state, size', 'open-course', 'nothing'],
  ['middle', 'none', 'compare', 'one', 'open-course', 'size, state', 'methodology', 'some time'],
  ['large', 'plenty', 'nothing', 'many', 'on-site-course', 'branches, time, size', 'audit', 'none time'],
  ['large', 'some', 'nothing', 'one', 'audit', 'size', 'on-site-course', 'plenty time'],
  ['large', 'some', 'nothing', 'several', 'on-site-course', 'branches, size', 'audit', 'none time'],
  ['large', 'none', 'bottlenecks', 'many', 'audit', 'state, time, size', 'methodology', 'some time and compare'],
  ['large', 'plenty', 'compare', 'one', 'methodology', 'state, time', 'audit', 'none time'],
  ['very-large', 'none', 'nothing', 'many', 'turnkey', 'time, size', 'on-site-course', 'plenty time'],
  ['very-large', 'some', 'failed', 'one', 'turnkey', 'state, size, time', 'audit', 'plenty time'],
  ['very-large', 'plenty', 'nothing', 'many', 'on-site-course', 'branches, time', 'turnkey', 'some time'],
  ['very-large', 'none', 'compare', 'one', 'audit', 'size, time, state', 'methodology', 'some time'],
])('%s, %s time, %s, %s → %s because of %s; or %s if %s', (size, time, state, branches, tier, why, runnerUp, when) => {
  const advice = advise({ size, time, state, branches });
  const conditions = [...(advice.when.time ? [`${advice.when.time} time`] : []), advice.when.state ?? []].flat();
  expect({ ...advice, why: advice.why.join(', '), when: conditions.join(' and ') }).toEqual({
    tier,
    why,
    runnerUp,
    when,
  });
});

describe('answers in an address', () => {
  const read = (search: string) => readAnswers(new URLSearchParams(search));

  test('all four make a whole', () => {
    expect(read('size=large&time=none&state=failed&branches=many')).toEqual({
      complete: true,
      given: { size: 'large', time: 'none', state: 'failed', branches: 'many' },
    });
  });

  test('what is missing is named, in the order of the questions, and what was given stays', () => {
    expect(read('state=failed')).toEqual({
      complete: false,
      given: { state: 'failed' },
      missing: ['size', 'time', 'branches'],
    });
  });

  test.each(['size=huge', 'size=', 'size=Small', 'time=small', 'constructor=small', 'size=toString', 'size=__proto__'])(
    '%s answers nothing',
    (search) => {
      expect(read(search)).toEqual({ complete: false, given: {}, missing: [...questionOrder] });
    },
  );

  test('of two answers to one question the first counts', () => {
    expect(read('size=small&size=large')).toMatchObject({ given: { size: 'small' } });
  });
});
