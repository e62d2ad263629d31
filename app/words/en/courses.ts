import type { Forms } from '../plural.ts';
import type { CourseNamed } from '../ru/courses.ts';
import type { Words } from '../ru/index.ts';

const day: Forms = { one: 'day', other: 'days' };
const seat: Forms = { one: 'seat', other: 'seats' };
/** «2 seats» of 16 are «2 of 16 seats». */
const ofSeats = (counted: string, seats: number) => counted.replace(/seats?$/, `of ${seats}\u00a0seats`);

const lines = (...text: string[]) => text.join('\r\n');
const named = ({ title, dates, city }: CourseNamed) => `“${title}”, ${dates}, ${city}`;

export const courses = {
  title: 'Open courses',
  description:
    'Open courses on churn management for network operators: dates, town, free seats, price. More than half of the time is practice.',
  heading: 'Open courses',
  lead: 'A few days together with colleagues from other networks. More than half of the time is practice, part of it on your own subscribers.',
  day,
  seat,
  table: {
    caption: 'Coming courses',
    when: 'When',
    what: 'What and where',
    seats: 'Seats',
    price: 'Price',
  },
  perPerson: 'per person, VAT included',
  byAgreement: 'by agreement',
  states: {
    open: (left: string, seats: number) => `${ofSeats(left, seats)} free`,
    few: (left: string, seats: number) => `Only ${ofSeats(left, seats)} left`,
    'waiting-list': (_left: string, seats: number) => `All ${seats} taken, there is a waiting list`,
    'under-way': () => 'Under way',
    past: () => 'Held',
    cancelled: () => 'Cancelled',
  },
  none: {
    heading: 'No new dates are announced yet',
    text: 'When a day and a town are set, we will say so here and in the journal. If you would rather not wait, write which month and which town suit you: we will take it into account.',
    journal: 'Subscribe to the journal',
  },
  past: 'Past courses',
  pastTook: (took: string, seats: number) => `${ofSeats(took, seats)} taken`,
  subject: {
    heading: 'What the course is about',
    parts: [
      {
        title: 'Defending',
        text: 'How to lose fewer: the reasons for leaving, a norm for each, the talk with somebody who leaves.',
      },
      { title: 'Attacking', text: 'How to win more, and to know which new connections pay back.' },
      { title: 'Winning back', text: 'How many of those who left can be won back, and what each of them will cost.' },
    ],
    compared:
      'We lay the statistics of large and small networks from different towns side by side: it shows which methods brought results and which did not.',
  },
  forWhom: {
    heading: 'For whom',
    list: [
      'Some courses are for those who speak to subscribers and for their heads: the subscriber department and marketing.',
      'Others are for directors and owners who need to see churn as a whole. The programme of a course says whom it is for.',
      'The courses suit networks of up to 50,000 subscribers best.',
    ],
  },
  gets: {
    heading: 'What you take home',
    list: [
      'A system of working with churn, designed on the course for your network.',
      'The order of steps: what to begin with at home, and by which figures to check yourself.',
      'Consultation by e-mail after the course: ask a question, or send your documents for review. About 30% of our clients do; this is our estimate, not counted by year.',
    ],
  },
  leaves: {
    heading: 'What is left to you',
    list: [
      'To put to work at home what was designed: to teach people, to record reasons properly, to change the order of work.',
      'To check half a year later what you have measured beside what you meant to reach.',
    ],
    onSite: 'For a network with branches, the same course on its own premises is simpler',
  },
  programme: 'Programme',
  facts: {
    heading: 'When and where',
    when: 'When',
    where: 'Where',
    seats: 'Seats',
    state: 'Status',
    price: 'Price',
    language: 'Language',
    russian: 'Russian',
  },
  calendar: 'Add to a calendar',
  calendarCancelled: 'Mark it cancelled in a calendar',
  calendarHint: 'an .ics file for any program',
  apply: {
    open: {
      heading: 'How to book',
      lead: 'An application is not yet a booking: the seat is yours once we have confirmed it. You can also call.',
      label: 'Book',
      subject: (course: CourseNamed) => `Application for the course ${named(course)}`,
      body: (course: CourseNamed) =>
        lines(
          'Hello,',
          '',
          `We would like to take part in the course ${named(course)}.`,
          '',
          'Network and town: ',
          'Subscribers now: ',
          'How many people, and their positions: ',
          'What we want to solve first: ',
          'Telephone: ',
        ),
    },
    waiting: {
      heading: 'Waiting list',
      lead: 'There are no seats left. Join the list: if somebody withdraws, we will let you know.',
      label: 'Join the waiting list',
      subject: (course: CourseNamed) => `Waiting list: the course ${named(course)}`,
      body: (course: CourseNamed) =>
        lines(
          'Hello,',
          '',
          `Please put us on the waiting list of the course ${named(course)}.`,
          '',
          'Network and town: ',
          'Subscribers now: ',
          'How many people: ',
          'How many days of notice we need: ',
          'Telephone: ',
        ),
    },
    closed: {
      heading: 'Booking is closed',
      lead: 'Write which month and town suit you, or look at the other dates.',
      label: 'Ask about the next course',
      subject: (course: CourseNamed) => `When is the next course? Seen: ${named(course)}`,
      body: (course: CourseNamed) =>
        lines(
          'Hello,',
          '',
          `We have looked at the course ${named(course)}. When will the next one be?`,
          '',
          'Network and town: ',
          'Subscribers now: ',
          'Month and town that suit us: ',
          'How many people: ',
        ),
    },
    orLetter: 'Or by e-mail',
    cancelled: 'This course is cancelled. If you were booked and have not heard from us yet, please call.',
  },
  ask: {
    label: 'Suggest a month and a town',
    subject: 'Open course: month and town that suit us',
    body: lines(
      'Hello,',
      '',
      'We would like to come to an open course.',
      '',
      'Network and town: ',
      'Subscribers now: ',
      'Month and town that suit us: ',
      'How many people: ',
    ),
  },
  all: 'All dates',
  otherDates: 'Other dates',
  about: 'What this course is',
  next: {
    heading: 'Not sure you need a course?',
    text: 'Begin with an assessment: three figures, and a range of how many subscribers your network can keep. Free of charge.',
    assessment: 'Assess the potential',
    advisor: 'Choose a service by four questions',
    subscribe: 'Receive the journal',
  },
  inCalendar: {
    what: 'An open course on churn management.',
    price: (price: string) => `Price: ${price}.`,
    page: (url: string) => `Programme and booking: ${url}`,
    contact: (email: string, phone: string) => `Questions: ${email}, ${phone}`,
  },
} satisfies Words['courses'];
