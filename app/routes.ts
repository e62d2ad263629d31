import { index, route, type RouteConfig, type RouteConfigEntry } from '@remix-run/route-config';
import { locales, type Locale } from './words/locale.ts';

/** Every URL, in the order of trust. `/healthz` and `/metrics`, for machines, are answered before Remix. */
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
    inside('reports', 'web/cabinet/reports.tsx'),
    inside('reports/:id', 'web/cabinet/report.tsx'),
    inside('reports/:id/replies', 'web/cabinet/report-replies.tsx'),
    inside('reports/:id/:file', 'web/cabinet/report-file.ts'),
  ]);
}

/** The back office of the consultancy; each loader asks for a right on its first line. */
function desk(locale: Locale): RouteConfigEntry {
  const page = pagesIn(locale);
  const inside = pagesInside(locale);
  return page('desk', 'web/desk/desk.tsx', [
    inside('', 'web/desk/today/today.tsx'),
    ...leadsAtDesk(inside),
    ...companiesAtDesk(inside),
    ...siteAtDesk(inside),
    ...houseAtDesk(inside),
  ]);
}

/** The list of leads, one lead, and the report that comes of it. */
function leadsAtDesk(inside: Pages): RouteConfigEntry[] {
  return [
    inside('leads', 'web/desk/leads/leads.tsx'),
    inside('leads/board', 'web/desk/leads/board.tsx'),
    inside('leads/export', 'web/desk/leads/export.ts'),
    inside('leads/together/:id', 'web/desk/leads/done.tsx'),
    inside('leads/views', 'web/desk/leads/views.tsx'),
    inside('leads/views/:id', 'web/desk/leads/view.ts'),
    inside('leads/views/:id/removal', 'web/desk/leads/view-removal.ts'),
    inside('leads/:id/company', 'web/desk/companies/joining.tsx'),
    inside('leads/:id', 'web/desk/lead/lead.tsx'),
    inside('leads/:id/answer', 'web/desk/lead/answer.tsx'),
    inside('leads/:id/state', 'web/desk/lead/state.tsx'),
    inside('leads/:id/assignment', 'web/desk/lead/assignment.tsx'),
    inside('leads/:id/fields', 'web/desk/lead/fields.tsx'),
    inside('leads/:id/files/:file', 'web/desk/lead/file.ts'),
    inside('leads/:id/report', 'web/desk/report/report.tsx'),
    inside('leads/:id/report/preview', 'web/desk/report/preview.tsx'),
    inside('leads/:id/report/report.pdf', 'web/desk/report/pdf.ts'),
    inside('leads/:id/report/sending', 'web/desk/report/sending.ts'),
    inside('leads/:id/report/replies', 'web/desk/report/replies.tsx'),
  ];
}

/** Companies; what colleagues write on any record, and their tasks. */
function companiesAtDesk(inside: Pages): RouteConfigEntry[] {
  return [
    inside('tasks', 'web/desk/tasks/tasks.tsx'),
    inside('companies', 'web/desk/companies/companies.tsx'),
    inside('companies/export', 'web/desk/companies/export.ts'),
    inside('companies/new', 'web/desk/companies/new-company.tsx'),
    inside('companies/:id', 'web/desk/companies/company.tsx'),
    inside('companies/:id/facts', 'web/desk/companies/facts.tsx'),
    inside('companies/:id/merging', 'web/desk/companies/merging.tsx'),
    inside('companies/:id/people/new', 'web/desk/companies/new-person.tsx'),
    inside('companies/:id/people/:person', 'web/desk/companies/person.tsx'),
    inside('companies/:id/people/:person/access', 'web/desk/companies/person-access.ts'),
    inside('records/:kind/:id/notes', 'web/desk/record/new-note.tsx'),
    inside('records/:kind/:id/tasks', 'web/desk/record/new-task.tsx'),
    inside('notes/:id', 'web/desk/record/note.tsx'),
    inside('notes/:id/removal', 'web/desk/record/note-removal.ts'),
    inside('tasks/:id', 'web/desk/record/task.tsx'),
    inside('tasks/:id/done', 'web/desk/record/task-done.ts'),
    inside('watching', 'web/desk/record/watching.ts'),
  ];
}

/** What the public site says, and who applied for its courses. */
function siteAtDesk(inside: Pages): RouteConfigEntry[] {
  return [
    inside('courses', 'web/desk/courses/courses.tsx'),
    inside('courses/new', 'web/desk/courses/new-course.tsx'),
    inside('courses/:slug', 'web/desk/courses/course.tsx'),
    inside('courses/:slug/text', 'web/desk/courses/course-text.tsx'),
    inside('enrolments/:id', 'web/desk/courses/enrolment.ts'),
    inside('content', 'web/desk/content/content.tsx'),
    inside('content/:kind/:id', 'web/desk/content/content-item.tsx'),
    inside('content/:kind/:id/order', 'web/desk/content/content-order.ts'),
    inside('content/:kind/:id/removal', 'web/desk/content/content-removal.ts'),
  ];
}

/** How the house works, who works in it, and what it holds of whom. */
function houseAtDesk(inside: Pages): RouteConfigEntry[] {
  return [
    inside('settings', 'web/desk/settings/settings.tsx'),
    inside('settings/assignment', 'web/desk/assignment/assignment.tsx'),
    inside('settings/:name', 'web/desk/settings/setting.tsx'),
    inside('audit', 'web/desk/audit/audit.tsx'),
    inside('audit/export.csv', 'web/desk/audit/export.ts'),
    inside('privacy', 'web/desk/privacy/privacy.tsx'),
    inside('privacy/people/:key', 'web/desk/privacy/held.tsx'),
    inside('privacy/people/:key/export.zip', 'web/desk/privacy/export.ts'),
    inside('privacy/people/:key/erasure', 'web/desk/privacy/erasure.tsx'),
    inside('privacy/acts', 'web/desk/privacy/acts.tsx'),
    inside('privacy/acts/:id/act.pdf', 'web/desk/privacy/act.ts'),
    inside('privacy/acts/:id/:events', 'web/desk/privacy/events.ts'),
    inside('people', 'web/desk/people/people.tsx'),
    inside('people/:id', 'web/desk/people/person.tsx'),
    inside('people/:id/deactivation', 'web/desk/people/deactivation.tsx'),
    inside('people/:id/reactivation', 'web/desk/people/reactivation.tsx'),
    inside('people/:id/sessions', 'web/desk/people/sessions.tsx'),
    inside('people/:id/second-factor', 'web/desk/people/second-factor.tsx'),
    inside('absences', 'web/desk/absences/absences.tsx'),
    inside('absences/:id', 'web/desk/absences/absence.ts'),
  ];
}

/** Outside production only; each loader refuses there. */
function developer(): RouteConfigEntry[] {
  return [
    route('dev/parts', 'web/dev/parts.tsx'),
    route('dev/questionnaire', 'web/dev/questionnaire.tsx'),
    route('dev/questionnaire/saving', 'web/dev/questionnaire-saving.ts'),
    route('dev/letters', 'web/dev/letters.tsx'),
    route('dev/letters.json', 'web/dev/letters-json.ts'),
    route('dev/letters/:id', 'web/dev/letter.tsx'),
    route('dev/letters/:id/:part', 'web/dev/letter-part.ts'),
  ];
}

type Pages = (path: string, file: string, inside?: RouteConfigEntry[]) => RouteConfigEntry;

/** One module serves both languages; the locale is read from the URL. */
function pagesIn(locale: Locale): Pages {
  const inside = pagesInside(locale);
  return (path, file, children) => inside(locale === 'ru' ? path : path === '' ? 'en' : `en/${path}`, file, children);
}

/** The same for the pages of a layout. */
function pagesInside(locale: Locale): Pages {
  return (path, file, children) => {
    const id = `${locale}:${file}`;
    return path === '' ? index(file, { id }) : route(path, file, { id, caseSensitive: true }, children);
  };
}
