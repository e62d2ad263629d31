import type { App } from '#app/app.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { transact } from '#app/storage/open.server.ts';
import type { Bilingual } from '#app/words/locale.ts';
import type { EditedPage, PageText } from './page-text.ts';
import { rowVersion } from './row-version.server.ts';
import { findPageText, savePageText } from './store.server.ts';

export type Edited = { refused: 'changed' } | { refused: 'unknown' } | { refused: undefined; id: string };

/** Changes the text of a page, unless it is no longer the one that was seen. */
export function editPage(
  app: App,
  personId: string,
  page: EditedPage,
  text: Bilingual<PageText>,
  seen: string,
): Edited {
  return transact(app.db, (tx): Edited => {
    if (rowVersion(findPageText(tx, page)?.text) !== seen) return { refused: 'changed' };
    savePageText(tx, { page, text, changedAt: app.clock.now() });
    audit(app, tx, personId, 'content-changed', { kind: 'content', id: `page:${page}` });
    return { refused: undefined, id: page };
  });
}
