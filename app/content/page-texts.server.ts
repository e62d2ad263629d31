import type { App } from '#app/app.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { firstPages as en } from '#app/words/en/first-pages.ts';
import type { Bilingual } from '#app/words/locale.ts';
import { firstPages as ru } from '#app/words/ru/first-pages.ts';
import { editedPages, type EditedPage, type PageText } from './page-text.ts';
import { findPageText, savePageText } from './store.server.ts';

/** Puts in the texts the site cannot do without. What is there already, editors' work or an earlier first text, stays. */
export function publishFirstPages(app: Pick<App, 'db' | 'clock'>): void {
  if (editedPages.every((page) => findPageText(app.db, page))) return;
  transact(app.db, (tx) => {
    for (const page of editedPages) {
      if (findPageText(tx, page)) continue;
      savePageText(tx, { page, text: { ru: ru[page], en: en[page] }, changedAt: app.clock.now() });
    }
  });
}

export function getPageText(app: Pick<App, 'db'>, page: EditedPage): { text: Bilingual<PageText>; changedAt: number } {
  const found = findPageText(app.db, page);
  if (!found) throw new Error(`The page ${page} has no text: publishFirstPages puts it in at every start`);
  return found;
}
