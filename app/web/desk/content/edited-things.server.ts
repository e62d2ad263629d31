import type { App } from '#app/app.server.ts';
import { editTier } from '#app/catalogue/edit-tier.server.ts';
import { findTier } from '#app/catalogue/offer-tiers.server.ts';
import { isTier } from '#app/catalogue/tier.ts';
import { editPage, type Edited } from '#app/content/edit-page.server.ts';
import { editShown, findShown, versionOfShown } from '#app/content/edit-showcase.server.ts';
import { asTyped, editedTexts, textsIn } from '#app/content/edited.ts';
import { editedPages } from '#app/content/page-text.ts';
import { getPageText } from '#app/content/page-texts.server.ts';
import { rowVersion } from '#app/content/row-version.server.ts';
import { clientFacts, newId, videoFacts, type ContentKind } from './content-kinds.ts';

/** Something to be edited, as its form shows it. */
export interface EditedThing {
  typed: Record<string, string>;
  /** Empty for what is new. */
  version: string;
}

interface Editing {
  find: (app: App, id: string) => EditedThing | undefined;
  save: (app: App, personId: string, id: string, typed: Record<string, unknown>, version: string) => Edited;
}

const unknown: Edited = { refused: 'unknown' };
const pageNamed = (id: string) => editedPages.find((page) => page === id);
const seen = (id: string, version: string) => (id === newId ? null : { id, version });

export const editing: Record<ContentKind, Editing> = {
  page: {
    find(app, id) {
      const page = pageNamed(id);
      const text = page && getPageText(app, page).text;
      return text && { typed: asTyped('page', text), version: rowVersion(text) };
    },
    save(app, personId, id, typed, version) {
      const page = pageNamed(id);
      return page ? editPage(app, personId, page, textsIn(editedTexts.page, typed), version) : unknown;
    },
  },
  tier: {
    find(app, id) {
      const text = findTier(app, id)?.text;
      return text && { typed: asTyped('tier', text), version: rowVersion(text) };
    },
    save(app, personId, id, typed, version) {
      return isTier(id) ? editTier(app, personId, id, textsIn(editedTexts.tier, typed), version) : unknown;
    },
  },
  testimonial: {
    find(app, id) {
      const item = findShown(app.db, 'testimonial', id);
      return item ? { typed: asTyped('testimonial', item.text), version: versionOfShown(item) } : blank(id);
    },
    save(app, personId, id, typed, version) {
      const text = textsIn(editedTexts.testimonial, typed);
      return editShown(app, personId, 'testimonial', { text }, seen(id, version));
    },
  },
  client: {
    find(app, id) {
      const item = findShown(app.db, 'client', id);
      if (!item) return blank(id);
      const subscribers = item.subscribers === null ? '' : String(item.subscribers);
      return { typed: { ...asTyped('client', item.text), subscribers }, version: versionOfShown(item) };
    },
    save(app, personId, id, typed, version) {
      const { subscribers = null } = clientFacts.parse(typed);
      const text = textsIn(editedTexts.client, typed);
      return editShown(app, personId, 'client', { subscribers, text }, seen(id, version));
    },
  },
  video: {
    find(app, id) {
      const item = findShown(app.db, 'video', id);
      if (!item) return blank(id);
      const { url, minutes } = item;
      return {
        typed: { ...asTyped('video', item.text), url, minutes: String(minutes) },
        version: versionOfShown(item),
      };
    },
    save(app, personId, id, typed, version) {
      const text = textsIn(editedTexts.video, typed);
      return editShown(app, personId, 'video', { ...videoFacts.parse(typed), text }, seen(id, version));
    },
  },
};

function blank(id: string): EditedThing | undefined {
  return id === newId ? { typed: {}, version: '' } : undefined;
}
