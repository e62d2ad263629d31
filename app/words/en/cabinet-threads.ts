import type { Words } from '../ru/index.ts';

export const cabinetThreads = {
  title: 'My questions',
  heading: 'Questions to the consultants',
  lead: 'All that you have asked, by letter or from here. Answer by letter or here as you like: it is one conversation.',
  none: 'There are no questions yet. Ask the first one: it will appear here together with its answer.',
  ask: 'Ask a question',
  notFound:
    'There is no such question in your cabinet. The link may not have been copied whole, or it was asked from another address.',
  toAll: 'To all questions',
  right: {
    heading: 'Your consultations',
    kinds: { methodology: 'methodology', course: 'course', audit: 'audit', turnkey: 'turnkey system' },
    until: (kind: string) => `Your consultations are running (${kind}). You may ask until`,
    endless: (kind: string) => `Your consultations are running (${kind}), without an end.`,
    terms: (first: string, next: string) =>
      `We answer a new question within ${first}, and what follows within ${next}.`,
    hours: { one: 'working hour', other: 'working hours' },
    ended: (kind: string) => `Your consultations have ended (${kind}). Their last day was`,
    afterEnd:
      'You may ask all the same: the question will not be lost, and a consultant will read it and write how to go on. For now we promise no time for the answer.',
    none: 'Your company has no consultations running now.',
    withoutAny:
      'You may ask without them: a consultant will read the question and write how we can help and on what terms. We promise no time for the answer.',
    renew: 'Services that consultations come with',
    mistaken: 'If they are paid for and it does not show here, ask a question and say so: we will put it right.',
  },
  states: {
    new: { name: 'Received', next: 'A consultant will read it and answer.' },
    open: { name: 'We are on it', next: 'A consultant is working on the question.' },
    snoozed: { name: 'We are on it', next: 'A consultant is working on the question and will come back to you.' },
    waiting: { name: 'We have answered', next: 'It is your turn. If all is clear, you need not answer.' },
    closed: { name: 'Closed', next: 'Is something still unclear? Write, and the question is open again.' },
    merged: { name: 'Joined', next: 'The conversation goes on in another question.' },
  },
  state: 'State',
  answerBy: 'We answer no later than',
  late: 'We promised an answer by',
  lateNext: 'We are late, sorry. We are reminding the consultant of it.',
  withoutTerm: 'No time is promised for the answer: no consultations are running.',
  moscow: '(Moscow)',
  last: {
    you: 'The last word: you,',
    colleague: 'The last word: your colleague,',
    us: 'The last word: a consultant,',
  },
  new: {
    title: 'A new question',
    heading: 'Ask a question',
    lead: 'One question, one conversation: so the answer comes sooner and is not lost. It comes to your mailbox and appears here.',
    subject: 'The topic in one line',
    subjectHint: 'Such as: the norm of churn through moving',
    text: 'Question',
    textHint: 'Please send no names, telephone numbers or addresses of subscribers',
    submit: 'Send the question',
  },
  thread: {
    number: (number: string) => `Question ${number}`,
    conversation: 'Conversation',
    from: { you: 'You', colleague: 'your colleague', us: 'consultant' },
    byMail: 'by letter',
    quoted: 'Show the quote',
    signature: 'Show the signature',
    empty: 'Without a text',
    files: (name: string, moment: string) => `Files of the message: ${name}, ${moment}`,
    done: {
      asked: 'The question is sent. The answer comes to your mailbox and appears here.',
      said: 'Sent. The consultant gets it at once.',
    },
    units: { kilobytes: 'KB', megabytes: 'MB' },
  },
  more: {
    title: 'Write more',
    heading: 'Write more',
    lead: 'A text alone, files alone, or both.',
    reopens: 'The question is closed. Write, and it is open again.',
    text: 'What to add or ask',
    submit: 'Send',
    back: 'To the conversation',
  },
  errors: {
    topicUnknown: 'There is no such topic any more: the list has changed. Choose another one, or none.',
    subjectMissing: 'Name the question in one line: by it both you and we will find it.',
    subjectTooLong:
      'The topic is longer than 200 characters. Keep what matters most, and write the rest in the question.',
    textMissing: 'Write the question itself.',
    textTooLong: 'The text is longer than 20,000 characters. Shorten it, or attach it as a file.',
    nothingSaid: 'Write something, or attach a file.',
  },
  trouble: {
    tooMany:
      'We take no more than 50 messages a day from one person. Nothing you wrote is lost: send it tomorrow, or call us.',
    tooManyBytes: (wait: string) =>
      `Too many files have come within a day. Send the text without them, and add the files in ${wait}. Nothing you wrote is lost.`,
  },
} satisfies Words['cabinetThreads'];
