import { localPath, neutralPath, type Locale } from '#app/words/locale.ts';
import { roomPathsIn } from './room-paths.ts';

/** Below these stand tokens: what lies there is one person's own. */
export const behindLinks = [
  ...['confirm', 'preferences', 'address', 'erasure', 'unsubscribe'].map((page) => `/journal/${page}/`),
  ...['/requests/', '/reports/', '/questionnaires/', '/ratings/', '/answers/', '/sign-in'],
];

/** Every path a page or a redirect leads to, in the locale of the page. */
export function pathsIn(locale: Locale) {
  const local = (path: string) => localPath(locale, path);
  // A token may be anything that somebody typed into the address.
  const behind = (page: string, token: string, rest = '') => local(`/${page}/${encodeURIComponent(token)}${rest}`);
  const preferences = (token: string) => behind('journal/preferences', token);
  return {
    home: local('/'),
    services: local('/services'),
    advisor: local('/services/advisor'),
    tier: (tier: string) => local(`/services/${tier}`),
    assessment: local('/assessment'),
    assessmentRequest: local('/assessment/request'),
    applyForTier: (tier: string) => local(`/services/${tier}/apply`),
    applyForCourse: (slug: string) => local(`/courses/${slug}/apply`),
    question: local('/contacts/question'),
    requestSent: local('/requests/sent'),
    request: (token: string) => behind('requests', token),
    requestMessages: (token: string) => behind('requests', token, '/messages'),
    requestWithdrawal: (token: string) => behind('requests', token, '/withdrawal'),
    requestFile: (token: string, id: string) => behind('requests', token, `/files/${id}`),
    requestFresh: (token: string) => behind('requests', token, '/fresh'),
    ...roomPathsIn(locale),
    ...linksOfWorkIn(locale),
    report: (token: string) => behind('reports', token),
    reportReplies: (token: string) => behind('reports', token, '/replies'),
    reportFresh: (token: string) => behind('reports', token, '/fresh'),
    /** Without a version it is that of the newest. */
    reportFile: (token: string, format: 'pdf' | 'xlsx', version?: number) =>
      behind('reports', token, `/report.${format}${version === undefined ? '' : `?version=${version}`}`),
    questionnaireFreshSent: local('/questionnaires/sent'),
    courses: local('/courses'),
    course: (slug: string) => local(`/courses/${slug}`),
    courseCalendar: (slug: string) => local(`/courses/${slug}/calendar.ics`),
    about: local('/about'),
    clients: local('/clients'),
    contacts: local('/contacts'),
    journal: local('/journal'),
    journalTopic: (topic: string) => local(`/journal/topics/${topic}`),
    journalFeed: local('/journal/feed.xml'),
    article: (slug: string) => local(`/journal/${slug}`),
    subscribe: local('/journal/subscribe'),
    subscribeSent: local('/journal/subscribe/sent'),
    findPreferences: local('/journal/preferences'),
    preferencesSent: local('/journal/preferences/sent'),
    erased: local('/journal/erased'),
    confirm: (token: string) => behind('journal/confirm', token),
    confirmFresh: (token: string) => behind('journal/confirm', token, '/fresh'),
    preferences,
    preferencesFresh: (token: string) => `${preferences(token)}/fresh`,
    preferencesAddress: (token: string) => `${preferences(token)}/address`,
    preferencesErasure: (token: string) => `${preferences(token)}/erasure`,
    preferencesExport: (token: string) => `${preferences(token)}/export`,
    address: (token: string) => behind('journal/address', token),
    erasure: (token: string) => behind('journal/erasure', token),
    unsubscribe: (token: string) => behind('journal/unsubscribe', token),
    unsubscribeReason: (token: string) => behind('journal/unsubscribe', token, '/reason'),
    document: (kind: string, fingerprint?: string) =>
      local(`/documents/${kind}${fingerprint ? `/${fingerprint.slice(0, 12)}` : ''}`),
  };
}

/** What the letters about a questionnaire or a thread lead to. */
function linksOfWorkIn(locale: Locale) {
  const behind = (page: string, token: string, rest = '') =>
    localPath(locale, `/${page}/${encodeURIComponent(token)}${rest}`);
  return {
    questionnaire: (token: string, rest = '') => behind('questionnaires', token, rest),
    rating: (token: string) => behind('ratings', token),
    heldAnswer: (token: string) => behind('answers', token),
  };
}

/** The whole address of a path, from the settings and never from what a request says. */
export function addressOf({ origin }: { origin: string }, path: string): string {
  return origin + path;
}

/** A letter to us, begun in the visitor's own mail program. */
export function letterTo(address: string, { subject, body }: { subject: string; body: string }): string {
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** The picture that stands for a page where a link to it is shown. */
export function picturePath(pathname: string): string {
  return `/pictures${pathname === '/' ? '/home' : pathname}.png`;
}

/** Where a page is to be found: an earlier version of a document has another fingerprint in the other language. */
export function canonicalPath(pathname: string): string {
  return pathname.replace(/(\/documents\/[^/]+)\/.*/, '$1');
}

/** The same page in the other language. */
export function inOtherLocale(pathname: string, locale: Locale): string {
  return localPath(locale === 'ru' ? 'en' : 'ru', neutralPath(pathname));
}
