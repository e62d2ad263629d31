import type { RouteConfigEntry } from '@remix-run/route-config';
import { pagesIn, pagesInside, type Pages } from './routes-pages.ts';
import type { Locale } from './words/locale.ts';

/** The back office of the consultancy; each loader asks for a right on its first line. */
export function desk(locale: Locale): RouteConfigEntry {
  const page = pagesIn(locale);
  const inside = pagesInside(locale);
  return page('desk', 'web/desk/desk.tsx', [
    inside('', 'web/desk/today/today.tsx'),
    ...leadsAtDesk(inside),
    ...companiesAtDesk(inside),
    ...questionnairesAtDesk(inside),
    ...threadsAtDesk(inside),
    ...mailAtDesk(inside),
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
    inside('leads/:id/question', 'web/desk/lead/question.tsx'),
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
    inside('companies/:id/rights/new', 'web/desk/rights/new-right.tsx'),
    inside('companies/:id/rights/:right', 'web/desk/rights/right.tsx'),
    inside('records/:kind/:id/notes', 'web/desk/record/new-note.tsx'),
    inside('records/:kind/:id/tasks', 'web/desk/record/new-task.tsx'),
    inside('notes/:id', 'web/desk/record/note.tsx'),
    inside('notes/:id/removal', 'web/desk/record/note-removal.ts'),
    inside('tasks/:id', 'web/desk/record/task.tsx'),
    inside('tasks/:id/done', 'web/desk/record/task-done.ts'),
    inside('watching', 'web/desk/record/watching.ts'),
  ];
}

/** What companies are asked before an audit, and what they have answered. */
function questionnairesAtDesk(inside: Pages): RouteConfigEntry[] {
  return [
    inside('companies/:id/questionnaires/new', 'web/desk/questionnaires/invitation.tsx'),
    inside('questionnaires', 'web/desk/questionnaires/questionnaires.tsx'),
    inside('questionnaires/:id', 'web/desk/questionnaires/overview.tsx'),
    inside('questionnaires/:id/answers', 'web/desk/questionnaires/answers.tsx'),
    inside('questionnaires/:id/checks', 'web/desk/questionnaires/checks.tsx'),
    inside('questionnaires/:id/last-year', 'web/desk/questionnaires/last-year.tsx'),
    inside('questionnaires/:id/people', 'web/desk/questionnaires/people.tsx'),
    inside('questionnaires/:id/people/:participant/link', 'web/desk/questionnaires/link.ts'),
    inside('questionnaires/:id/people/:participant/revocation', 'web/desk/questionnaires/revocation.ts'),
    inside('questionnaires/:id/handover', 'web/desk/questionnaires/handover.tsx'),
    inside('questionnaires/:id/remarks/:question', 'web/desk/questionnaires/remark.tsx'),
    inside('questionnaires/:id/return', 'web/desk/questionnaires/return.tsx'),
    inside('questionnaires/:id/files/:file', 'web/desk/questionnaires/file.ts'),
    inside('questionnaires/:id/:copy', 'web/desk/questionnaires/copy.ts'),
  ];
}

/** Questions of clients, and what is answered again and again. */
function threadsAtDesk(inside: Pages): RouteConfigEntry[] {
  return [
    inside('threads', 'web/desk/threads/threads.tsx'),
    inside('threads/:id', 'web/desk/thread/thread.tsx'),
    inside('threads/:id/answer', 'web/desk/thread/answer.tsx'),
    inside('threads/:id/note', 'web/desk/thread/note.tsx'),
    inside('threads/:id/assignment', 'web/desk/thread/assignment.tsx'),
    inside('threads/:id/topic', 'web/desk/thread/topic.tsx'),
    inside('threads/:id/company', 'web/desk/thread/company.tsx'),
    inside('threads/:id/snooze', 'web/desk/thread/snooze.tsx'),
    inside('threads/:id/waiting', 'web/desk/thread/waiting.tsx'),
    inside('threads/:id/closing', 'web/desk/thread/closing.tsx'),
    inside('threads/:id/merging', 'web/desk/thread/merging.tsx'),
    inside('threads/:id/splitting', 'web/desk/thread/splitting.tsx'),
    inside('threads/:id/revocation', 'web/desk/thread/revocation.tsx'),
    inside('threads/:id/task', 'web/desk/thread/task.tsx'),
    inside('threads/:id/draft', 'web/desk/thread/draft.ts'),
    inside('threads/:id/messages/:message/approval', 'web/desk/thread/approval.ts'),
    inside('threads/:id/messages/:message/refusal', 'web/desk/thread/refusal.ts'),
    inside('threads/:id/messages/:message/html', 'web/desk/thread/html.ts'),
    inside('threads/:id/files/:file', 'web/desk/thread/file.ts'),
    inside('saved-answers', 'web/desk/saved-answers/saved-answers.tsx'),
    inside('saved-answers/new', 'web/desk/saved-answers/new-saved-answer.tsx'),
    inside('saved-answers/:id', 'web/desk/saved-answers/saved-answer.tsx'),
    inside('saved-answers/:id/removal', 'web/desk/saved-answers/removal.ts'),
  ];
}

/** All mail that came in, and what is decided about what was doubted. */
function mailAtDesk(inside: Pages): RouteConfigEntry[] {
  return [
    inside('mail', 'web/desk/mail/mail.tsx'),
    inside('mail/:id', 'web/desk/mail/message.tsx'),
    inside('mail/:id/admission', 'web/desk/mail/admission.tsx'),
    inside('mail/:id/lead', 'web/desk/mail/lead.ts'),
    inside('mail/:id/refusal', 'web/desk/mail/refusal.ts'),
    inside('mail/:id/reading', 'web/desk/mail/reading.ts'),
    inside('mail/:id/message.eml', 'web/desk/mail/raw.ts'),
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
    inside('settings/routing', 'web/desk/routing/routing.tsx'),
    inside('settings/calendars', 'web/desk/settings/calendars.tsx'),
    inside('settings/methodology', 'web/desk/settings/methodology.tsx'),
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
    inside('people/:id/answering', 'web/desk/people/answering.tsx'),
    inside('absences', 'web/desk/absences/absences.tsx'),
    inside('absences/:id', 'web/desk/absences/absence.ts'),
  ];
}
