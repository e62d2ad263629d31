import { mostUnknown } from '#app/churn/norms.ts';
import { reasonCodes } from '#app/churn/reasons.ts';
import { comparer, isNear, meanOf, paired, sumsOf, type Compare } from './check.ts';
import { linesOf, modeOf, numberIn, optionsOf, rowOf, type Filled } from './filled.ts';
import { findQuestion } from './question.ts';

/** Two counts of the same disconnects are alike to 2 %, and small ones to five. */
const share = 0.02;
const few = 5;

/** The channels sum up to the disconnects; what is left over is "silent". */
export const checkChannels: Compare = (filled) => {
  const compare = comparer('channels', 'question', 'subscribers', ['channels.byMonth', 'base.movement']);
  return paired(channelSums(filled), lost(filled)).map(([month, channels, disconnected]) =>
    compare(channels, disconnected, isNear(channels, disconnected, share, few), month),
  );
};

/** The reasons sum up to the disconnects. */
export const checkReasons: Compare = (filled) => {
  const compare = comparer('reasons', 'question', 'subscribers', ['reasons.byMonth', 'base.movement']);
  return paired(reasonSums(filled), lost(filled)).map(([month, reasons, disconnected]) =>
    compare(reasons, disconnected, isNear(reasons, disconnected, share, few), month),
  );
};

/** Of all that reasons were recorded for, at most one in ten is unknown. */
export const checkUnknownReasons: Compare = (filled) => {
  const compare = comparer('unknown-reasons', 'question', 'share', ['reasons.byMonth']);
  const recorded = sum(reasonSums(filled).values());
  const unknown = reasonRow(filled, 'R12');
  if (unknown.size === 0 || recorded === 0) return [];
  const said = sum(unknown.values()) / recorded;
  return [compare(said, mostUnknown, said <= mostUnknown)];
};

/** Those who record reasons recorded a month what the table has for one, within 10 %. */
export const checkRecorders: Compare = (filled) => {
  const compare = comparer('recorders', 'question', 'subscribers', ['reasons.recorders', 'reasons.byMonth']);
  const recorded = linesOf(filled, 'reasons.recorders').flatMap((line) => numberIn(line, 'recorded') ?? []);
  const mean = meanOf(reasonSums(filled).values());
  if (recorded.length === 0 || mean === undefined) return [];
  const said = sum(recorded);
  return [compare(said, mean, isNear(said, mean, 0.1, few))];
};

/** Those who left by debt are as many by reason as by channel, within a fifth; each a mean of the months that have both. */
export const checkDebtChannels: Compare = (filled) => {
  const compare = comparer('debt-channels', 'question', 'subscribers', ['reasons.byMonth', 'channels.byMonth']);
  const both = paired(reasonRow(filled, 'R4'), byDebtChannels(filled));
  if (both.length === 0) return [];
  const [said, against] = [meanOf(both.map((one) => one[1])) ?? 0, meanOf(both.map((one) => one[2])) ?? 0];
  return [compare(said, against, isNear(said, against, 0.2, few))];
};

/** Where no rule writes debtors off, nobody can have left by debt. */
export const checkDebtWithoutRule: Compare = (filled) => {
  const compare = comparer('debt-without-rule', 'question', 'subscribers', [
    'debt.rule',
    'reasons.byMonth',
    'channels.byMonth',
  ]);
  const [rule] = optionsOf(filled, 'debt.rule');
  const monthly = monthlyByDebt(filled);
  if (rule === undefined || monthly === undefined) return [];
  return [compare(monthly, rule === 'none' ? 0 : monthly, rule !== 'none' || monthly === 0)];
};

/** The stock of debtors ÷ those written off a day is about the days that the rule waits: between half and twice as many. */
export const checkDebtDays: Compare = (filled) => {
  const compare = comparer('debt-days', 'question', 'days', [
    'debt.stock',
    'debt.rule',
    'debt.ruleDays',
    'channels.byMonth',
    'reasons.byMonth',
  ]);
  const [rule] = optionsOf(filled, 'debt.rule');
  const days = rule === 'other' ? modeOf(filled, 'debt.ruleDays') : Number(rule);
  const stock = modeOf(filled, 'debt.stock');
  const monthly = monthlyByDebt(filled);
  if (stock === undefined || !monthly || days === undefined || !Number.isFinite(days)) return [];
  const turns = (stock / monthly) * daysOfMonth;
  return [compare(turns, days, turns >= days / 2 && turns <= days * 2)];
};

/** False churn is as much by reason (R11) as by channel, within a fifth; each a mean of the months that have both. */
export const checkFalseChurn: Compare = (filled) => {
  const compare = comparer('false-churn', 'question', 'subscribers', ['reasons.byMonth', 'channels.byMonth']);
  const both = paired(reasonRow(filled, 'R11'), rowOf(filled, 'channels.byMonth', 're-registration'));
  if (both.length === 0) return [];
  const [said, against] = [meanOf(both.map((one) => one[1])) ?? 0, meanOf(both.map((one) => one[2])) ?? 0];
  return [compare(said, against, isNear(said, against, 0.2, few))];
};

const daysOfMonth = 30.4375;

function lost(filled: Filled) {
  return rowOf(filled, 'base.movement', 'disconnected');
}

function reasonRow(filled: Filled, code: string) {
  return rowOf(filled, 'reasons.byMonth', code);
}

function reasonSums(filled: Filled) {
  return sumsOf(filled, 'reasons.byMonth', reasonCodes);
}

function channelSums(filled: Filled) {
  const question = findQuestion(filled.edition, 'channels.byMonth');
  return sumsOf(filled, 'channels.byMonth', question?.is === 'months' ? question.rows : []);
}

function byDebtChannels(filled: Filled) {
  return sumsOf(filled, 'channels.byMonth', ['auto-block', 'debt-calls']);
}

/** Subscribers a month who left by debt: by channel, or else by reason. */
function monthlyByDebt(filled: Filled): number | undefined {
  return meanOf(byDebtChannels(filled).values()) ?? meanOf(reasonRow(filled, 'R4').values());
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((all, one) => all + one, 0);
}
