import { localeOfPath, localPath, neutralPath, type Locale } from '#app/words/locale.ts';

/** Rooms for those who have signed in. */
const rooms = ['/desk', '/cabinet', '/account'] as const;

/** Whether a path lies in a room, in any language and however its letters are written; `.data` is how Remix asks for data alone. */
export function isInRooms(path: string): boolean {
  const neutral = neutralPath(decoded(path));
  return rooms.some((room) => neutral === room || neutral.startsWith(`${room}/`) || neutral === `${room}.data`);
}

/** Whether a form there acts in the name of whoever a cookie says has signed in, or signs them in or out. */
export function actsOnCookie(path: string): boolean {
  return isInRooms(path) || /^\/sign-(in|out)/.test(neutralPath(decoded(path)));
}

/**
 * Where to go after signing in, if a text says a page of a room: whoever wrote the link may not lead anybody elsewhere.
 * Undefined for anything else.
 */
export function wayBack(said: string | null | undefined): string | undefined {
  if (!said || said.length > 1000 || !said.startsWith('/') || /[\\\p{C}\s]/u.test(said)) return undefined;
  const nowhere = 'http://site.invalid';
  if (!URL.canParse(said, nowhere)) return undefined;
  const { origin, pathname, search } = new URL(said, nowhere);
  return origin === nowhere && isInRooms(pathname) && !pathname.endsWith('.data') ? pathname + search : undefined;
}

/** To sign in, and then to this page, if it is one of a room that does not come by itself. */
export function signInAndBack(page: string): string {
  const back = wayBack(withoutData(page));
  const { signIn } = roomPathsIn(localeOfPath(page));
  const isFirst = back === undefined || ['/desk', '/cabinet'].includes(neutralPath(back));
  return isFirst ? signIn : `${signIn}?to=${encodeURIComponent(back)}`;
}

/** Every path of the rooms, and of the way into them. */
export function roomPathsIn(locale: Locale) {
  const local = (path: string) => localPath(locale, path);
  return {
    signIn: local('/sign-in'),
    signOut: local('/sign-out'),
    account: local('/account'),
    secondFactor: local('/account/second-factor'),
    cabinet: local('/cabinet'),
    cabinetRequest: (id: string) => local(`/cabinet/requests/${encodeURIComponent(id)}`),
    cabinetRequestMessages: (id: string) => local(`/cabinet/requests/${encodeURIComponent(id)}/messages`),
    cabinetRequestWithdrawal: (id: string) => local(`/cabinet/requests/${encodeURIComponent(id)}/withdrawal`),
    cabinetRequestFile: (id: string, file: string) =>
      local(`/cabinet/requests/${encodeURIComponent(id)}/files/${file}`),
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
    deskNewCompany: local('/desk/companies/new'),
    deskCompany: (id: string, rest = '') => local(`/desk/companies/${encodeURIComponent(id)}${rest}`),
    deskCompanyPerson: (id: string, personId: string, rest = '') =>
      local(`/desk/companies/${encodeURIComponent(id)}/people/${encodeURIComponent(personId)}${rest}`),
    deskLead: (id: string, rest = '') => local(`/desk/leads/${encodeURIComponent(id)}${rest}`),
    deskLeadFile: (id: string, fileId: string) =>
      local(`/desk/leads/${encodeURIComponent(id)}/files/${encodeURIComponent(fileId)}`),
    deskTasks: local('/desk/tasks'),
    deskPrivacy: local('/desk/privacy'),
    deskPrivacyOf: (key: string, rest = '') => local(`/desk/privacy/people/${encodeURIComponent(key)}${rest}`),
    deskActs: local('/desk/privacy/acts'),
    deskAct: (id: string, form: 'act.pdf' | 'events.csv' | 'events.json') =>
      local(`/desk/privacy/acts/${encodeURIComponent(id)}/${form}`),
    deskAudit: local('/desk/audit'),
    deskAuditExport: local('/desk/audit/export.csv'),
  };
}

/** A page whose data alone was asked for, without what Remix says in the query. */
function withoutData(page: string): string {
  const [path = '', query = ''] = page.split('?', 2);
  if (!path.endsWith('.data')) return page;
  const asked = new URLSearchParams(query);
  asked.delete('_routes');
  asked.delete('index');
  const left = String(asked);
  return path.replace(/\.data$/, '') + (left && `?${left}`);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
