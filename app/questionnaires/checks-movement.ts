import { addMonths } from '#app/churn/day.ts';
import { comparer, isNear, paired, type Compare } from './check.ts';
import { linesOf, numberIn, optionsOf, rowOf, textOf, type Filled } from './filled.ts';
import { monthNumber } from './month.ts';

/** A base is counted to 1 %, and a small one to five subscribers. */
const share = 0.01;
const few = 5;

/** Opening + connects + returns − disconnects = closing. */
export const checkMovement: Compare = (filled) => {
  const compare = comparer('movement', 'error', 'subscribers', ['base.movement']);
  const [connected, returned, disconnected] = [rows(filled, 'connected'), rows(filled, 'returned'), lost(filled)];
  return paired(rows(filled, 'opening'), rows(filled, 'closing')).flatMap(([month, opening, closing]) => {
    const [came, left] = [connected.get(month), disconnected.get(month)];
    if (came === undefined || left === undefined) return [];
    const expected = opening + came + (returned.get(month) ?? 0) - left;
    return [compare(closing, expected, isNear(closing, expected, share, few), month)];
  });
};

/** A month opens with what the one before has closed with. */
export const checkNextOpening: Compare = (filled) => {
  const compare = comparer('next-opening', 'error', 'subscribers', ['base.movement']);
  const closed = new Map([...rows(filled, 'closing')].map(([month, number]) => [addMonths(month, 1), number]));
  return paired(rows(filled, 'opening'), closed).map(([month, opening, closing]) =>
    compare(opening, closing, isNear(opening, closing, share, few), month),
  );
};

/** Nobody disconnects before the first was connected. */
export const checkStart: Compare = (filled) => {
  const compare = comparer('before-start', 'error', 'month', ['company.since', 'base.movement']);
  const start = textOf(filled, 'company.since');
  const [first] = [...lost(filled)].find(([, number]) => number > 0) ?? [];
  if (start === undefined || first === undefined) return [];
  return [compare(monthNumber(first), monthNumber(start), monthNumber(first) >= monthNumber(start))];
};

/** No month is counted before it has ended; `today` is `YYYY-MM-DD`. */
export function checkFuture(today: string): Compare {
  const compare = comparer('in-future', 'error', 'month', ['base.lastMonth']);
  return (filled) => {
    const last = textOf(filled, 'base.lastMonth');
    if (last === undefined) return [];
    const ended = monthNumber(today.slice(0, 7)) - 1;
    return [compare(monthNumber(last), ended, monthNumber(last) <= ended)];
  };
}

/**
 * Those suspended are counted apart: within the base they hide what has left. Asked of the last month that has both; who
 * counts them as lost has said so, and there is no number to hold against that.
 */
export const checkSuspended: Compare = (filled) => {
  const compare = comparer('suspended', 'question', 'subscribers', ['base.suspended', 'base.movement']);
  const [how] = optionsOf(filled, 'base.suspended');
  const [last] = paired(rows(filled, 'closing'), rows(filled, 'suspended')).slice(-1);
  if (how === undefined || how === 'as-lost' || !last) return [];
  const [month, closing, suspended] = last;
  const active = how === 'in-base' ? closing - suspended : closing;
  return [compare(closing, active, isNear(closing, active, share, few), month)];
};

/** The base moves as it was said to; one that moves less than 2 % over the period may be called steady. */
export const checkTrend: Compare = (filled) => {
  const compare = comparer('trend', 'question', 'subscribers', ['base.trend', 'base.movement']);
  const [trend] = optionsOf(filled, 'base.trend');
  const [opening] = rows(filled, 'opening').values();
  const closing = [...rows(filled, 'closing').values()].at(-1);
  if (trend === undefined || opening === undefined || closing === undefined) return [];
  const isSteady = isNear(closing, opening, 0.02);
  const agrees = trend === 'stands' ? isSteady : trend === 'grows' ? closing > opening : closing < opening;
  return [compare(closing, opening, agrees)];
};

/** The subscribers of all branches are those of the company, within 5 %. */
export const checkBranches: Compare = (filled) => {
  const compare = comparer('branches', 'question', 'subscribers', ['company.branchList', 'base.movement']);
  const branches = linesOf(filled, 'company.branchList').map((line) => numberIn(line, 'subscribers'));
  const closing = [...rows(filled, 'closing').values()].at(-1);
  if (closing === undefined || branches.length === 0 || branches.includes(undefined)) return [];
  const sum = branches.reduce<number>((all, one) => all + (one ?? 0), 0);
  return [compare(sum, closing, isNear(sum, closing, 0.05, few))];
};

function rows(filled: Filled, name: string): Map<string, number> {
  return rowOf(filled, 'base.movement', name);
}

function lost(filled: Filled): Map<string, number> {
  return rows(filled, 'disconnected');
}
