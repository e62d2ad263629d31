import { outcomes } from '#app/mail/incoming/outcome.ts';

/** What of the mail is to be shown; without a word it is what waits for us. */
export const mailViews = ['waits', ...outcomes, 'declined', 'unsettled', 'all'] as const;
export type MailView = (typeof mailViews)[number];

export function viewIn(query: URLSearchParams): MailView {
  const wanted = query.get('outcome');
  return mailViews.find((view) => view === wanted) ?? 'waits';
}
