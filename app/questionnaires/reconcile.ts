import type { Compare, CheckName, Comparison, Finding, FindingKey, Standing } from './check.ts';
import {
  checkChannels,
  checkDebtChannels,
  checkDebtDays,
  checkDebtWithoutRule,
  checkFalseChurn,
  checkReasons,
  checkRecorders,
  checkUnknownReasons,
} from './checks-counts.ts';
import { checkMarketShares, checkRevenue, checkTariffPrice, checkTariffSubscribers } from './checks-money.ts';
import {
  checkBranches,
  checkFuture,
  checkMovement,
  checkNextOpening,
  checkStart,
  checkSuspended,
  checkTrend,
} from './checks-movement.ts';
import {
  checkChurnOfConnects,
  checkExportPeriod,
  checkGoal,
  checkMonthlyChurn,
  checkNamedChurn,
} from './checks-rates.ts';
import { checkCapacity, checkKept, checkKeptLater, checkListed, checkReached } from './checks-retention.ts';
import type { Filled } from './filled.ts';

/** What the operator says to a contradiction, by the finding or by the whole check. */
export type Explanations = Partial<Record<FindingKey, string>>;

/**
 * Holds every answer against the others. Only what both sides are known of is compared; what agrees is there too, so that
 * it can be said what was checked. `today` is `YYYY-MM-DD`.
 */
export function reconcile(filled: Filled, explanations: Explanations, today: string): Finding[] {
  return Object.values(checks(today)).flatMap((check) => check(filled).map((one) => judged(one, explanations)));
}

/** What to keep an explanation of this finding alone under. */
export function findingKey({ check, at }: Pick<Comparison, 'check' | 'at'>): FindingKey {
  return at === null ? check : `${check}@${at}`;
}

function judged(one: Comparison, explanations: Explanations): Finding {
  const said = explanations[findingKey(one)] ?? explanations[one.check] ?? '';
  const explanation = said.trim() === '' ? null : said.trim();
  const standing: Standing = one.agrees
    ? 'agrees'
    : explanation !== null
      ? 'explained'
      : one.severity === 'error'
        ? 'errs'
        : 'asks';
  return { ...one, gap: one.said - one.against, standing, explanation };
}

function checks(today: string): Record<CheckName, Compare> {
  return {
    movement: checkMovement,
    'next-opening': checkNextOpening,
    'before-start': checkStart,
    'in-future': checkFuture(today),
    suspended: checkSuspended,
    trend: checkTrend,
    channels: checkChannels,
    reasons: checkReasons,
    'unknown-reasons': checkUnknownReasons,
    recorders: checkRecorders,
    'debt-channels': checkDebtChannels,
    'debt-without-rule': checkDebtWithoutRule,
    'debt-days': checkDebtDays,
    'false-churn': checkFalseChurn,
    'monthly-churn': checkMonthlyChurn,
    'named-churn': checkNamedChurn,
    'churn-of-connects': checkChurnOfConnects,
    revenue: checkRevenue,
    'tariff-subscribers': checkTariffSubscribers,
    'tariff-price': checkTariffPrice,
    'reached-of-listed': checkReached,
    'kept-of-reached': checkKept,
    'kept-later': checkKeptLater,
    'listed-of-lost': checkListed,
    capacity: checkCapacity,
    branches: checkBranches,
    'market-shares': checkMarketShares,
    'export-period': checkExportPeriod,
    goal: checkGoal,
  };
}
