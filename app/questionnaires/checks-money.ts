import { comparer, isNear, meanOf, type Compare } from './check.ts';
import { linesOf, modeOf, numberIn, rowOf, textIn, type Filled } from './filled.ts';

/** Active × ARPU ≈ revenue of the last month, ±15 %; active is the mean of its opening and closing. */
export const checkRevenue: Compare = (filled) => {
  const compare = comparer('revenue', 'question', 'money', ['tariffs.revenue', 'tariffs.arpu', 'base.movement']);
  const [revenue, arpu, active] = [
    modeOf(filled, 'tariffs.revenue'),
    modeOf(filled, 'tariffs.arpu'),
    lastActive(filled),
  ];
  if (revenue === undefined || arpu === undefined || active === undefined) return [];
  return [compare(revenue, active * arpu, isNear(revenue, active * arpu, 0.15))];
};

/** The subscribers of all tariffs are those of the base, within 5 %. */
export const checkTariffSubscribers: Compare = (filled) => {
  const compare = comparer('tariff-subscribers', 'question', 'subscribers', ['tariffs.list', 'base.movement']);
  const counts = linesOf(filled, 'tariffs.list').map((line) => numberIn(line, 'subscribers'));
  const active = [...rowOf(filled, 'base.movement', 'closing').values()].at(-1);
  if (active === undefined || counts.length === 0 || counts.includes(undefined)) return [];
  const said = sum(counts.map((count) => count ?? 0));
  return [compare(said, active, isNear(said, active, 0.05, 5))];
};

/** The mean price of the tariffs is about the ARPU, ±25 %: discounts and packets stand between the two. */
export const checkTariffPrice: Compare = (filled) => {
  const compare = comparer('tariff-price', 'question', 'money', ['tariffs.arpu', 'tariffs.list']);
  const priced = linesOf(filled, 'tariffs.list').flatMap((line) => {
    const [price, subscribers] = [numberIn(line, 'price'), numberIn(line, 'subscribers')];
    return price === undefined || subscribers === undefined ? [] : [{ price, subscribers }];
  });
  const arpu = modeOf(filled, 'tariffs.arpu');
  const all = sum(priced.map(({ subscribers }) => subscribers));
  if (arpu === undefined || all === 0) return [];
  const mean = sum(priced.map(({ price, subscribers }) => price * subscribers)) / all;
  return [compare(arpu, mean, isNear(arpu, mean, 0.25))];
};

/** Our share of a town and those of its competitors are no more than the whole, give or take 2 points of rounding. */
export const checkMarketShares: Compare = (filled) => {
  const compare = comparer('market-shares', 'question', 'share', ['competitors.list', 'competitors.shares']);
  const shares = new Map<string, { town: string; shares: number[] }>();
  for (const line of [...linesOf(filled, 'competitors.list'), ...linesOf(filled, 'competitors.shares')]) {
    const [town, share] = [textIn(line, 'town'), numberIn(line, 'share')];
    if (town === undefined || share === undefined) continue;
    const key = town.toLowerCase().replaceAll('ё', 'е');
    const known = shares.get(key) ?? { town, shares: [] };
    shares.set(key, { ...known, shares: [...known.shares, share / 100] });
  }
  return [...shares.values()].map(({ town, shares: all }) => compare(sum(all), 1, sum(all) <= 1.02, town));
};

function lastActive(filled: Filled): number | undefined {
  const [opening, closing] = ['opening', 'closing'].map((name) => [...rowOf(filled, 'base.movement', name)].at(-1));
  if (!closing) return opening?.[1];
  return meanOf(opening?.[0] === closing[0] ? [opening[1], closing[1]] : [closing[1]]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
