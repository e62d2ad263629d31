import type { App } from '#app/app.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { decideAmount, type Budget } from './budget.ts';
import { findSpentBudget, saveSpentBudget } from './store.server.ts';

/** Draws an amount on budgets; until when it has to wait, if one of them has too little left. */
export function drawOn(app: App, tx: Tx, budgets: Budget[], amount: number): number | undefined {
  const known = budgets.flatMap(({ key }) => findSpentBudget(tx, key) ?? []);
  const draw = decideAmount(budgets, known, amount, app.clock.now());
  if (draw.until !== undefined) return draw.until;
  for (const row of draw.spent) saveSpentBudget(tx, row);
  return undefined;
}
