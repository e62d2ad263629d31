import type { Consultancy } from '../consultancy.ts';
import type { Forms } from '../plural.ts';
import type { Words } from '../ru/index.ts';

const minute: Forms = { one: 'minute', other: 'minutes' };
const hour: Forms = { one: 'hour', other: 'hours' };

export const site = {
  name: 'Klyuch',
  tagline: 'churn management for operators',
  title: (page: string) => `${page} — Klyuch`,
  skip: 'Skip to content',
  home: 'Home page',
  otherLanguage: { label: 'По-русски', short: 'RU' },
  nav: { label: 'Sections', journal: 'Journal', subscribe: 'Subscription', preferences: 'My preferences' },
  footer: {
    purpose: 'Churn management for Internet and cable-TV operators in Russia and the CIS',
    contacts: 'Contact',
    documents: 'Documents',
  },
  required: 'required',
  optional: 'optional',
  errorsTitle: 'Please check',
  errorsLead: 'Nothing is lost: everything you typed is still in the form.',
  hints: {
    honeypot: 'Leave this field empty',
  },
  error: {
    notFoundTitle: 'There is no such page',
    notFound: 'The address may have a typo, or the link in a letter was broken by a line wrap. Copy it whole.',
    failedTitle: 'Something failed on our side',
    failed: 'We have a record of it and will look into it. What you sent may not have been saved: please try again.',
    reference: (number: string) => `If you write to us, quote the number ${number}.`,
    tooManyTitle: 'Too many requests',
    tooMany: (minutes: string) => `Too many requests came from your address. Try again in ${minutes}.`,
    tooLargeTitle: 'The request is too large',
    tooLarge: 'The form is larger than we accept. Shorten the text and send it again.',
    refusedTitle: 'The request could not be read',
    refused: 'Go back one page and send the form again.',
  },
  minute,
  hour,
  homepage: {
    description: 'We help network operators measure churn, understand its reasons and keep those who can be kept.',
    heading: 'Keep those who can be kept',
    lead: 'We help Internet providers and cable-TV operators measure churn, understand its reasons and build retention that works. Answers come as ranges, with the assumptions in plain sight.',
    rules: [
      {
        title: 'Definition first',
        text: 'Churn depends on the debt rule. Until the rule is named, one percent and two may be the same network.',
      },
      {
        title: 'Then the reasons',
        text: 'If the shares of reasons jump from month to month, it is not the subscribers but the way they are recorded.',
      },
      {
        title: 'Only then retention',
        text: 'You can keep a part of those you have reached. We set what was promised beside what was measured and show both.',
      },
    ],
    journalHeading: 'A journal on churn',
    journalLead: 'How to count, what to ask your billing for, what worked for other operators and what it cost.',
    write: (who: Consultancy) =>
      `Questions about your network: ${who.email} or ${who.phone.replaceAll(' ', '\u00a0')}.`,
  },
} satisfies Words['site'];
