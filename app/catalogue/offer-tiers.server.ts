import type { App } from '#app/app.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { firstTiers as inEnglish } from '#app/words/en/first-tiers.ts';
import { firstTiers as inRussian } from '#app/words/ru/first-tiers.ts';
import { findOfferedTier, listOfferedTiers, saveOfferedTier } from './store.server.ts';
import { isTier, tiers, type OfferedTier } from './tier.ts';

/** Puts in the first text of every tier that has none; what was edited stays. */
export function offerFirstTiers(app: Pick<App, 'db' | 'clock'>): void {
  const isMissing = (tier: OfferedTier['tier']) => !findOfferedTier(app.db, tier);
  if (!tiers.some(isMissing)) return;
  const changedAt = app.clock.now();
  transact(app.db, (tx) => {
    for (const tier of tiers.filter(isMissing)) {
      saveOfferedTier(tx, { tier, text: { ru: inRussian[tier], en: inEnglish[tier] }, changedAt });
    }
  });
}

/** From the least of our work to the most. */
export function listTiers(app: Pick<App, 'db'>): OfferedTier[] {
  return listOfferedTiers(app.db).sort((one, other) => tiers.indexOf(one.tier) - tiers.indexOf(other.tier));
}

export function findTier(app: Pick<App, 'db'>, tier: string): OfferedTier | undefined {
  return isTier(tier) ? findOfferedTier(app.db, tier) : undefined;
}
