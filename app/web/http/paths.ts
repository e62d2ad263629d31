import { localPath, neutralPath, type Locale } from '#app/words/locale.ts';

/** Every path a page or a redirect leads to, in the locale of the page. */
export function pathsIn(locale: Locale) {
  const local = (path: string) => localPath(locale, path);
  const preferences = (token: string) => local(`/journal/preferences/${token}`);
  return {
    home: local('/'),
    subscribe: local('/journal/subscribe'),
    subscribeSent: local('/journal/subscribe/sent'),
    findPreferences: local('/journal/preferences'),
    preferencesSent: local('/journal/preferences/sent'),
    erased: local('/journal/erased'),
    confirm: (token: string) => local(`/journal/confirm/${token}`),
    confirmFresh: (token: string) => local(`/journal/confirm/${token}/fresh`),
    preferences,
    preferencesFresh: (token: string) => `${preferences(token)}/fresh`,
    preferencesAddress: (token: string) => `${preferences(token)}/address`,
    preferencesErasure: (token: string) => `${preferences(token)}/erasure`,
    preferencesExport: (token: string) => `${preferences(token)}/export`,
    address: (token: string) => local(`/journal/address/${token}`),
    erasure: (token: string) => local(`/journal/erasure/${token}`),
    unsubscribe: (token: string) => local(`/journal/unsubscribe/${token}`),
    unsubscribeReason: (token: string) => local(`/journal/unsubscribe/${token}/reason`),
    document: (kind: string, fingerprint?: string) =>
      local(`/documents/${kind}${fingerprint ? `/${fingerprint.slice(0, 12)}` : ''}`),
  };
}

/** The same page in the other language. */
export function inOtherLocale(pathname: string, locale: Locale): string {
  return localPath(locale === 'ru' ? 'en' : 'ru', neutralPath(pathname));
}
