import { createHash } from 'node:crypto';
import type { App } from '#app/app.server.ts';
import type { Config } from '#app/config.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { locales, type Locale } from '#app/words/locale.ts';
import { wordsFor } from '#app/words/index.ts';
import { documentKinds, type DocumentKind } from './document.ts';
import { listDocumentVersions, saveDocument, type StoredDocument } from './store.server.ts';

export interface CurrentDocument {
  kind: DocumentKind;
  locale: Locale;
  version: string;
  title: string;
  /** Markdown */
  body: string;
  sha256: string;
}

/** A legal document as it is in force, with the consultancy's details filled in. */
export function currentDocument(app: Pick<App, 'config'>, kind: DocumentKind, locale: Locale): CurrentDocument {
  const known = documentsOf.get(app.config) ?? compose(app.config);
  documentsOf.set(app.config, known);
  return known[locale][kind];
}

/** Keeps every text that was ever in force, so that a consent can be shown with the very words it was given to. */
export function publishDocuments(app: App): void {
  transact(app.db, (tx) => {
    for (const locale of locales) {
      for (const kind of documentKinds) {
        saveDocument(tx, { ...currentDocument(app, kind, locale), publishedAt: app.clock.now() });
      }
    }
  });
}

/** Every text of a document there ever was, the one in force first. */
export function documentVersions(app: App, kind: DocumentKind, locale: Locale): StoredDocument[] {
  const { sha256 } = currentDocument(app, kind, locale);
  const versions = listDocumentVersions(app.db, kind, locale);
  return [...versions.filter((row) => row.sha256 === sha256), ...versions.filter((row) => row.sha256 !== sha256)];
}

/** Whether a stored text is still the one its fingerprint was taken of. */
export function isGenuine({ title, body, sha256 }: StoredDocument): boolean {
  return fingerprintOf(title, body) === sha256;
}

type Documents = Record<Locale, Record<DocumentKind, CurrentDocument>>;

const documentsOf = new WeakMap<Config, Documents>();

function compose(config: Config): Documents {
  const inLocale = (locale: Locale) =>
    Object.fromEntries(documentKinds.map((kind) => [kind, filled(config, kind, locale)])) as Documents[Locale];
  return { ru: inLocale('ru'), en: inLocale('en') };
}

function filled(config: Config, kind: DocumentKind, locale: Locale): CurrentDocument {
  const { version, title, body } = wordsFor(locale).documents[kind];
  const text = body(config.consultancy);
  return { kind, locale, version, title, body: text, sha256: fingerprintOf(title, text) };
}

function fingerprintOf(title: string, body: string): string {
  return createHash('sha256').update(`${title}\n\n${body}`).digest('hex');
}
