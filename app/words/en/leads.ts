import type { Words } from '../ru/index.ts';

export const leads = {
  assessment: {
    title: 'Request for a free assessment',
    description:
      'A consultant checks the figures of your network and says how many subscribers can be kept and what that takes. Free of charge, answered by e-mail.',
    heading: 'Ask for a free assessment',
    lead: 'A consultant goes through the figures with you and sends you a conclusion: how many subscribers can be kept, what that costs, and whether it is worth starting. Free of charge.',
    text: 'What else should we know about your network',
    textHint: 'What you have tried, after how many days of debt a subscriber counts as lost, what you want to solve',
    submit: 'Send the request',
  },
  tier: {
    title: (tier: string) => `Application: ${tier}`,
    description: (tier: string) =>
      `An application for the service “${tier}”: a few questions about your network. Skip what you do not know. We answer by e-mail.`,
    heading: (tier: string) => `Application: ${tier}`,
    lead: 'Skip what you do not know: we will work it out together. An application commits you to nothing; a consultant will tell you whether the service suits you, how long it takes and what it costs.',
    text: 'What you want to solve',
    textHint: 'And by when, if there is a deadline',
    submit: 'Send the application',
  },
  course: {
    title: (course: string, when: string) => `Booking the course “${course}”, ${when}`,
    description: (course: string, when: string, city: string) =>
      `An application for the open course “${course}”, ${when}, ${city}. The seat is yours once we have confirmed it.`,
    open: {
      heading: 'Book the course',
      lead: 'An application is not yet a booking: the seat is yours once we have confirmed it by e-mail.',
      submit: 'Send the application',
    },
    waiting: {
      heading: 'Join the waiting list',
      lead: 'All seats are taken. If someone withdraws, we will write to you: those who joined first hear first.',
      submit: 'Join the waiting list',
    },
    closed: {
      heading: 'Booking for this course is closed',
      cancelled: 'The course is cancelled. If you were booked and have not heard from us yet, please call.',
      'under-way': 'The course is under way and cannot be joined in the middle.',
      past: 'The course is over.',
      instead: 'See the other dates, or tell us which month and town would suit you.',
      dates: 'All dates',
      ask: 'Ask about the next course',
      programme: 'The programme of this course',
    },
    facts: { what: 'Course', when: 'When', where: 'Where', seats: 'Seats', price: 'Price' },
    moreThanLeft: (left: string) => `${left} free. If you ask for more, the rest go on the waiting list.`,
    seats: 'How many people will come',
    text: 'Who will come, and what you want to solve',
    textHint: 'Job titles of the participants; what matters most in your network',
  },
  question: {
    title: 'Ask a question',
    description:
      'A question to the consultants on churn management: write in your own words, attach files. The answer comes by e-mail.',
    heading: 'Ask a question',
    lead: 'Write in your own words. The more figures you give, the more exact the answer.',
    clients: 'Are you a client of ours already? Ask a consultant in your cabinet: it shows who answers, and when.',
    cabinet: 'To the cabinet',
    text: 'Question',
    textHint: 'Please leave out names, phone numbers and addresses of subscribers',
    submit: 'Send the question',
  },

  topic: {
    label: 'Topic',
    hint: 'By its topic a question finds whoever knows most about it. If you are not sure, leave it.',
    none: 'I do not know, or something else',
    wholeSection: (section: string) => `${section}: as a whole`,
    gone: (key: string) => `${key} (there is no such topic any more)`,
  },
  parts: {
    about: 'What it is about',
    company: 'About the company',
    person: 'How to reach you',
  },
  fields: {
    name: { label: 'Your name', hint: '' },
    company: { label: 'Company', hint: 'The name of your network' },
    taxId: { label: 'Tax number', hint: 'INN in Russia, or its equivalent elsewhere' },
    country: 'Country',
    region: { label: 'Region, towns', hint: '' },
    address: { label: 'E-mail', hint: 'The number of the request and a link to its page will come here' },
    phone: { label: 'Phone', hint: 'With the area or operator code' },
    subscribers: { label: 'Subscribers', hint: 'Active at the start of the month' },
  },
  questions: {
    whoImplements: { label: 'Who will implement it', hint: 'Job title, and how much time they have for it' },
    ownDocuments: { label: 'Which documents on retention you already have', hint: '' },
    participants: { label: 'How many participants', hint: '' },
    positions: { label: 'Their job titles', hint: '' },
    preferredTime: { label: 'When it suits you', hint: 'Month or season' },
    branches: { label: 'How many branches', hint: 'Those with staff who talk to subscribers' },
    venue: { label: 'Where to hold it', hint: 'Town, and whether you have a room' },
    disconnects: { label: 'Disconnects a month', hint: 'All of them: on request, for debt, because of a move' },
    billing: { label: 'Billing', hint: 'Which system, and whether it can export lists' },
    recordedReasons: { label: 'How you record the reasons for leaving', hint: 'Who does it, where, and since when' },
    triedBefore: { label: 'What you have tried already', hint: 'And what came of it' },
    targets: { label: 'Which figures you want to reach', hint: 'And by when' },
    workingGroup: {
      label: 'Who will be in the working group',
      hint: 'Job titles, and who is responsible for retention',
    },
  },
  countries: {
    RU: 'Russia',
    BY: 'Belarus',
    KZ: 'Kazakhstan',
    UZ: 'Uzbekistan',
    KG: 'Kyrgyzstan',
    AM: 'Armenia',
    AZ: 'Azerbaijan',
    TJ: 'Tajikistan',
    TM: 'Turkmenistan',
    MD: 'Moldova',
    other: 'another country',
  },
  consents: {
    legend: 'Consents',
    before: 'I give my ',
    link: 'consent to the processing of personal data in order to answer the request',
    letters:
      'If you tick advertising, you will get one more e-mail: nothing starts until you confirm it by the link in it.',
  },
  files: {
    label: 'Files',
    hint: 'Up to 5 files of up to 10 MB each: PDF, Excel, Word, CSV, images. Without names, phone numbers and addresses of subscribers.',
    problems: {
      'too-large': (name: string) =>
        `The file “${name}” is too large: one file may be up to 10 MB, all together up to 25 MB. Compress it or send part of it.`,
      'too-many': (name: string) =>
        `The file “${name}” is one too many: we take 5 at a time. Add the others later on the page of the request.`,
      'not-allowed': (name: string) =>
        `The file “${name}” is of a kind we do not take. We take PDF, Excel, Word, CSV, text, and PNG, JPEG or HEIC images.`,
      empty: (name: string) => `The file “${name}” is empty. Check it and attach it again.`,
      unsafe: (name: string) =>
        `The file “${name}” is not safe to open: it has macros or a password, or is packed too tightly. Save it without these.`,
      'no-room': (name: string) =>
        `We have no room for the file “${name}” at the moment. Send the text without it, and we will ask for the file later.`,
    },
    again: 'Attach the files once more: what you typed is kept, but browsers do not keep files.',
  },

  estimate: {
    heading: 'The figures of your estimate',
    sentWith: 'They go along with the request: no need to type them again.',
    link: 'Open the estimate',
    change: 'Back to the estimate',
    more: (count: string) => `And ${count} more`,
    figure: { one: 'figure', other: 'figures' },
    durable: 'Can be kept for good, subscribers a month',
    range: (range: string, middle: string) => `${range}, the middle is ${middle} (P10–P90; on the day of the request)`,
    begin: 'Estimate it yourself first: three figures, an answer at once',
  },

  errors: {
    nameMissing: 'Write your name: we need to know how to address you.',
    nameTooLong: 'The name is longer than 120 characters. Please shorten it.',
    companyMissing: 'Write the name of your network or company: without it we cannot tell whom this is about.',
    companyTooLong: 'The name is longer than 200 characters. Please shorten it.',
    taxIdTooLong: 'The tax number is longer than 30 characters. Write only the number, or leave it out.',
    countryMissing: 'We could not read the country. Choose it from the list.',
    regionTooLong: 'The region and towns are longer than 120 characters. Name the main ones.',
    addressMissing: 'Write your e-mail address: without it we have nowhere to send an answer.',
    addressInvalid: 'This does not look like an e-mail address. It has the form name@domain.com, without spaces.',
    phoneTooLong:
      'The phone number is longer than 50 characters. Leave one number here and write the others in the text.',
    subscribersUnreadable:
      'We could not read the number of subscribers. Write it in digits, such as 20,000, or leave the field empty.',
    topicUnknown: 'There is no such topic any more: the list has changed. Choose another one, or none.',
    textMissing: 'Write your question.',
    textTooLong: 'The text is longer than 5,000 characters. Shorten it or attach it as a file.',
    answerTooLong: 'The answer is longer than 500 characters. Shorten it and write the details in the text.',
    seatsInvalid: 'Write in digits how many people will come: 1, 2, 3…',
    seatsTooMany:
      'An open course takes no more than 50 people. For that many an on-site course is better: write to us about it.',
    consentMissing:
      'Without consent to the processing of your data we may neither keep the request nor answer it. Tick the box if you agree.',
    nothingSaid: 'Write something or attach a file.',
  },
  trouble: {
    tooMuch: 'The request already holds 30 files and can take no more. Send the others in reply to our e-mail.',
    tooManyMessages: (wait: string) =>
      `A request takes no more than 20 messages a day. Go on in ${wait}, or reply to our e-mail.`,
    tooFast: 'The form was sent too fast, as programs do. Nothing is lost: press the button again.',
    stale: 'The page was open for more than a day. Nothing is lost: press the button again.',
    tooManyBytes: (wait: string) =>
      `Too many files have come in today. Send the text without them, and add the files on the page of your request in ${wait}. Nothing you wrote is lost.`,
    noRoom:
      'We have no room for files at the moment. Send the text without them, and we will ask for the files later. Nothing you wrote is lost.',
    busy: 'Too many estimates are running right now, and yours did not get its turn. Nothing is lost: press the button again in a minute.',
    tooMany: (wait: string) =>
      `Too many requests have come from your address. Try again in ${wait}, or call us: this is how we keep the form from being misused.`,
  },

  sent: {
    title: 'Your request is sent',
    lead: 'In a minute an e-mail will come to the address you gave. It holds the number of your request and a link to its page: there you can see where it stands, add to it, attach files or withdraw it.',
    next: 'A consultant will read the request and reply to the same address.',
    spam: 'No e-mail? Look in your spam folder. If it is not there either, send the form again: the address may have been mistyped. Or call:',
    journal: 'Read the journal',
    home: 'To the home page',
    link: {
      title: 'Check your mail',
      lead: 'A new link is on its way to the same address and will arrive in a minute. The previous one is no longer needed.',
    },
  },

  request: {
    title: 'My request',
    heading: (reference: string) => `Request ${reference}`,
    subjects: {
      assessment: 'Free assessment of churn potential',
      tier: (tier: string) => `Service “${tier}”`,
      course: (course: string) => `Course “${course}”`,
      waiting: (course: string) => `Waiting list of the course “${course}”`,
      question: 'A question',
    },
    received: 'Sent',
    states: {
      new: {
        name: 'Received',
        next: 'A consultant will read it and reply to your address. If you think of something else, add it below.',
      },
      'in-work': {
        name: 'In progress',
        next: 'A consultant is working on your request and will e-mail you if more data is needed.',
      },
      assessed: {
        name: 'The assessment is ready',
        next: 'The conclusion has been sent to your address. If you have questions, write below or reply to the e-mail.',
      },
      proposed: {
        name: 'Proposal sent',
        next: 'It is in your inbox. The decision is yours; you can ask questions below.',
      },
      won: { name: 'Agreed', next: 'From here on we work under the contract. This page stays open for messages.' },
      consulted: {
        name: 'With a consultant',
        next: 'The answer comes to your e-mail. Reply to our letters, or go on in your room.',
      },
      lost: { name: 'Closed', next: 'Work on this request is finished. If you want to come back to it, write below.' },
      withdrawn: { name: 'Withdrawn', next: '' },
    },
    state: 'State',
    done: 'Added. A consultant will see it.',
    wrote: 'What you wrote',
    contact: { heading: 'Your details', wrong: 'Is something wrong? Write below, and we will put it right.' },
    doubts: {
      phone: 'We do not recognise this number. If it is mistyped, write the right one below.',
      taxId: 'The check digit does not match. If the number is mistyped, write the right one below.',
    },
    files: { heading: 'Files', units: { kilobytes: 'KB', megabytes: 'MB' } },
    messages: { heading: 'Messages', from: { client: 'You', us: 'Us' } },
    thread: {
      text: 'The conversation goes on in the question',
      how: 'Reply to our letter about it, or write in your room.',
    },
    more: {
      title: 'Add to the request',
      heading: 'Add something',
      lead: 'The consultant gets it at once. It can be text, files, or both.',
      text: 'What to add',
      submit: 'Send',
      back: 'Back to the request',
    },
    withdraw: {
      heading: 'Withdraw the request',
      lead: 'Your data, the messages and the files will be destroyed at once.',
      withThread: (number: string) => `The question ${number} and the answers to it go too.`,
      link: 'Withdraw the request',
    },
    keep: 'The link to this page came by e-mail. Anyone who has it can see the request: do not pass it on to strangers. It works for 60 days; after that you can ask for a new one right here.',
    cabinet: {
      text: 'All your requests and reports are together in your cabinet. It has no password: you enter by a letter.',
      link: 'Enter the cabinet',
    },
  },
  withdrawal: {
    title: 'Withdrawing a request',
    heading: (reference: string) => `Withdraw the request ${reference}?`,
    lead: 'Your name, e-mail, phone number, all that you wrote and the files will be destroyed at once and cannot be brought back. The number of the request and the record that consent was given and withdrawn remain. We will no longer be able to answer.',
    button: 'Withdraw and destroy the data',
    back: 'Leave it as it is',
  },
  refused: {
    withdrawn: {
      heading: 'The request has been withdrawn',
      lead: 'Your data, the messages and the files have been destroyed. If you need us, write again.',
      button: 'Ask a question',
    },
    expired: {
      heading: 'The link has expired',
      lead: 'A link to a request works for 60 days. The request itself is safe. We will send a new link to the same address.',
      button: 'Send a new link',
    },
    unknown: {
      heading: 'The link does not work',
      lead: 'Perhaps only part of it was copied, or the request has already been destroyed. Open the link from the latest e-mail about the request. If you cannot find one, ask a question and give the number of the request.',
      button: 'Ask a question',
    },
  },
} satisfies Words['leads'];
