import type { App } from '#app/app.server.ts';
import type { Edited } from '#app/content/edit-page.server.ts';
import { rowVersion } from '#app/content/row-version.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { transact } from '#app/storage/open.server.ts';
import type { Bilingual } from '#app/words/locale.ts';
import { findOfferedTier, saveOfferedTier } from './store.server.ts';
import type { Tier, TierText } from './tier.ts';

/** Changes what the site says of a tier, unless it is no longer what was seen. */
export function editTier(app: App, personId: string, tier: Tier, text: Bilingual<TierText>, seen: string): Edited {
  return transact(app.db, (tx): Edited => {
    if (rowVersion(findOfferedTier(tx, tier)?.text) !== seen) return { refused: 'changed' };
    saveOfferedTier(tx, { tier, text, changedAt: app.clock.now() });
    audit(app, tx, personId, 'content-changed', { kind: 'content', id: `tier:${tier}` });
    return { refused: undefined, id: tier };
  });
}
