import type { Consultancy } from '../consultancy.ts';
import type { threadLetters as russian } from '../ru/letters-thread.ts';
import { doubts } from './doubts.ts';
import { lasts } from './link-lasts.ts';

export const threadLetters = {
  thread: {
    rows: {
      number: 'Number',
      title: 'Subject',
      who: 'Asked by',
      company: 'Company',
      right: 'Right to ask',
      due: 'Answer by',
      wasDue: 'Was due',
      assignee: 'Answered by',
      files: 'Files',
    },
    rights: {
      methodology: 'methodology',
      course: 'course',
      audit: 'audit',
      turnkey: 'turnkey system',
    },
    noRight: 'none in force',
    dueAt: (moment: string) => `${moment} (Moscow)`,
    nothing: 'There is no text.',
    said: (by: string) => `${by} writes`,
    how: 'How to answer',
    reply:
      'Reply to this letter: your answer goes to the client under your name, from the address of the consultancy. Attach files as usual.',
    note: 'If it is not for the client, write to another address: only colleagues read it.',
    writeNote: 'A note to colleagues',
    where: 'The whole conversation, the right of the company and the drafts of colleagues are at the desk.',
    open: 'Open the question at the desk',
  },
  'thread-asked': {
    held: (doubt: string) => `This letter waits to be let in. Why: ${doubt}. Until then no deadline runs from it.`,
    letIn: 'Let the letter in or decline it at the desk: a reply to this letter will not reach the client.',
    doubts,
    heading: 'A client asks',
    nobody:
      'Nobody answers this question yet: it goes to whoever answers first. Answer at the desk; a reply to this letter does not reach the client.',
    why: 'You received this letter because a client asked a question that you answer, or that nobody answers yet.',
  },
  'thread-answered': {
    from: (who: Consultancy) => who.name,
    again: (number: string) => `This answers question ${number}. To ask more, simply reply to this letter.`,
    why: 'You received this letter because you or a colleague of yours asked us a question.',
  },
  'thread-received': {
    subject: (number: string) => `Question received [${number}]`,
    heading: 'Your question has arrived',
    told: (number: string) => `Hello! We have your letter; it is question ${number}.`,
    next: 'A consultant will read it and answer by e-mail to this address. A person answers, in working hours.',
    more: 'To add something, or to attach a file, reply to this letter.',
    why: 'You received this letter because a question came to us from this address. We confirm once a day at most.',
  },
  'thread-right-ended': {
    subject: (number: string) => `Question received, no consultations now [${number}]`,
    heading: 'Your question has arrived, but you have no consultations now',
    told: (number: string) => `Hello! We have your letter and keep it; it is question ${number}.`,
    ended: (what: string, day: string) => `The consultations that your company had (${what}) ended on ${day}.`,
    endedUnknown: (day: string) => `The consultations that your company had ended on ${day}.`,
    none: 'Your company has no consultations at present.',
    renew:
      'A consultant will read the letter and tell you how to renew them. There is no need to write again: the question is not lost.',
    begin:
      'A consultant will read the letter and tell you how to get them. There is no need to write again: the question is not lost.',
    mistaken: 'If this is a mistake, reply to this letter and we will check.',
    why: 'You received this letter because a question came to us from this address. We confirm once a day at most.',
  },
  'thread-to-confirm': {
    heading: 'Is this your answer?',
    unproved: (number: string) =>
      `An answer to question ${number} came from your address, but its sender could not be verified: it may be forged. It has not gone to the client.`,
    notYours: (number: string, assignee: string | null) =>
      `You have answered question ${number}, but ${assignee ?? 'another consultant'} has it now. Your answer has not gone to the client.`,
    quotesUs: (number: string) =>
      `You have answered question ${number}, but the text holds lines of a letter that is for us alone. Read what would go to the client: it has not gone yet.`,
    text: 'What the client would get',
    todo: 'What to do',
    confirm: 'If you wrote it and all is well, open the confirmation page: one press of a button remains there.',
    lasts: (hours: number | null) => `${lasts(hours)} After that the answer can be sent from the desk.`,
    stranger: (who: Consultancy) =>
      `If you did not, press nothing and tell us at ${who.email}: somebody is writing in your name.`,
    why: 'You received this letter because a client was answered from your address, and such an answer does not leave without your consent.',
  },
  'thread-unsent': {
    heading: 'The answer has not reached the client',
    noted: (number: string, doubt: string) =>
      `You wrote to the client on question ${number}, but the answer has not left and is kept as a note. Why: ${doubt}.`,
    undelivered: (number: string, whom: string) =>
      `The answer to question ${number} was not delivered. It was for ${whom}.`,
    doubts,
    text: 'What you wrote',
    answered: 'What the answer said',
    todo: 'What to do',
    again: 'The client can be answered at the desk.',
    otherWay: 'The question is with you again: check the address, or reach the client in another way.',
    why: 'You received this letter because an answer in your name, or to a question of yours, has not reached its client.',
  },
  'thread-noted': {
    heading: 'A note from a colleague',
    told: (by: string) => `${by} writes to colleagues`,
    reply: 'A reply to this letter becomes a note too: the client will not see it.',
    why: 'You received this letter because you answer in this conversation or a colleague named you in a note. Clients see no notes.',
  },
  'thread-late': {
    heading: 'A question waits for its answer',
    soon: (share: string) => `${share} of the time we promised has passed without an answer.`,
    late: 'The answer is overdue.',
    longLate: (share: string) => `The answer is overdue: ${share} of the time we promised has passed.`,
    nobody: 'nobody yet',
    text: 'What the client asks',
    atDesk: 'You can answer, or give the question to somebody else, at the desk.',
    why: 'You received this letter because the time we promised to a client is running out or over.',
  },
  'thread-given': {
    heading: 'This question is yours now',
    told: (by: string) => `${by} gives you the question of a client. You answer from now on.`,
    came: 'The question of a client has come back to you. You answer from now on.',
    text: 'What the client writes',
    nobody: 'You can answer at the desk.',
    why: 'You received this letter because a question was given to you, or came back to you after an absence.',
  },
  'thread-closed': {
    heading: 'Your question is closed',
    told: (number: string) => `Hello! We believe that question ${number} is answered, and have closed it.`,
    again: 'If anything is still unclear, reply to this letter and we will open it again.',
    ask: 'And one question from us: did the answers help? The page has three choices and room for a few words.',
    open: 'Open the page with the question',
    lasts,
    why: 'You received this letter because you asked us a question and its conversation is closed. We will not remind you.',
  },
} satisfies typeof russian;
