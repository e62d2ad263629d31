import type { App } from '#app/app.server.ts';
import { raiseContentVersion } from '#app/content/version.server.ts';
import { publishDocuments } from '#app/people/documents.server.ts';
import { transact, type Db } from '#app/storage/open.server.ts';
import type { Consultancy } from '#app/words/consultancy.ts';
import { changeSetting, readSetting, type SettingSaved } from './settings.server.ts';

/** The settings of the house with the details its owner has set, where there are any. */
export function withOwnDetails<C extends { consultancy: Consultancy }>(db: Db, config: C): C {
  const own = readSetting(db, 'consultancy');
  return own ? { ...config, consultancy: own } : config;
}

/** Changes who we are: on pages, in letters, and in the legal documents, whose new text is kept beside the old one. */
export function changeConsultancy(app: App, personId: string, details: Consultancy, version: number): SettingSaved {
  const saved = changeSetting(app, personId, 'consultancy', details, version);
  if (saved.refused) return saved;
  app.config = withOwnDetails(app.db, app.config);
  publishDocuments(app);
  transact(app.db, raiseContentVersion);
  return saved;
}
