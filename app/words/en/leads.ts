import type { Words } from '../ru/index.ts';

export const leads = {
  assessment: {
    title: 'Request for a free assessment',
    description:
      'A consultant checks the figures of your network and says how many subscribers can be kept and what that takes. Free of charge, answered by e-mail.',
    heading: 'Ask for a free assessment',
    lead: 'A consultant goes through the figures with you and sends a conclusion: how many subscribers can be kept, what that costs, and whether it is worth beginning. Free of charge.',
    text: 'What else should we know of the network',
    textHint: 'What you have tried, on which day of debt a subscriber counts as gone, what you want to solve',
    submit: 'Send the request',
  },
  tier: {
    title: (tier: string) => `Application: ${tier}`,
    description: (tier: string) =>
      `An application for the service “${tier}”: a few questions about your network. Skip what you do not know. We answer by e-mail.`,
    heading: (tier: string) => `Application: ${tier}`,
    lead: 'Skip what you do not know: we shall find it out together. An application binds you to nothing; in answer a consultant says whether the service suits you, and names time and price.',
    text: 'What do you want to solve',
    textHint: 'And by when, if there is such a day',
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
      lead: 'All seats are taken. If somebody withdraws, we shall write to you: whoever joined first is told first.',
      submit: 'Join the waiting list',
    },
    closed: {
      heading: 'Booking of this course is closed',
      cancelled: 'The course is cancelled. If you were booked and have not heard from us yet, please call.',
      'under-way': 'The course is under way and cannot be joined in the middle.',
      past: 'The course is over.',
      instead: 'Look at the other dates, or write which month and town suit you.',
      dates: 'All dates',
      ask: 'Ask about the next course',
      programme: 'The programme of this course',
    },
    facts: { what: 'Course', when: 'When', where: 'Where', seats: 'Seats', price: 'Price' },
    moreThanLeft: (left: string) => `${left} free. If you ask for more, the others go on the waiting list.`,
    seats: 'How many people will come',
    text: 'Who will come, and what do you want to solve',
    textHint: 'Positions of the participants; what matters most in your network',
  },
  question: {
    title: 'Ask a question',
    description:
      'A question to the consultants on churn management: write in your own words, attach files. The answer comes by e-mail.',
    heading: 'Ask a question',
    lead: 'Write in your own words. The more figures, the more exact the answer.',
    text: 'Question',
    textHint: 'There is no need to send names, telephones and addresses of subscribers',
    submit: 'Send the question',
  },

  parts: {
    about: 'What it is about',
    company: 'About the company',
    person: 'How to reach you',
  },
  fields: {
    name: { label: 'How to address you', hint: '' },
    company: { label: 'Company', hint: 'What your network is called' },
    taxId: { label: 'Tax number', hint: 'INN in Russia, or its like elsewhere' },
    country: 'Country',
    region: { label: 'Region, towns', hint: '' },
    address: { label: 'E-mail', hint: 'The number of the request and a link to its page will come here' },
    phone: { label: 'Telephone', hint: 'With the code of the town or the operator' },
    subscribers: { label: 'Subscribers', hint: 'Active at the beginning of a month' },
  },
  questions: {
    whoImplements: { label: 'Who will implement it', hint: 'Position, and how much time they have for it' },
    ownDocuments: { label: 'Which papers on retention you already have', hint: '' },
    participants: { label: 'How many participants', hint: '' },
    positions: { label: 'Their positions', hint: '' },
    preferredTime: { label: 'When it suits you', hint: 'Month or season' },
    branches: { label: 'How many branches', hint: 'Where there are people who talk to subscribers' },
    venue: { label: 'Where to hold it', hint: 'Town, and whether you have a room' },
    disconnects: { label: 'Disconnects a month', hint: 'All of them: on request, for debt, by moving' },
    billing: { label: 'Billing', hint: 'Which program, and whether it exports lists' },
    recordedReasons: { label: 'How you record the reasons for leaving', hint: 'Who does, where, and since when' },
    triedBefore: { label: 'What you have tried already', hint: 'And what came of it' },
    targets: { label: 'Which figures you want to reach', hint: 'And in what time' },
    workingGroup: {
      label: 'Who will be in the working group',
      hint: 'Positions, and who is responsible for retention',
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
    link: 'consent to the processing of personal data for an answer to the request',
    letters:
      'If you tick advertising, one more letter comes: nothing begins until you confirm it by the link in that letter.',
  },
  files: {
    label: 'Files',
    hint: 'Up to 5 files of up to 10 MB each: PDF, Excel, Word, CSV, pictures. Without names, telephones and addresses of subscribers.',
    problems: {
      'too-large': (name: string) =>
        `The file “${name}” does not fit: one file may have up to 10 MB, all together up to 25 MB. Compress it or send a part of it.`,
      'too-many': (name: string) =>
        `The file “${name}” is one too many: we take 5 at a time. Add the others later on the page of the request.`,
      'not-allowed': (name: string) =>
        `The file “${name}” is of a kind we do not take. We take PDF, Excel, Word, CSV, text, and pictures in PNG, JPEG, HEIC.`,
      empty: (name: string) => `The file “${name}” is empty. Look at it and attach it again.`,
      unsafe: (name: string) =>
        `The file “${name}” is not safe to open: it has macros, a password, or is packed too tightly. Save it without them.`,
      'no-room': (name: string) =>
        `We have no room for the file “${name}” at the moment. Send the text without it, and we will ask for the file later.`,
    },
    again: 'Attach the files once more: the text of the form is kept, but no browser can keep files.',
  },

  estimate: {
    heading: 'The figures of your estimate',
    sentWith: 'They go along with the request and need not be typed again.',
    link: 'Open the estimate',
    change: 'Back to the estimate',
    more: (count: string) => `And ${count} more`,
    figure: { one: 'figure', other: 'figures' },
    durable: 'Can be kept durably, subscribers a month',
    range: (range: string, middle: string) =>
      `${range}, the middle is ${middle} (P10–P90; so it came out when you sent the request)`,
    begin: 'First reckon it yourself: three figures, an answer at once',
  },

  errors: {
    nameMissing: 'Write how to address you: our letter begins with it.',
    nameTooLong: 'The name is longer than 120 characters. Please shorten it.',
    companyMissing: 'Write what your network or company is called: without it we cannot tell whom this is about.',
    companyTooLong: 'The name is longer than 200 characters. Please shorten it.',
    taxIdTooLong: 'The tax number is longer than 30 characters. Leave only the number, or leave it out.',
    countryMissing: 'The country was not understood. Choose it from the list.',
    regionTooLong: 'Region and towns are longer than 120 characters. Name the main ones.',
    addressMissing: 'Write your e-mail address: without it there is nowhere to send an answer.',
    addressInvalid: 'This does not look like an e-mail address. It has the form name@domain.com, without spaces.',
    phoneTooLong: 'The telephone is longer than 50 characters. Leave one number and write the others in the text.',
    subscribersUnreadable:
      'The number of subscribers was not understood. Write it in digits, 20000, or leave the field empty.',
    textMissing: 'Write the question itself.',
    textTooLong: 'The text is longer than 5000 characters. Shorten it or attach it as a file.',
    answerTooLong: 'The answer is longer than 500 characters. Shorten it and write the details in the text.',
    seatsInvalid: 'Write in digits how many people will come: 1, 2, 3…',
    seatsTooMany:
      'An open course does not take more than 50 people. For so many an on-site course is better: write to us about it.',
    consentMissing:
      'Without consent to the processing of your data we may neither keep the request nor answer it. Tick it if you agree.',
    nothingSaid: 'Write something or attach a file.',
  },
  trouble: {
    tooMuch:
      'There are 30 files in the request already, and it holds no more. Send the others in answer to our letter.',
    tooManyMessages: (wait: string) =>
      `A request takes no more than 20 messages a day. Go on in ${wait}, or answer our letter.`,
    tooFast: 'The form was sent too fast; that is what programs do. Nothing is lost: press the button again.',
    stale: 'The page was open for more than a day. Nothing is lost: press the button again.',
    tooManyBytes: (wait: string) =>
      `Too many files have come in today. Send the text without them, and add the files on the page of your request in ${wait}. Nothing you wrote is lost.`,
    noRoom:
      'We have no room for files at the moment. Send the text without them, and we will ask for the files later. Nothing you wrote is lost.',
    busy: 'Too many people are reckoning right now, and your estimate had no turn. Nothing is lost: press the button again in a minute.',
    tooMany: (wait: string) =>
      `There were too many requests from your address. Try again in ${wait}, or call: this keeps the form from being misused.`,
  },

  sent: {
    title: 'The request is sent',
    lead: 'In a minute a letter will come to the address you gave. In it are the number of the request and a link to its page: there you see how it stands, and can add to it, attach files or withdraw it.',
    next: 'A consultant will read the request and answer to the same address.',
    spam: 'No letter? Look into “Spam”. If it is not there either, send the form again: the address may have been mistyped. Or call:',
    journal: 'Read the journal',
    home: 'To the home page',
    link: {
      title: 'Check your mail',
      lead: 'A new link is on its way to the same address and will come in a minute. The former one is no longer needed.',
    },
  },

  request: {
    title: 'My request',
    heading: (reference: string) => `Request ${reference}`,
    subjects: {
      assessment: 'Free assessment of the potential',
      tier: (tier: string) => `Service “${tier}”`,
      course: (course: string) => `Course “${course}”`,
      waiting: (course: string) => `Waiting list of the course “${course}”`,
      question: 'A question',
    },
    received: 'Sent',
    states: {
      new: {
        name: 'Received',
        next: 'A consultant will read it and answer to your address. If you remember something else, add it below.',
      },
      'in-work': {
        name: 'In work',
        next: 'A consultant is working on your request, and will ask by e-mail if data are needed.',
      },
      assessed: {
        name: 'The assessment is ready',
        next: 'The conclusion has been sent to your address. If you have questions, write below or answer the letter.',
      },
      proposed: {
        name: 'A proposal is sent',
        next: 'It is in your mailbox. The decision is yours; questions can be asked below.',
      },
      won: { name: 'Agreed', next: 'From here on the contract holds. This page remains for messages.' },
      lost: { name: 'Closed', next: 'Work on the request is over. If you want to come back to it, write below.' },
      withdrawn: { name: 'Withdrawn', next: '' },
    },
    state: 'State',
    done: 'Written down. A consultant will see it.',
    wrote: 'What you wrote',
    contact: { heading: 'Your data', wrong: 'Is something wrong? Write below, and we shall put it right.' },
    doubts: {
      phone: 'We do not know such a number. If it is mistyped, write the right one below.',
      taxId: 'The check digit does not fit. If the number is mistyped, write the right one below.',
    },
    files: { heading: 'Files', units: { kilobytes: 'KB', megabytes: 'MB' } },
    messages: { heading: 'Messages', from: { client: 'You', us: 'We' } },
    more: {
      title: 'Add to the request',
      heading: 'Add something',
      lead: 'The consultant gets it at once. It may be text, files, or both.',
      text: 'What to add',
      submit: 'Send',
      back: 'To the request',
    },
    withdraw: {
      heading: 'Withdraw the request',
      lead: 'Your data, the messages and the files will be destroyed at once.',
      link: 'Withdraw the request',
    },
    keep: 'The link to this page comes from the letter. Whoever knows it sees the request: do not pass it on to strangers. It works for 60 days; then a new one can be asked for right here.',
  },
  withdrawal: {
    title: 'Withdrawing a request',
    heading: (reference: string) => `Withdraw the request ${reference}?`,
    lead: 'Name, e-mail, telephone, all that you wrote and the files will be destroyed at once and cannot be brought back. The number of the request and the record that a consent was given and withdrawn remain. We shall no longer be able to answer.',
    button: 'Withdraw and destroy the data',
    back: 'Leave it as it is',
  },
  refused: {
    withdrawn: {
      heading: 'The request is withdrawn',
      lead: 'Your data, the messages and the files are destroyed. If you need us, write again.',
      button: 'Ask a question',
    },
    expired: {
      heading: 'The link has expired',
      lead: 'A link to a request works for 60 days. The request itself is safe. We shall send a new link to the same address.',
      button: 'Send a new link',
    },
    unknown: {
      heading: 'The link does not work',
      lead: 'It may have been copied in part, or the request is destroyed already. Open the link from the latest letter about the request. If you cannot find one, ask a question and name the number of the request.',
      button: 'Ask a question',
    },
  },
} satisfies Words['leads'];
