import { sizes, type Size } from '#app/catalogue/tier.ts';
import { countries, leadKinds, leadStates, type Country, type LeadState, type Subject } from '#app/leads/lead.ts';

/** Open leads are those of which something is still to come. */
export const openStates = ['new', 'in-work', 'assessed', 'proposed'] as const satisfies LeadState[];
export const closedStates = ['won', 'consulted', 'lost'] as const satisfies LeadState[];

const stateChoices = [...leadStates, 'closed', 'any'] as const;
export const sizeChoices = [...sizes, 'unknown'] as const;
export const dueChoices = ['late', 'soon'] as const;
export const leadOrders = ['waiting', 'age', 'size', 'company'] as const;
export type LeadOrder = (typeof leadOrders)[number];

/** What a list of leads is asked for. Undefined is whatever it may be; of the states it is the open ones. */
export interface LeadFilter {
  states: readonly LeadState[];
  kind: Subject['kind'] | undefined;
  /** The id of somebody, or `nobody`. */
  assignee: string | undefined;
  size: Size | 'unknown' | undefined;
  country: Country | undefined;
  due: (typeof dueChoices)[number] | undefined;
  q: string;
  order: LeadOrder;
  isReversed: boolean;
}

/** Parameters of the address that a list of leads reads, in the order in which they are written. */
export const filterNames = ['q', 'state', 'kind', 'assignee', 'size', 'country', 'due', 'order'] as const;

/** `order` is a name, with a minus before it where the list is turned round. What is not offered is as if not asked. */
export function readFilter(query: URLSearchParams, personId: string): LeadFilter {
  const choice = <T extends string>(name: string, offered: readonly T[]): T | undefined =>
    offered.find((one) => one === query.get(name));
  const assignee = query.get('assignee') ?? '';
  const order = query.get('order') ?? '';
  return {
    states: statesOf(choice('state', stateChoices)),
    kind: choice('kind', leadKinds),
    assignee: assignee === 'mine' ? personId : /^\w{1,64}$/.test(assignee) ? assignee : undefined,
    size: choice('size', sizeChoices),
    country: choice('country', countries),
    due: choice('due', dueChoices),
    q: query.get('q')?.trim() ?? '',
    order: leadOrders.find((one) => one === order.replace(/^-/, '')) ?? 'waiting',
    isReversed: order.startsWith('-'),
  };
}

function statesOf(choice: (typeof stateChoices)[number] | undefined): readonly LeadState[] {
  if (choice === undefined) return openStates;
  if (choice === 'closed') return closedStates;
  return choice === 'any' ? [...openStates, ...closedStates] : [choice];
}

/** As many leads as are changed together, and as many as a table holds. */
export const mostTogether = 1000;
export const mostExported = 20_000;

/** Which questions a filter asks, for those who may know that and not what was searched for. */
export function askedOf(query: URLSearchParams): string[] {
  return filterNames.filter((name) => name !== 'order' && (query.get(name) ?? '').trim() !== '');
}
