import { localPath, type Locale } from '#app/words/locale.ts';
import { consultationPathsIn } from './consultation-paths.ts';

type ReportPart = 'preview' | 'report.pdf' | 'sending' | 'replies';

/** Every path of the rooms, and of the way into them. */
export function roomPathsIn(locale: Locale) {
  const local = (path: string) => localPath(locale, path);
  return {
    signIn: local('/sign-in'),
    signInCode: local('/sign-in/code'),
    signInSecond: local('/sign-in/second'),
    signInLink: (token: string) => local(`/sign-in/${encodeURIComponent(token)}`),
    owner: (token: string) => local(`/sign-in/owner/${encodeURIComponent(token)}`),
    signOut: local('/sign-out'),
    account: local('/account'),
    accountSession: (id: string) => local(`/account/sessions/${id}`),
    accountOtherSessions: local('/account/sessions/others'),
    secondFactor: local('/account/second-factor'),
    secondFactorConfirmation: local('/account/second-factor/confirmation'),
    secondFactorRemoval: local('/account/second-factor/removal'),
    recoveryCodes: local('/account/second-factor/recovery-codes'),
    cabinet: local('/cabinet'),
    cabinetRequest: (id: string) => local(`/cabinet/requests/${encodeURIComponent(id)}`),
    cabinetRequestMessages: (id: string) => local(`/cabinet/requests/${encodeURIComponent(id)}/messages`),
    cabinetRequestWithdrawal: (id: string) => local(`/cabinet/requests/${encodeURIComponent(id)}/withdrawal`),
    cabinetRequestFile: (id: string, file: string) =>
      local(`/cabinet/requests/${encodeURIComponent(id)}/files/${file}`),
    cabinetThreads: local('/cabinet/threads'),
    cabinetNewThread: local('/cabinet/threads/new'),
    cabinetThread: (id: string, rest = '') => local(`/cabinet/threads/${encodeURIComponent(id)}${rest}`),
    cabinetQuestionnaires: local('/cabinet/questionnaires'),
    cabinetQuestionnaire: (id: string) => local(`/cabinet/questionnaires/${encodeURIComponent(id)}`),
    cabinetReports: local('/cabinet/reports'),
    cabinetReport: (id: string, rest = '') => local(`/cabinet/reports/${encodeURIComponent(id)}${rest}`),
    ...deskPathsIn(locale),
  };
}

function deskPathsIn(locale: Locale) {
  const local = (path: string) => localPath(locale, path);
  const person = (id: string, rest = '') => local(`/desk/people/${encodeURIComponent(id)}${rest}`);
  return {
    desk: local('/desk'),
    deskLeads: local('/desk/leads'),
    deskContent: local('/desk/content'),
    deskContentItem: (kind: string, id: string) => local(`/desk/content/${kind}/${id}`),
    deskContentOrder: (kind: string, id: string) => local(`/desk/content/${kind}/${id}/order`),
    deskContentRemoval: (kind: string, id: string) => local(`/desk/content/${kind}/${id}/removal`),
    deskCourses: local('/desk/courses'),
    deskNewCourse: local('/desk/courses/new'),
    deskCourse: (slug: string) => local(`/desk/courses/${slug}`),
    deskCourseText: (slug: string) => local(`/desk/courses/${slug}/text`),
    deskEnrolment: (id: string) => local(`/desk/enrolments/${id}`),
    deskSettings: local('/desk/settings'),
    deskSetting: (name: string) => local(`/desk/settings/${name}`),
    deskCompanies: local('/desk/companies'),
    deskCompaniesExport: local('/desk/companies/export'),
    deskNewCompany: local('/desk/companies/new'),
    deskCompany: (id: string, rest = '') => local(`/desk/companies/${encodeURIComponent(id)}${rest}`),
    deskCompanyPerson: (id: string, personId: string, rest = '') =>
      local(`/desk/companies/${encodeURIComponent(id)}/people/${encodeURIComponent(personId)}${rest}`),
    deskLeadFile: (id: string, fileId: string) =>
      local(`/desk/leads/${encodeURIComponent(id)}/files/${encodeURIComponent(fileId)}`),
    deskTasks: local('/desk/tasks'),
    deskQuestionnaires: local('/desk/questionnaires'),
    deskQuestionnaire: (id: string, rest = '') => local(`/desk/questionnaires/${encodeURIComponent(id)}${rest}`),
    ...threadPathsIn(local),
    ...consultationPathsIn(local),
    ...ownersPathsIn(local),
    deskPeople: local('/desk/people'),
    deskPerson: (id: string) => person(id),
    deskPersonDeactivation: (id: string) => person(id, '/deactivation'),
    deskPersonReactivation: (id: string) => person(id, '/reactivation'),
    deskPersonSessions: (id: string) => person(id, '/sessions'),
    deskPersonSecondFactor: (id: string) => person(id, '/second-factor'),
    deskPersonAnswering: (id: string) => person(id, '/answering'),
    deskAbsences: local('/desk/absences'),
    deskAbsence: (id: string) => local(`/desk/absences/${id}`),
    deskLead: (id: string, rest = '') => local(`/desk/leads/${encodeURIComponent(id)}${rest}`),
    deskLeadsBoard: local('/desk/leads/board'),
    deskLeadsDone: (id: string) => local(`/desk/leads/together/${encodeURIComponent(id)}`),
    deskLeadsExport: local('/desk/leads/export'),
    deskLeadsViews: local('/desk/leads/views'),
    deskLeadsView: (id: string, rest = '') => local(`/desk/leads/views/${encodeURIComponent(id)}${rest}`),
    deskAssignment: local('/desk/settings/assignment'),
    deskTask: (id: string, rest = '') => local(`/desk/tasks/${encodeURIComponent(id)}${rest}`),
    deskNote: (id: string, rest = '') => local(`/desk/notes/${encodeURIComponent(id)}${rest}`),
    deskRecord: (kind: string, id: string, rest: '/notes' | '/tasks') =>
      local(`/desk/records/${kind}/${encodeURIComponent(id)}${rest}`),
    deskWatching: local('/desk/watching'),
    deskReport: (lead: string) => local(`/desk/leads/${lead}/report`),
    deskReportPart: (lead: string, part: ReportPart) => local(`/desk/leads/${lead}/report/${part}`),
  };
}

/** Questions of clients, and what is answered again and again. */
function threadPathsIn(local: (path: string) => string) {
  return {
    deskThreads: local('/desk/threads'),
    deskThread: (id: string, rest = '') => local(`/desk/threads/${encodeURIComponent(id)}${rest}`),
    deskThreadMessage: (id: string, message: string, rest: '/approval' | '/refusal' | '/html') =>
      local(`/desk/threads/${encodeURIComponent(id)}/messages/${encodeURIComponent(message)}${rest}`),
    deskThreadFile: (id: string, file: string) =>
      local(`/desk/threads/${encodeURIComponent(id)}/files/${encodeURIComponent(file)}`),
    deskSavedAnswers: local('/desk/saved-answers'),
    deskNewSavedAnswer: local('/desk/saved-answers/new'),
    deskSavedAnswer: (id: string, rest: '' | '/removal' = '') =>
      local(`/desk/saved-answers/${encodeURIComponent(id)}${rest}`),
  };
}

/** Privacy and the audit log. */
function ownersPathsIn(local: (path: string) => string) {
  return {
    deskPrivacy: local('/desk/privacy'),
    deskPrivacyOf: (key: string, rest = '') => local(`/desk/privacy/people/${encodeURIComponent(key)}${rest}`),
    deskActs: local('/desk/privacy/acts'),
    deskAct: (id: string, form: 'act.pdf' | 'events.csv' | 'events.json') =>
      local(`/desk/privacy/acts/${encodeURIComponent(id)}/${form}`),
    deskAudit: local('/desk/audit'),
    deskAuditExport: local('/desk/audit/export.csv'),
  };
}
