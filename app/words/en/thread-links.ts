import type { Words } from '../ru/index.ts';

export const rating = {
  title: 'Did the answer help',
  heading: 'Did we help?',
  about: (subject: string) => `You asked: “${subject}”.`,
  lead: 'Press one button. If you change your mind, open the same link and press another one.',
  scores: { good: 'Yes, you did', 'so-so': 'Not quite', bad: 'No' },
  comment: 'What was good, or what was missing',
  commentHint: 'Write it before you press a button',
  given: (score: string) => `Noted: “${score}”. Thank you!`,
  givenBefore: (score: string) => `You have answered before: “${score}”. You may change it.`,
  changing: 'Change the answer',
  errors: {
    scoreMissing: 'Press one of the three buttons.',
    commentTooLong: 'The text is longer than 2,000 characters. Please shorten it.',
  },
  cabinet: 'The whole conversation is in your cabinet',
  expired: {
    heading: 'The link has expired',
    lead: 'The answer could be rated for 60 days. If there is something to say, write to us: we will read it.',
    button: 'Write to us',
  },
  unknown: {
    heading: 'The link does not work',
    lead: 'It may not have been copied whole. Open it from the letter about the closed question.',
    button: 'Write to us',
  },
} satisfies Words['rating'];

export const heldAnswer = {
  title: 'Is this your answer?',
  heading: 'Is this your answer?',
  lead: 'An answer to a client came from your address, and it does not leave without your consent. Read what it says.',
  question: 'Question',
  to: 'To whom it goes',
  text: 'What goes',
  files: 'Files',
  company: 'Company',
  button: 'Yes, it is mine: send it',
  stranger: 'If you did not write it, press nothing and tell your colleagues: somebody writes in your name.',
  desk: 'To the desk',
  sent: {
    heading: 'The answer is sent',
    lead: 'The client gets it as a letter under your name, from the address of the consultations.',
  },
  settled: {
    heading: 'This answer is settled already',
    lead: 'It was sent or declined before, by this link or at the desk. There is nothing left to do.',
  },
  'no-reader': {
    heading: 'There is nobody to send the answer to',
    lead: 'The client was erased or shut out. The answer is kept: it is seen at the desk.',
  },
  expired: {
    heading: 'The link has expired',
    lead: 'The answer could be confirmed by it for 7 days. It is not lost: it can be sent at the desk.',
  },
  unknown: {
    heading: 'The link does not work',
    lead: 'It may not have been copied whole. Answers that wait to be confirmed are seen at the desk too.',
  },
} satisfies Words['heldAnswer'];
