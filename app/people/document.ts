import { consentPurposes } from './consent.ts';

/** The legal documents on the site. The consents are documents of their own, as 152-ФЗ art. 9 demands since 2025-09-01. */
export const documentKinds = ['privacy-policy', ...consentPurposes] as const;
export type DocumentKind = (typeof documentKinds)[number];

export function isDocumentKind(text: string): text is DocumentKind {
  return documentKinds.some((kind) => kind === text);
}
