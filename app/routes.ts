import { route, type RouteConfig, type RouteConfigEntry } from '@remix-run/route-config';
import { desk } from './routes-desk.ts';
import { pagesIn, pagesInside } from './routes-pages.ts';
import { locales, type Locale } from './words/locale.ts';

/** Every URL, in the order of trust. `/healthz`, `/metrics` and `/incoming`, for machines, are answered before Remix. */
export default [
  ...locales.flatMap(anyone),
  ...forRobots(),
  ...locales.flatMap(holderOfALink),
  ...locales.map(cabinet),
  ...locales.flatMap(account),
  ...locales.map(desk),
  ...developer(),
] satisfies RouteConfig;

function anyone(locale: Locale): RouteConfigEntry[] {
  const page = pagesIn(locale);
  return [
    page('', 'web/site/home.tsx'),
    page('services', 'web/site/services/services.tsx'),
    page('services/advisor', 'web/site/services/advisor.tsx'),
    page('services/:tier', 'web/site/services/tier.tsx'),
    page('assessment', 'web/site/assessment/assessment.tsx'),
    page('assessment/request', 'web/site/requests/assessment.tsx'),
    page('services/:tier/apply', 'web/site/requests/tier.tsx'),
    page('courses/:slug/apply', 'web/site/requests/course.tsx'),
    page('contacts/question', 'web/site/requests/question.tsx'),
    page('requests/sent', 'web/site/requests/sent.tsx'),
    page('courses', 'web/site/courses/courses.tsx'),
    page('courses/:slug', 'web/site/courses/course.tsx'),
    page('courses/:slug/calendar.ics', 'web/site/courses/calendar.ts'),
    page('about', 'web/site/about/about.tsx'),
    page('clients', 'web/site/about/clients.tsx'),
    page('contacts', 'web/site/about/contacts.tsx'),
    page('journal', 'web/site/reading/articles.tsx'),
    page('journal/topics/:topic', 'web/site/reading/topic.tsx'),
    page('journal/feed.xml', 'web/site/reading/feed.ts'),
    page('journal/:slug', 'web/site/reading/article.tsx'),
    page('documents/:kind/:fingerprint?', 'web/site/documents/document.tsx'),
    page('journal/subscribe', 'web/site/journal/subscribe.tsx'),
    page('journal/subscribe/sent', 'web/site/journal/subscribe-sent.tsx'),
    page('journal/preferences', 'web/site/journal/find-preferences.tsx'),
    page('journal/preferences/sent', 'web/site/journal/preferences-sent.tsx'),
    page('journal/erased', 'web/site/journal/erased.tsx'),
    page('sign-in', 'web/site/sign-in/sign-in.tsx'),
    page('sign-in/code', 'web/site/sign-in/code.tsx'),
    page('sign-in/second', 'web/site/sign-in/second.tsx'),
    page('sign-out', 'web/site/sign-in/sign-out.ts'),
    page('*', 'web/site/not-found.tsx'),
  ];
}

function forRobots(): RouteConfigEntry[] {
  return [
    route('sitemap.xml', 'web/site/robots/sitemap.ts'),
    route('robots.txt', 'web/site/robots/robots.ts'),
    route('pictures/*', 'web/site/robots/picture.ts'),
  ];
}

function holderOfALink(locale: Locale): RouteConfigEntry[] {
  const page = pagesIn(locale);
  return [
    page('requests/:token', 'web/site/requests/request.tsx'),
    page('requests/:token/messages', 'web/site/requests/messages.tsx'),
    page('requests/:token/withdrawal', 'web/site/requests/withdrawal.tsx'),
    page('requests/:token/fresh', 'web/site/requests/fresh.ts'),
    page('requests/:token/files/:id', 'web/site/requests/file.ts'),
    page('reports/:token', 'web/report/client-report.tsx'),
    page('reports/:token/replies', 'web/report/client-replies.tsx'),
    page('reports/:token/fresh', 'web/report/client-fresh.ts'),
    page('reports/:token/:file', 'web/report/client-file.ts'),
    page('ratings/:token', 'web/site/threads/rating.tsx'),
    page('answers/:token', 'web/site/threads/held-answer.tsx'),
    ...questionnaire(locale),
    page('journal/confirm/:token', 'web/site/journal/confirm.tsx'),
    page('journal/confirm/:token/fresh', 'web/site/journal/confirm-fresh.ts'),
    page('journal/preferences/:token', 'web/site/journal/preferences.tsx'),
    page('journal/preferences/:token/fresh', 'web/site/journal/preferences-fresh.ts'),
    page('journal/preferences/:token/address', 'web/site/journal/preferences-address.tsx'),
    page('journal/preferences/:token/erasure', 'web/site/journal/preferences-erasure.ts'),
    page('journal/preferences/:token/export', 'web/site/journal/preferences-export.ts'),
    page('journal/address/:token', 'web/site/journal/address.tsx'),
    page('journal/erasure/:token', 'web/site/journal/erasure.tsx'),
    page('journal/unsubscribe/:token', 'web/site/journal/unsubscribe.tsx'),
    page('journal/unsubscribe/:token/reason', 'web/site/journal/unsubscribe-reason.tsx'),
    page('sign-in/:token', 'web/site/sign-in/link.tsx'),
    page('sign-in/owner/:token', 'web/site/sign-in/owner.tsx'),
  ];
}

/** What a company fills in: all of it for its owner, one section for a colleague. */
function questionnaire(locale: Locale): RouteConfigEntry[] {
  const page = pagesIn(locale);
  const inside = pagesInside(locale);
  return [
    page('questionnaires/sent', 'web/questionnaire/pages/fresh-sent.tsx'),
    page('questionnaires/:token/fresh', 'web/questionnaire/pages/fresh.ts'),
    page('questionnaires/:token/presence', 'web/questionnaire/pages/presence.ts'),
    page('questionnaires/:token/range', 'web/questionnaire/pages/range.ts'),
    page('questionnaires/:token/files/:id', 'web/questionnaire/pages/file.ts'),
    page('questionnaires/:token/copy.pdf', 'web/questionnaire/pages/copy.ts'),
    page('questionnaires/:token', 'web/questionnaire/pages/questionnaire.tsx', [
      inside('', 'web/questionnaire/pages/tasks.tsx'),
      inside('sections/:section', 'web/questionnaire/pages/section.tsx'),
      inside('sections/:section/saving', 'web/questionnaire/pages/saving.ts'),
      inside('sections/:section/files', 'web/questionnaire/pages/files.tsx'),
      inside('sections/:section/table', 'web/questionnaire/pages/table.tsx'),
      inside('sections/:section/colleague', 'web/questionnaire/pages/colleague.tsx'),
      inside('sections/:section/colleague/again', 'web/questionnaire/pages/colleague-again.tsx'),
      inside('sections/:section/colleague/letter', 'web/questionnaire/pages/colleague-letter.tsx'),
      inside('sections/:section/colleague/removal', 'web/questionnaire/pages/colleague-removal.ts'),
      inside('files/:id/removal', 'web/questionnaire/pages/file-removal.ts'),
      inside('handing-back', 'web/questionnaire/pages/handing-back.ts'),
      inside('remarks/:question', 'web/questionnaire/pages/remarks.tsx'),
      inside('answers', 'web/questionnaire/pages/answers.tsx'),
      inside('contradictions', 'web/questionnaire/pages/contradictions.tsx'),
      inside('submission', 'web/questionnaire/pages/submission.tsx'),
    ]),
  ];
}

/** One's own page, of clients and staff alike. */
function account(locale: Locale): RouteConfigEntry[] {
  const page = pagesIn(locale);
  return [
    page('account', 'web/cabinet/account/account.tsx'),
    page('account/sessions/others', 'web/cabinet/account/other-sessions.ts'),
    page('account/sessions/:id', 'web/cabinet/account/session.ts'),
    page('account/second-factor', 'web/cabinet/account/second-factor.tsx'),
    page('account/second-factor/confirmation', 'web/cabinet/account/confirmation.tsx'),
    page('account/second-factor/recovery-codes', 'web/cabinet/account/recovery-codes.tsx'),
    page('account/second-factor/removal', 'web/cabinet/account/removal.tsx'),
  ];
}

/** A client's own rooms; whose a record is, each loader asks besides. */
function cabinet(locale: Locale): RouteConfigEntry {
  const page = pagesIn(locale);
  const inside = pagesInside(locale);
  return page('cabinet', 'web/cabinet/cabinet.tsx', [
    inside('', 'web/cabinet/requests.tsx'),
    inside('requests/:id', 'web/cabinet/request.tsx'),
    inside('requests/:id/messages', 'web/cabinet/messages.tsx'),
    inside('requests/:id/withdrawal', 'web/cabinet/withdrawal.tsx'),
    inside('requests/:id/files/:file', 'web/cabinet/file.ts'),
    inside('threads', 'web/cabinet/threads/threads.tsx'),
    inside('threads/new', 'web/cabinet/threads/new-thread.tsx'),
    inside('threads/:id', 'web/cabinet/threads/thread.tsx'),
    inside('threads/:id/messages', 'web/cabinet/threads/messages.tsx'),
    inside('threads/:id/files/:file', 'web/cabinet/threads/file.ts'),
    inside('questionnaires', 'web/cabinet/questionnaires.tsx'),
    inside('questionnaires/:id', 'web/cabinet/questionnaire.ts'),
    inside('reports', 'web/cabinet/reports.tsx'),
    inside('reports/:id', 'web/cabinet/report.tsx'),
    inside('reports/:id/replies', 'web/cabinet/report-replies.tsx'),
    inside('reports/:id/:file', 'web/cabinet/report-file.ts'),
  ]);
}

/** Outside production only; each loader refuses there. */
function developer(): RouteConfigEntry[] {
  return [
    route('dev/parts', 'web/dev/parts.tsx'),
    route('dev/questionnaire', 'web/dev/questionnaire.tsx'),
    route('dev/questionnaire/saving', 'web/dev/questionnaire-saving.ts'),
    route('dev/letters', 'web/dev/letters.tsx'),
    route('dev/letters.json', 'web/dev/letters-json.ts'),
    route('dev/letters/new', 'web/dev/new-letter.tsx'),
    route('dev/letters/:id', 'web/dev/letter.tsx'),
    route('dev/letters/:id/reply', 'web/dev/letter-reply.tsx'),
    route('dev/letters/:id/:part', 'web/dev/letter-part.ts'),
  ];
}
