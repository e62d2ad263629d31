export interface Reckonings<In, Out> {
  /** What comes of an input: reckoned once, then remembered. */
  ask: (input: In) => Promise<Out>;
  /** Whether it is remembered, or being reckoned. */
  isKnown: (input: In) => boolean;
  /** How many have not begun. */
  waiting: () => number;
}

/**
 * Long reckonings beside other work: after every step all others have their turn, only so many go on at once, and the
 * `kept` results asked for last are remembered. Inputs are told apart by how they are written as JSON.
 */
export function makeReckonings<In, Out>(
  steps: (input: In) => Generator<undefined, Out>,
  { kept, atOnce }: { kept: number; atOnce: number },
): Reckonings<In, Out> {
  const results = new Map<string, Promise<Out>>();
  const queue: (() => void)[] = [];
  let running = 0;

  return {
    ask(input) {
      const key = JSON.stringify(input);
      const result = results.get(key) ?? reckon(input, key);
      results.delete(key);
      results.set(key, result);
      const [oldest] = results.keys();
      if (results.size > kept && oldest !== undefined) results.delete(oldest);
      return result;
    },
    isKnown: (input) => results.has(JSON.stringify(input)),
    waiting: () => queue.length,
  };

  async function reckon(input: In, key: string): Promise<Out> {
    if (running >= atOnce) await new Promise<void>((resolve) => queue.push(resolve));
    else running += 1;
    try {
      return await inTurns(steps(input));
    } catch (error) {
      // What failed may be asked for again.
      results.delete(key);
      throw error;
    } finally {
      // The place goes to the next one, if anybody waits for it.
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  }
}

async function inTurns<T>(steps: Generator<undefined, T>): Promise<T> {
  for (;;) {
    await new Promise((resolve) => setImmediate(resolve));
    const step = steps.next();
    if (step.done) return step.value;
  }
}
