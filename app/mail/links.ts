import type { LinkPurpose } from '#app/people/link.ts';
import { localPath, type Locale } from '#app/words/locale.ts';

const folders = {
  confirm: '/journal/confirm',
  manage: '/journal/preferences',
  address: '/journal/address',
  erase: '/journal/erasure',
  unsubscribe: '/journal/unsubscribe',
  request: '/requests',
  report: '/reports',
  questionnaire: '/questionnaires',
  answer: '/answers',
  rating: '/ratings',
  'sign-in': '/sign-in',
  owner: '/sign-in/owner',
} as const satisfies Record<LinkPurpose, string>;

/** The path of the page behind a link from a letter. */
export function linkPath(locale: Locale, purpose: LinkPurpose, token: string): string {
  return localPath(locale, `${folders[purpose]}/${token}`);
}
