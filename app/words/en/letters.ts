import type { Subject } from '#app/leads/lead.ts';
import type { Consultancy } from '../consultancy.ts';
import type { LetterWords } from '../ru/letters.ts';
import { questionnaireLetters } from './letters-questionnaire.ts';
import { threadLetters } from './letters-thread.ts';
import { lasts } from './link-lasts.ts';

const sorts: Record<Subject['kind'], string> = {
  assessment: 'free assessment',
  tier: 'service',
  course: 'course',
  question: 'question',
};

export const letters = {
  common: {
    masthead: 'A journal on subscriber churn',
    services: 'We help operators keep their subscribers',
    confirm: 'Open the confirmation page',
    manage: 'Open the preferences',
    request: 'Open my request',
    report: 'Open the assessment',
    questionnaire: 'Open the questionnaire',
    section: 'Open the section',
    atDesk: {
      where: 'Its state, the notes and all that was said are at the desk.',
      open: 'Open the request at the desk',
    },
    copy: 'If the button does not work, copy this address into your browser:',
    policy: 'How we handle personal data',
    sender: (who: Consultancy) => `${who.name}\u00a0— ${who.legalName}`,
  },
  'confirm-subscription': {
    subject: 'Confirm your subscription to the journal on churn',
    preview: 'One step left: open the page and press the button.',
    heading: 'Confirm your subscription',
    asked:
      'This address was entered in the subscription form of a journal on managing subscriber churn. If that was you, open the confirmation page: one press of a button remains there.',
    lasts: (hours: number | null) => `${lasts(hours)} If you miss it, the same page offers a new one.`,
    ignored:
      'If it was not you, do nothing: without confirmation there is no subscription. We will not write again, and the address will be deleted in 7\u00a0days.',
    why: 'You received this e-mail because this address was entered on our site.',
  },
  'confirm-again': {
    subject: 'This address already receives the journal on churn',
    preview: 'If that was you, open the confirmation page. If not, there is nothing to do.',
    heading: 'You already read the journal',
    asked:
      'The journal comes to this address, and the address was entered in the subscription form once more. If that was you and you want your new choices to replace the old ones, open the confirmation page: one press of a button remains there.',
    lasts: (hours: number | null) => `${lasts(hours)} If you miss it, the same page offers a new one.`,
    ignored:
      'If it was not you, there is nothing to do: the journal will come as before, and this request will be forgotten in 7\u00a0days.',
    why: 'You received this e-mail because this address was entered on our site.',
  },
  welcome: {
    subject: 'Your subscription to the journal is confirmed',
    preview: 'What to expect, how to change it and how to leave.',
    heading: 'Your subscription is confirmed',
    greeting: (name: string | null) => (name === null ? 'Hello!' : `Hello, ${name}!`),
    expect:
      'The journal comes once a month. It explains how to measure churn and make sense of its reasons, what to say to those who are leaving and how to win back those who have left, what that costs, and how it went for other operators: what was promised beside what was measured.',
    topics:
      'If you chose topics, only those will come; if you did not, everything will. Topics, frequency, language and address can be changed in the preferences, and you can pause there too.',
    lasts: (hours: number | null) => `${lasts(hours)} After that you can ask for a new one.`,
    fresh: 'Get a link to the preferences',
    leaving:
      'You can unsubscribe at any moment, with one press. Every issue carries such a link, and it never expires.',
    unsubscribe: 'Unsubscribe from the journal',
    keep: 'Please do not forward this e-mail: its links change the subscription without a password.',
    why: 'You received this e-mail because the subscription of this address was confirmed on our site.',
  },
  'preferences-link': {
    subject: 'The link to your subscription preferences',
    preview: 'Topics, frequency, language, address, a pause and your data, all on one page.',
    heading: 'Your subscription preferences',
    asked:
      'Somebody asked on the site for the link to the preferences of this subscription. There you can change topics, frequency, language and address, pause the journal, download your data or delete it.',
    lasts: (hours: number | null) =>
      `${lasts(hours)} Please do not forward this e-mail: the link opens the preferences without a password.`,
    ignored: 'If it was not you who asked, do nothing: the subscription stays as it is.',
    why: 'You received this e-mail because this address is subscribed to the journal and its link was asked for on the site.',
  },
  'confirm-address': {
    subject: 'Confirm the new address for the journal',
    preview: 'One step left: open the page and press the button.',
    heading: 'Confirm the new address',
    asked:
      'A reader of the journal on managing churn asked to receive it at this address. If that is you, open the confirmation page: one press of a button remains there. Until then the journal goes to the previous address.',
    lasts: (hours: number | null) => `${lasts(hours)} If you miss it, enter the address in the preferences again.`,
    ignored:
      'If it was not you, do nothing: the journal will not come here. We will not write again, and the address will be deleted in 7\u00a0days.',
    why: 'You received this e-mail because this address was entered in subscription preferences on our site.',
  },
  'address-changed': {
    subject: 'The journal now goes to another address',
    preview: 'If that was you, there is nothing to do. If not, write to us.',
    heading: 'The journal now goes to another address',
    told: (to: string) => `The new address of the subscription is ${to}. The journal will not come here any more.`,
    fine: 'If that was you, there is nothing to do.',
    stranger: (who: Consultancy) =>
      `If it was not you, write to us at ${who.email}: we will look into it and give the subscription back.`,
    why: 'You received this e-mail because the journal used to come to this address.',
  },
  'confirm-erasure': {
    subject: 'Confirm the deletion of your data',
    preview: 'Your data is deleted only if you press the button on the confirmation page.',
    heading: 'Delete your data?',
    asked:
      'Somebody asked in the subscription preferences to delete everything we hold about you. If that was you, open the confirmation page: one press of a button remains there.',
    what: 'We will delete the address, the name, the preferences, the history of e-mails and the personal part of the records of consent; this cannot be undone. An irreversible fingerprint of the address stays, so that we never write to you again.',
    lasts,
    ignored: 'If you changed your mind or it was not you, do nothing: the subscription and the data stay.',
    why: 'You received this e-mail because the deletion of data was asked for in the preferences of this address.',
  },
  'lead-received': {
    subject: (reference: string) => `Request ${reference} received`,
    preview: 'What happens next and where to see the request.',
    heading: 'Your request has arrived',
    received: (reference: string, about: string) => `Hello! We received request ${reference}. It is about: ${about}.`,
    next: 'A consultant will read it and reply to this address.',
    page: 'The page of the request shows where it stands. There you can also add to it, attach files or withdraw it.',
    lasts: (hours: number | null) =>
      `${lasts(hours)} After that the same page offers a new one. Please do not forward this e-mail: the link opens the request without a password.`,
    keep: 'We keep what you wrote and attached in order to answer, and pass it on to nobody. If you withdraw the request, we destroy it at once.',
    ignored: 'If it was not you who sent the request, open its page and withdraw it: we will not write again.',
    why: 'You received this e-mail because this address was entered in a request on our site.',
  },
  'request-link': {
    subject: (reference: string) => `A new link to request ${reference}`,
    preview: 'It lets you see the request, add to it or withdraw it.',
    heading: 'A new link to your request',
    asked: (reference: string) =>
      `Somebody asked on the site for a new link to request ${reference}. It shows where the request stands and lets you add to it, attach files or withdraw it.`,
    lasts: (hours: number | null) =>
      `${lasts(hours)} Please do not forward this e-mail: the link opens the request without a password.`,
    ignored: 'If it was not you who asked, do nothing: nothing will happen to the request.',
    why: 'You received this e-mail because this address was given in a request, and a link to that request was asked for on the site.',
  },
  enrolment: {
    subject: (reference: string) => `Request ${reference}: your course place`,
    preview: 'The answer to your application for a course.',
    heading: 'Your application for a course',
    about: (reference: string, title: string, when: string) =>
      `Request ${reference} for the course “${title}”: ${when}.`,
    enrolled: 'The seats are yours. Closer to the start we will send the programme, the address and what to bring.',
    waiting: 'You are on the waiting list. We will write as soon as a seat is free.',
    cancelled: 'The application for this course is cancelled. If this is unexpected, write to us on its page.',
    page: 'On the page of the request you can ask a question, add something or withdraw it.',
    lasts: (hours: number | null) =>
      `${lasts(hours)} Please do not forward this message: the link opens the request without a password.`,
    why: 'You got this message because this address was given in an application for a course.',
  },
  'lead-arrived': {
    subject: (reference: string, kind: Subject['kind']) => `New request ${reference}: ${sorts[kind]}`,
    preview: 'Who wrote, and about what, is inside.',
    heading: 'A new request',
    reply: 'A reply to this e-mail goes to the client, who gave the address and has not confirmed it yet.',
    rows: {
      reference: 'Number',
      about: 'About',
      topic: 'Topic of the question',
      seats: 'Seats',
      name: 'Name',
      company: 'Company',
      taxId: 'Tax number',
      place: 'Where',
      address: 'E-mail',
      phone: 'Phone',
      subscribers: 'Subscribers',
      language: 'Language',
      estimate: 'Estimate: kept for good, subscribers a month',
      alike: 'Perhaps the same company',
      files: 'Files',
    },
    doubtful: 'perhaps mistyped',
    languages: { ru: 'Russian', en: 'English' },
    range: (range: string, middle: string) => `${range}, the middle is ${middle} (P10–P90)`,
    because: { 'tax-id': 'tax number', name: 'name', domain: 'mail domain' },
    reckoned: 'The client came with an estimate:',
    estimate: 'Open the estimate',
    text: 'What the client wrote',
    nothing: 'There is no text.',
    answers: 'Answers to the questions',
    why: 'You received this e-mail because somebody left a request on the site.',
  },
  'lead-more': {
    subject: (reference: string) => `More on request ${reference}`,
    preview: 'The client wrote on the page of the request.',
    heading: 'More on a request',
    told: (reference: string, who: string) =>
      `${who}, request ${reference}. A reply to this e-mail goes to the client.`,
    text: 'What the client wrote',
    files: 'Files',
    why: 'You received this e-mail because somebody added to a request on its page.',
  },
  'lead-answered': {
    subject: (reference: string) => `An answer to request ${reference}`,
    preview: 'A consultant has answered you. The conversation is on the page of the request.',
    heading: 'An answer to your request',
    told: (reference: string, by: string) => `${by} answers request ${reference}:`,
    page: 'The whole conversation and the files are on the page of the request. You can answer there, or simply reply to this letter.',
    lasts: (hours: number | null) =>
      `${lasts(hours)} Please do not forward this letter: the link opens the request without a password.`,
    why: 'You received this letter because this address was given in a request on our site.',
  },
  'note-mention': {
    subject: 'You are mentioned in a note',
    preview: 'What a colleague wrote and where to see it.',
    heading: 'You are mentioned in a note',
    told: (by: string, about: string) => `${by} writes in a note — ${about}:`,
    open: 'Open it at the desk',
    why: 'You received this letter because a colleague named you in a note. Clients do not see notes.',
  },
  'report-ready': {
    subject: (reference: string) => `The assessment for ${reference} is ready`,
    preview: 'How many subscribers can be kept, what it costs and what the estimate stands on.',
    heading: 'Your assessment is ready',
    ready: (reference: string) =>
      `We have prepared the assessment for request ${reference}: how many disconnects can be prevented, what that costs, how many people it takes, and which assumptions each number stands on.`,
    renewed: (reference: string, number: number) =>
      `We have revised the assessment for request ${reference}: this is version ${number}. The page says what has changed since the last one; earlier versions are there too.`,
    page: 'The assessment is on a page of its own, where it can be downloaded as PDF and XLSX.',
    answer: 'If you have a question or another figure, write at the foot of that page and a consultant will answer.',
    lasts: (hours: number | null) =>
      `${lasts(hours)} It opens the assessment without a password: forward this letter only to those you trust with your figures.`,
    why: 'You got this letter because an assessment was asked for from this address.',
  },
  'report-link': {
    subject: (reference: string) => `A new link to the assessment ${reference}`,
    preview: 'It opens the assessment, its PDF and its XLSX.',
    heading: 'A new link to the assessment',
    asked: (reference: string) => `A new link to the assessment for request ${reference} was asked for on the site.`,
    lasts: (hours: number | null) =>
      `${lasts(hours)} It opens the assessment without a password: forward this letter only to those you trust with your figures.`,
    ignored: 'If it was not you who asked, do nothing: nothing will happen to the assessment.',
    why: 'You got this letter because the request names this address and a link to it was asked for on the site.',
  },
  'report-reply': {
    subject: (reference: string) => `The client replied to ${reference}`,
    preview: 'The client wrote on the page of their assessment.',
    heading: 'A reply to an assessment',
    told: (reference: string, who: string) => `${who}, request ${reference}.`,
    text: 'What the client wrote',
    where: 'Better answer on the page of the assessment: both the client and your colleagues will see it.',
    desk: 'Open the assessment at the desk',
    why: 'You got this letter because the client wrote on the page of the assessment.',
  },
  'report-answer': {
    subject: (reference: string) => `An answer about ${reference}`,
    preview: 'A consultant has answered what you wrote about the assessment.',
    heading: 'An answer from the consultant',
    about: (reference: string) => `About the assessment for request ${reference}:`,
    lasts: (hours: number | null) =>
      `The whole correspondence is on the page of the assessment, where you can reply. ${lasts(hours)}`,
    why: 'You got this letter because you wrote on the page of the assessment.',
  },
  ...questionnaireLetters,
  ...threadLetters,
  'task-due': {
    subject: 'Your tasks for today',
    preview: 'What is to be done now and what is late.',
    heading: 'Your tasks',
    late: (day: string) => `late, was due on ${day}`,
    today: 'today',
    until: (day: string) => `by ${day}`,
    open: 'Open the tasks',
    why: 'You received this letter because a task has a reminder set.',
  },
  'lead-withdrawn': {
    subject: (reference: string) => `Request ${reference} withdrawn`,
    preview: 'The data has been destroyed. Delete the earlier e-mails about it too.',
    heading: 'A request was withdrawn',
    told: (reference: string) =>
      `The client withdrew request ${reference} and the consent to data processing. Everything personal on the site has been destroyed.`,
    todo: 'Delete the e-mails about this request and whatever was saved from them: the law (152-FZ, art.\u00a021) gives 30\u00a0days. The client must not be written to or called any more.',
    why: 'You received this e-mail because the request was withdrawn on the site.',
  },
  'sign-in': {
    subject: 'Sign in to the site',
    preview: 'A link and a code, good for 15 minutes.',
    heading: 'Sign in to the site',
    asked: 'Somebody gave this address to sign in. If it was you, open the page: one button is left to press there.',
    action: 'Open the sign-in page',
    code: 'Or type this code where you asked for the letter:',
    lasts:
      'The link and the code work for 15 minutes, and once. Do not forward this letter, and tell the code to nobody: we never ask for it.',
    ignored: 'If it was not you, do nothing: nobody can sign in without this letter.',
    why: 'You received this letter because this address was given on the sign-in page.',
  },
  'staff-invited': {
    subject: 'The desk is open to you',
    preview: 'How to sign in. No password is needed.',
    heading: 'The desk is open to you',
    roles: { owner: 'owner', consultant: 'consultant', editor: 'editor' },
    told: (who: Consultancy, role: string) =>
      `Hello! The owner of the site “${who.name}” has invited you. Your role: ${role}.`,
    how: 'There is no password. On the sign-in page, give the address that this letter came to: another one will come, with a link and a code.',
    action: 'Open the sign-in page',
    stranger: (who: Consultancy) => `If you did not expect an invitation, write to us at ${who.email}.`,
    why: 'You received this letter because this address was added to the staff.',
  },
  'second-factor-set': {
    subject: 'The second factor is on',
    preview: 'If this was not you, write to us.',
    heading: 'The second factor is on',
    told: 'A second factor was added to your sign-in: besides the letter a code from the telephone is asked for now. Your other sessions have ended.',
    next: 'The codes for the day on which the telephone is lost were shown once, on the page “Sign-in and sessions”, where you can get new ones.',
    stranger: (who: Consultancy) => `If this was not you, write to us at once at ${who.email}.`,
    why: 'You received this letter because you sign in to the site with this address.',
  },
  'second-factor-removed': {
    subject: 'The second factor is off',
    preview: 'If this was not you, write to us.',
    heading: 'The second factor is off',
    told: {
      self: 'You have turned the second factor off: the letter alone is now enough to sign in.',
      owner:
        'The owner of the site has turned your second factor off and ended your sessions. The letter alone is now enough to sign in.',
      operator:
        'Whoever runs the server has turned your second factor off and ended your sessions. The letter alone is now enough to sign in.',
    },
    next: 'You can set it up again after signing in, on the page “Sign-in and sessions”.',
    stranger: (who: Consultancy) => `If you did not ask for this, write to us at once at ${who.email}.`,
    why: 'You received this letter because you sign in to the site with this address.',
  },
} satisfies LetterWords;
