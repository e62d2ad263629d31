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
    threads: 'Questions to consultants once closed, days',
    mail: 'Messages received, as they came, days',
  },
  hints: { leads: '1 to 3650.', newHours: '1 to 240.' },
  required: {
    nobody: 'nobody: each decides',
    owner: 'the owner',
    staff: 'all staff',
  },
  errors: { email: 'Write an e-mail address, such as team@klyuch.example.' },
} satisfies Words['deskSettings'];
