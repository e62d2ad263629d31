import type { Forms } from '../plural.ts';
import type { Words } from '../ru/index.ts';

const minute: Forms = { one: 'minute', other: 'minutes' };

const lines = (...text: string[]) => text.join('\r\n');

export const about = {
  page: {
    factsHeading: 'In short, with figures',
    facts: [
      { figure: '5 services', text: 'from a set of documents to an implementation together with you' },
      { figure: '62 documents', text: 'in 11 sections make up the methodology' },
      { figure: '5 days', text: 'an audit takes; after it you have six results' },
      { figure: 'More than half', text: 'of the time on a course is practice' },
      { figure: '0\u00a0₽', text: 'is what an assessment costs: how many subscribers can be kept' },
    ],
    promised: {
      heading: 'Up to half of the calls promised, at most a fifth taken away',
      unit: 'fewer calls to the contact centre, %, after half a year',
      promised: 'promised',
      measured: 'measured',
      upTo: (percent: number) => `up to ${percent}%`,
      source:
        'An operator’s report on a community for its subscribers, nag.ru, 27 December 2011; the summer lull is part of what was measured.',
    },
    next: {
      heading: 'Test us on your own figures',
      text: 'Three figures, and a range of how many subscribers your network can keep. Free, without registration.',
      assessment: 'Assess the potential',
      services: 'Services',
    },
  },
  clients: {
    title: 'Clients and testimonials',
    description:
      'What operators we have worked with say: beside each testimonial stands what was promised and what was measured.',
    lead: 'Beside each testimonial stands what we promised and what was measured later. Where it came to less than was promised, it says so.',
    testimonials: 'Testimonials',
    measured: 'Promised and measured',
    list: 'Who we have worked with',
    table: {
      caption: 'Networks we have worked with',
      name: 'Network',
      subscribers: 'Subscribers',
      size: 'Size',
      note: 'Active subscribers when the work began; the networks’ own data. Sizes on our scale: small is up to 10,000, middle up to 50,000, large up to 300,000, very large above.',
    },
    sizes: { small: 'small', middle: 'middle', large: 'large', 'very-large': 'very large' },
    unknownSize: 'not named',
    videos: 'Videos',
    minute,
    elsewhere: (site: string) => `Opens on another site: ${site}`,
    unreachable: 'The link to the recording does not work: write to us and we will send another.',
    none: {
      heading: 'Nothing here yet',
      text: 'We publish a testimonial when the client agrees and the result has been measured. There are none yet. You can judge our work by the calculation: it is open as a whole, with its assumptions.',
    },
    next: {
      heading: 'And how many will you keep?',
      text: 'Another network’s result is no promise. Calculate it for yours: three figures, an answer as a range.',
      assessment: 'Assess the potential',
      advisor: 'Choose a service',
      contacts: 'Ask a question',
    },
  },
  contacts: {
    title: 'Contacts',
    description:
      'Telephone, e-mail and address of consultants on churn management. What to write to get an answer sooner.',
    lead: 'If there are figures in your question, it is better to write. For the rest there is the phone.',
    phone: 'Telephone',
    email: 'E-mail',
    address: 'Address',
    legalName: 'Organisation',
    fast: {
      heading: 'What to write to get an answer sooner',
      list: [
        'How many active subscribers you have, and which services: Internet, TV or both.',
        'How many disconnects there were last month, and whether debtors are among them.',
        'On which day of non-payment a subscriber counts as gone with you.',
        'What you have tried already and what came of it.',
        'What you want to solve, and by when.',
      ],
      note: 'Please send no names, phone numbers or addresses of subscribers: we do not need them.',
    },
    where: 'What people write to us about',
    whereLead:
      'Every question is answered by e-mail. The link “Or by e-mail” opens your e-mail program; only the empty lines are left to fill in.',
    ask: 'Ask a question',
    askForAssessment: 'Ask for an assessment',
    begin: 'Or by e-mail',
    write: 'Write an e-mail',
    questions: {
      assessment: {
        title: 'How many subscribers can be kept',
        text: 'The calculation on the site gives a first answer. If your network is unlike it, send us the figures and we will look ourselves. Free of charge.',
        page: 'Estimate of churn potential',
        letter: {
          subject: 'Assessment of churn potential',
          body: lines(
            'Hello,',
            '',
            'Please assess how many subscribers can be kept.',
            '',
            'Network and town: ',
            'Services (Internet, TV): ',
            'Active subscribers: ',
            'Disconnects last month: ',
            'Day of non-payment from which a subscriber counts as gone: ',
            'Average bill, ₽ a month: ',
            'How to reach us: ',
          ),
        },
      },
      services: {
        title: 'Methodology, on-site course, audit, implementation',
        text: 'Name the size of the network and the number of branches: what we offer depends on them. If a smaller service is enough, we will name it.',
        page: 'Services',
        letter: {
          subject: 'A question about a service',
          body: lines(
            'Hello,',
            '',
            'The service we are interested in (or “we do not know”): ',
            'Network and town: ',
            'Active subscribers: ',
            'Branches: ',
            'Disconnects a month: ',
            'What we have tried: ',
            'How to reach us: ',
          ),
        },
      },
      courses: {
        title: 'An open course',
        text: 'Applications for an announced course and its waiting list are on the page of the course. If no date suits you, suggest your own.',
        page: 'Course dates',
        letter: {
          subject: 'Open course: month and town that suit us',
          body: lines(
            'Hello,',
            '',
            'We would like to come to an open course.',
            '',
            'Network and town: ',
            'Month and town that suit us: ',
            'How many people, and their positions: ',
            'How to reach us: ',
          ),
        },
      },
      consultation: {
        title: 'A question after a course or on the methodology',
        text: 'Attach your own documents: we will review them and answer with remarks. Name the course or the number of the document.',
        page: null,
        letter: {
          subject: 'A question after a course (on the methodology)',
          body: lines(
            'Hello,',
            '',
            'Network and town: ',
            'Course or number of the document: ',
            'Question: ',
            'Attached (without names, phone numbers and addresses of subscribers): ',
          ),
        },
      },
      journal: {
        title: 'Subscription to the journal',
        text: 'You can change the address and the topics, pause, export or erase your data by yourself. To unsubscribe, use the link in any e-mail.',
        page: 'Subscription settings',
        letter: null,
      },
      'personal-data': {
        title: 'Your personal data',
        text: 'To learn what we keep about you, to correct it, to withdraw a consent, to have it destroyed.',
        page: 'Policy of personal-data processing',
        letter: {
          subject: 'My personal data',
          body: lines(
            'Hello,',
            '',
            'The e-mail address or phone number in question: ',
            'What is to be done (tell, correct, withdraw the consent, destroy): ',
          ),
        },
      },
    },
    next: {
      heading: 'An answer you need not wait for',
      text: 'The estimate of churn potential is always open: three figures, and a range with its assumptions.',
      assessment: 'Assess the potential',
      advisor: 'Choose a service',
      about: 'About us',
    },
  },
  letter: {
    unfold: 'Nothing opened? Here is the text',
    to: 'To:',
    subject: 'Subject:',
  },
} satisfies Words['about'];
