import { readThreadNumber } from '#app/consultations/thread-number.ts';
import { threadStates, type ThreadState } from '#app/consultations/thread.ts';

/** Threads of which something is still to come, and those of them that wait for us. */
const alive = ['new', 'open', 'waiting', 'snoozed'] as const satisfies ThreadState[];
const ours = ['new', 'open'] as const satisfies ThreadState[];

const stateChoices = [...threadStates, 'ours', 'any'] as const;
export const dueChoices = ['late', 'soon'] as const;

export const threadsPerPage = 25;

/** What a list of threads is asked for. Undefined is whatever it may be; of the states it is those not closed, in a search all. */
export interface ThreadFilter {
  states: readonly ThreadState[];
  /** The id of somebody, or `nobody`. */
  assignee: string | undefined;
  /** A key of the methodology map, or `none`. */
  topic: string | undefined;
  companyId: string | undefined;
  due: (typeof dueChoices)[number] | undefined;
  /** What is searched for, as typed; '' for nothing. */
  q: string;
}

/** What is not offered is as if not asked. */
export function readThreadFilter(query: URLSearchParams, personId: string): ThreadFilter {
  const choice = <T extends string>(name: string, offered: readonly T[]): T | undefined =>
    offered.find((one) => one === query.get(name));
  const key = (name: string): string | undefined => {
    const value = query.get(name) ?? '';
    return /^[\w.-]{1,100}$/.test(value) ? value : undefined;
  };
  const assignee = key('assignee');
  const typed = query.get('q')?.trim() ?? '';
  // A number however it was copied.
  const q = readThreadNumber(typed) ?? typed;
  return {
    states: statesOf(choice('state', stateChoices), q),
    assignee: assignee === 'mine' ? personId : assignee,
    topic: key('topic'),
    companyId: key('company'),
    due: choice('due', dueChoices),
    q,
  };
}

/** Who searches is looking for what was, more often than for what is. */
function statesOf(choice: (typeof stateChoices)[number] | undefined, q: string): readonly ThreadState[] {
  if (choice === undefined) return q === '' ? alive : threadStates;
  if (choice === 'ours') return ours;
  return choice === 'any' ? threadStates : [choice];
}
