import { describe, expect, test } from 'vitest';
import { makeReckonings } from '#app/assessments/reckonings.server.ts';

/** Adds one up step by step, and notes when it does. */
function makeCounting(notes: string[], steps = 3) {
  return function* ({ name }: { name: string }): Generator<undefined, string> {
    for (let step = 1; step <= steps; step += 1) {
      notes.push(`${name}${step}`);
      yield;
    }
    if (name === 'bad') throw new Error('this one fails');
    return name.toUpperCase();
  };
}

const inTurn = () => new Promise((resolve) => setImmediate(resolve));

describe('reckonings', () => {
  test('are made once, for all who ask at the same time and for all who ask later', async () => {
    const notes: string[] = [];
    const { ask, isKnown } = makeReckonings(makeCounting(notes), { kept: 10, atOnce: 2 });
    expect(isKnown({ name: 'a' })).toBe(false);
    expect(await Promise.all([ask({ name: 'a' }), ask({ name: 'a' })])).toEqual(['A', 'A']);
    expect(await ask({ name: 'a' })).toBe('A');
    expect(notes).toEqual(['a1', 'a2', 'a3']);
    expect(isKnown({ name: 'a' })).toBe(true);
  });

  test('let everybody else have a turn after every step', async () => {
    const notes: string[] = [];
    const { ask } = makeReckonings(makeCounting(notes, 5), { kept: 10, atOnce: 1 });
    const result = ask({ name: 'a' });
    for (let turn = 1; turn <= 4; turn += 1) {
      await inTurn();
      notes.push('somebody else');
    }
    await result;
    expect(notes.filter((note, index) => note === 'somebody else' && notes[index - 1] === note)).toEqual([]);
    expect(notes.indexOf('a5')).toBeGreaterThan(notes.indexOf('somebody else'));
  });

  test('go on only so many at once; the others wait in order', async () => {
    const notes: string[] = [];
    const { ask, waiting } = makeReckonings(makeCounting(notes), { kept: 10, atOnce: 2 });
    const all = ['a', 'b', 'c', 'd'].map((name) => ask({ name }));
    expect(waiting()).toBe(2);
    expect(await Promise.all(all)).toEqual(['A', 'B', 'C', 'D']);
    expect(waiting()).toBe(0);
    expect(notes.indexOf('c1')).toBeGreaterThan(notes.indexOf('a3'));
    expect(notes.indexOf('d1')).toBeGreaterThan(notes.indexOf('c1'));
    // Both places are free again.
    const two = [ask({ name: 'e' }), ask({ name: 'f' })];
    expect(waiting()).toBe(0);
    await Promise.all(two);
  });

  test('are forgotten when they have not been asked for longest', async () => {
    const { ask, isKnown } = makeReckonings(makeCounting([]), { kept: 2, atOnce: 1 });
    for (const name of ['a', 'b', 'a', 'c']) await ask({ name });
    expect(['a', 'b', 'c'].map((name) => isKnown({ name }))).toEqual([true, false, true]);
  });

  test('that fail say so to whoever asked, are not remembered and hold nobody up', async () => {
    const notes: string[] = [];
    const { ask, isKnown } = makeReckonings(makeCounting(notes), { kept: 10, atOnce: 1 });
    const [bad, good] = [ask({ name: 'bad' }), ask({ name: 'good' })];
    await expect(bad).rejects.toThrow('this one fails');
    expect(await good).toBe('GOOD');
    expect(isKnown({ name: 'bad' })).toBe(false);
    await expect(ask({ name: 'bad' })).rejects.toThrow();
    expect(notes.filter((note) => note === 'bad1')).toHaveLength(2);
  });
});
