import type { Range } from './range.ts';

/** After how many days of not paying a subscriber is recognised as lost. The rule decides the churn figure. */
export const debtRules = [30, 60, 90, 180] as const;
export type DebtRule = (typeof debtRules)[number];

/** One time that a subscriber did not pay: for how many days, and whether payments resumed since. */
export interface Silence {
  days: number;
  hasResumed: boolean;
}

export interface DebtView {
  rule: DebtRule;
  /** Recognised as lost by this rule. */
  recognised: number;
  /** Of those, back after they were written off: false alarms of the rule. */
  returned: number;
}

/** What each rule would have counted, from an operator's own silences; one cut short counts as it stands. */
export function recognisedByRule(silences: Iterable<Silence>): DebtView[] {
  const views = debtRules.map((rule): DebtView => ({ rule, recognised: 0, returned: 0 }));
  for (const { days, hasResumed } of silences) {
    for (const view of views) {
      if (!(days >= view.rule)) continue;
      view.recognised += 1;
      if (hasResumed) view.returned += 1;
    }
  }
  return views;
}

export interface DebtSensitivity {
  rule: DebtRule;
  /** Disconnects a month by debt, had this been the rule. */
  lostByDebt: Range;
  /** All disconnects as a share of base a month, had this been the rule; null where there is no base. */
  churn: Range | null;
}

/**
 * The same from disconnects a month by debt under one rule, assuming that those silent resume evenly, `resuming` of
 * them (a share) within 90 days: under a rule N days longer (1 − resuming)^(N/90) remain.
 */
export function debtSensitivity(month: {
  base: number;
  lostByDebt: number;
  lostOtherwise: number;
  rule: DebtRule;
  resuming: Range;
}): DebtSensitivity[] {
  const { base, lostByDebt, lostOtherwise, resuming } = month;
  return debtRules.map((rule) => {
    const remaining = (share: number) => (1 - Math.min(0.99, Math.max(0, share))) ** ((rule - month.rule) / 90);
    const [a = 0, b = 0, c = 0] = [resuming.low, resuming.mode, resuming.high]
      .map((share) => lostByDebt * remaining(share))
      .sort((x, y) => x - y);
    const churn = (byDebt: number) => Math.min(1, (byDebt + lostOtherwise) / base);
    return {
      rule,
      lostByDebt: { low: a, mode: b, high: c },
      churn: base > 0 ? { low: churn(a), mode: churn(b), high: churn(c) } : null,
    };
  });
}
