import type { Words } from '../ru/index.ts';

export const deskSettings = {
  settings: {
    consultancy: {
      title: 'Who we are',
      lead: 'Name, legal details and contacts: on the site, in letters and in the legal documents. Earlier versions of the documents are kept.',
    },
    secondFactor: {
      title: 'Second factor at sign-in',
      lead: 'Who needs a code from an app besides the letter. Those without one set it up when they sign in next.',
    },
    answerWithin: {
      title: 'Time to answer',
      lead: 'Within how many working hours a client is to hear from us. What is late is reckoned by it.',
    },
    retention: {
      title: 'How long to keep',
      lead: 'How many days after the last thing that happened data is destroyed by itself. An act remains of every destruction.',
    },
    answerTerms: {
      title: 'Time to answer questions',
      lead: 'Within how many working hours a client with a right to ask hears from us: the first time, and after. Hours go by the production calendar of the client’s country; while we wait for the client the clock stands still.',
    },
    escalation: {
      title: 'Reminders of deadlines',
      lead: 'Who is reminded, and when, of a question that is to be answered. 75: three quarters of the term are gone; 100: the deadline is missed; 200: by as much again. An empty line does nothing.',
    },
    routing: {
      title: 'Routes of questions',
      lead: 'Who owns which topics, the rules, and what is a full load; rules can be tried on the questions of the last 30 days.',
    },
    calendars: {
      title: 'Production calendars',
      lead: 'Working hours, holidays, short days and working Saturdays, by country. Terms of answers go by them.',
    },
    methodology: {
      title: 'Methodology',
      lead: 'The map of the methodology: blocks, sections and documents that are asked about.',
    },
  },
  fields: {
    name: 'Name',
    legalName: 'Legal entity',
    address: 'Address',
    phone: 'Phone',
    email: 'E-mail: requests come here',
    required: 'Who needs the second factor',
    newHours: 'First answer to a new lead, working hours',
    openHours: 'Next answer, working hours',
    leads: 'Leads, days',
    lostLeads: 'Leads that came to nothing, days',
    auditLog: 'Audit log, days',
    sentReports: 'Assessments sent, days',
    companies: 'Companies and people without leads, notes and tasks about them, saved lists, days',
    threads: 'Questions to consultants, closed or answered, days',
    mail: 'Messages received, as they came, days',
    methodologyFirst: 'Methodology: first answer, working hours',
    methodologyNext: 'Methodology: next answer, working hours',
    courseFirst: 'Course graduate: first answer, working hours',
    courseNext: 'Course graduate: next answer, working hours',
    auditFirst: 'Audit: first answer, working hours',
    auditNext: 'Audit: next answer, working hours',
    turnkeyFirst: 'Turnkey: first answer, working hours',
    turnkeyNext: 'Turnkey: next answer, working hours',
  },
  hints: { leads: '1 to 3650.', newHours: '1 to 240.' },
  required: {
    nobody: 'nobody: each decides',
    owner: 'the owner',
    staff: 'all staff',
  },
  steps: {
    step: (number) => `Reminder ${number}`,
    level: (number) => `Reminder ${number}: per cent of the term gone`,
    tell: (number) => `Reminder ${number}: to whom`,
    whom: { assignee: 'whoever answers the question', owners: 'the owners' },
  },
  errors: {
    email: 'Write an e-mail address, such as team@klyuch.example.',
    hours: 'Write a whole number of working hours from 1 to 480.',
    level: 'Write a whole number of per cent from 1 to 1000, or leave it empty.',
    tell: 'Choose from the list who is reminded.',
    levelTwice: 'There is a reminder at this per cent above already. Change the figure, or clear it.',
  },
} satisfies Words['deskSettings'];
