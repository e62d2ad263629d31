import type { ServerBuild } from '@remix-run/node';
import { expect, test } from 'vitest';
import { kept } from '#app/web/http/kept.ts';
import { makeKeyOf } from '#app/web/http/routes.server.ts';

const page = (id: string, path: string, handle: unknown) => ({ id, parentId: 'root', path, module: { handle } });
const routes = [
  { id: 'root', path: '', module: {} },
  { ...page('home', '', kept()), index: true },
  page('advisor', 'services/advisor', kept({ size: ['small', 'large'], time: ['none'] })),
  page('tier', 'services/:tier', kept()),
  page('document', 'documents/:kind/:fingerprint?', kept()),
  page('calendar', 'courses/:slug/calendar.ics', kept()),
  page('picture', 'pictures/*', kept()),
  page('article', 'journal/:slug', kept()),
  page('subscribe', 'journal/subscribe', { open: true }),
  page('confirm', 'journal/confirm/:token', undefined),
];
const keyOf = makeKeyOf({
  routes: Object.fromEntries(routes.map((route) => [route.id, route])),
} as unknown as ServerBuild);

test.each([
  ['/', '/'],
  ['/?utm_source=letter', '/'],
  ['/services/audit', '/services/audit'],
  ['/services/advisor?time=none&size=large&x=1', '/services/advisor?size=large&time=none'],
  ['/services/advisor?size=small&size=large', '/services/advisor?size=small'],
  ['/services/advisor?other=1', '/services/advisor'],
  ['/documents/privacy-policy', '/documents/privacy-policy'],
  ['/documents/privacy-policy/abc', '/documents/privacy-policy/abc'],
  ['/courses/2026-12-15-moskva/calendar.ics', '/courses/2026-12-15-moskva/calendar.ics'],
  ['/pictures/en/services/audit.png', '/pictures/en/services/audit.png'],
  ['/journal/debt-rule', '/journal/debt-rule'],
])('%s is kept as %s', (url, key) => {
  expect(keyOf(url)).toBe(key);
});

test.each([
  '/journal/subscribe',
  '/journal/confirm/token',
  '/nothing-of-ours',
  '//evil.example',
  '/services/audi%74',
  '/services/audit/more',
  '/courses/a/calendarXics',
  '/services/advisor?size=enormous',
  '/services/advisor?size=small&time=',
  '/services/..',
  '/pictures/../journal/subscribe',
  '/pictures/a/../home.png',
  '/pictures/./home.png',
  '/services//audit',
  '/services/audit/',
  '/services/audit.data',
  '/SERVICES/audit',
])('%s is not kept', (url) => {
  expect(keyOf(url)).toBeUndefined();
});
