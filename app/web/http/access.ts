import type { Right } from '#app/people/rights.ts';

/**
 * Whom a page lets in: anyone; whoever holds its link; a developer, outside production; or whoever has signed in and has
 * this right (`rights.ts` says which roles do).
 */
export type Access = 'anyone' | 'link' | 'developer' | Right;

/** `GET` is missing where there is nothing to see, `POST` where no form is taken. */
export interface Line {
  GET?: Access;
  POST?: Access;
}

const page = (who: Access): Line => ({ GET: who });
const form = (who: Access, poster: Access = who): Line => ({ GET: who, POST: poster });

/**
 * Every URL of `app/routes.ts`, without its locale, and whom it lets in: a line for each, and no line without a URL.
 * test/stories/access.test.ts tries all of them in every role.
 */
export const access: Record<string, Line> = {
  '/': page('anyone'),
  '/services': page('anyone'),
  '/services/advisor': page('anyone'),
  '/services/:tier': page('anyone'),
  '/services/:tier/apply': form('anyone'),
  '/assessment': page('anyone'),
  '/assessment/request': form('anyone'),
  '/courses': page('anyone'),
  '/courses/:slug': page('anyone'),
  '/courses/:slug/calendar.ics': page('anyone'),
  '/courses/:slug/apply': form('anyone'),
  '/about': page('anyone'),
  '/clients': page('anyone'),
  '/contacts': page('anyone'),
  '/contacts/question': form('anyone'),
  '/requests/sent': page('anyone'),
  '/journal': page('anyone'),
  '/journal/topics/:topic': page('anyone'),
  '/journal/feed.xml': page('anyone'),
  '/journal/:slug': page('anyone'),
  '/journal/subscribe': form('anyone'),
  '/journal/subscribe/sent': page('anyone'),
  '/journal/preferences': form('anyone'),
  '/journal/preferences/sent': page('anyone'),
  '/journal/erased': page('anyone'),
  '/documents/:kind/:fingerprint?': page('anyone'),
  '/sitemap.xml': page('anyone'),
  '/robots.txt': page('anyone'),
  '/pictures/*': page('anyone'),
  '/sign-in': form('anyone'),
  '/sign-in/code': form('anyone'),
  '/sign-in/second': form('anyone'),
  '/sign-out': form('anyone'),
  '/*': form('anyone'),

  '/requests/:token': page('link'),
  '/requests/:token/messages': form('link'),
  '/requests/:token/withdrawal': form('link'),
  '/requests/:token/fresh': form('link'),
  '/requests/:token/files/:id': page('link'),
  '/journal/confirm/:token': form('link'),
  '/journal/confirm/:token/fresh': form('link'),
  '/journal/preferences/:token': form('link'),
  '/journal/preferences/:token/fresh': form('link'),
  '/journal/preferences/:token/address': form('link'),
  '/journal/preferences/:token/erasure': form('link'),
  '/journal/preferences/:token/export': page('link'),
  '/journal/address/:token': form('link'),
  '/journal/erasure/:token': form('link'),
  '/journal/unsubscribe/:token': form('link'),
  '/journal/unsubscribe/:token/reason': form('link'),

  '/cabinet': page('cabinet'),
  '/cabinet/requests/:id': page('cabinet'),
  '/cabinet/requests/:id/messages': form('cabinet'),
  '/cabinet/requests/:id/withdrawal': form('cabinet'),
  '/cabinet/requests/:id/files/:file': page('cabinet'),
  '/sign-in/:token': form('link'),
  '/sign-in/owner/:token': form('link'),

  '/account': form('account'),
  '/account/sessions/others': form('account'),
  '/account/sessions/:id': form('account'),
  '/account/second-factor': form('account'),
  '/account/second-factor/confirmation': form('account'),
  '/account/second-factor/recovery-codes': form('account'),
  '/account/second-factor/removal': form('account'),

  '/desk': page('desk'),
  '/desk/courses': page('enrolments'),
  '/desk/courses/new': form('content'),
  '/desk/courses/:slug': page('enrolments'),
  '/desk/courses/:slug/text': form('content'),
  '/desk/enrolments/:id': { POST: 'enrolments' },
  '/desk/content': page('content'),
  '/desk/content/:kind/:id': form('content'),
  '/desk/content/:kind/:id/order': { POST: 'content' },
  '/desk/content/:kind/:id/removal': { POST: 'content' },
  '/desk/settings': page('settings'),
  '/desk/settings/:name': form('settings'),
  '/desk/tasks': form('leads'),
  '/desk/companies': page('leads'),
  '/desk/companies/new': form('leads'),
  '/desk/companies/:id': page('leads'),
  '/desk/companies/:id/facts': form('leads'),
  '/desk/companies/:id/merging': form('leads'),
  '/desk/companies/:id/people/new': form('leads'),
  '/desk/companies/:id/people/:person': form('leads'),
  '/desk/companies/:id/people/:person/access': { POST: 'leads' },
  '/desk/leads': form('leads'),
  '/desk/leads/board': form('leads'),
  '/desk/leads/export': page('export'),
  '/desk/leads/together/:id': page('leads'),
  '/desk/leads/views': form('leads'),
  '/desk/leads/views/:id': { POST: 'leads' },
  '/desk/leads/views/:id/removal': { POST: 'leads' },
  '/desk/leads/:id/company': form('leads'),
  '/desk/audit': page('audit'),
  '/desk/audit/export.csv': page('audit'),
  '/desk/privacy': form('privacy'),
  '/desk/privacy/people/:key': page('privacy'),
  '/desk/privacy/people/:key/export.zip': { POST: 'privacy' },
  '/desk/privacy/people/:key/erasure': form('privacy'),
  '/desk/privacy/acts': page('privacy'),
  '/desk/privacy/acts/:id/:events': page('privacy'),
  '/desk/people': form('staff'),
  '/desk/people/:id': form('staff'),
  '/desk/people/:id/deactivation': form('staff'),
  '/desk/people/:id/reactivation': form('staff'),
  '/desk/people/:id/sessions': form('staff'),
  '/desk/people/:id/second-factor': form('staff'),
  '/desk/absences': form('absences'),
  '/desk/absences/:id': form('absences'),

  '/dev/parts': page('developer'),
  '/dev/letters': page('developer'),
  '/dev/letters.json': page('developer'),
  '/dev/letters/:id': page('developer'),
  '/dev/letters/:id/:part': page('developer'),
};
