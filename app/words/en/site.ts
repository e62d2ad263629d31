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
  nav: {
    label: 'Sections',
    services: 'Services',
    assessment: 'Assessment',
    journal: 'Journal',
    about: 'About',
    contacts: 'Contacts',
  },
  footer: {
    purpose: 'Churn management for Internet and cable-TV operators in Russia and the CIS',
    contacts: 'Contact',
    documents: 'Documents',
    more: 'More on this site',
    courses: 'Open courses',
    advisor: 'Which service fits',
    clients: 'Clients and testimonials',
    subscribe: 'Subscribe to the journal',
    preferences: 'Subscription settings',
    signIn: 'Sign in',
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
    notFound: 'The address may have a typo, or the link in an e-mail was broken by a line wrap. Copy it whole.',
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
} satisfies Words['site'];
