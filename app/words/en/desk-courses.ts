import { plural } from '../plural.ts';
import type { Words } from '../ru/index.ts';

const seat = { one: 'seat', other: 'seats' };

export const deskCourses = {
  course: 'Course',
  announce: 'Announce a course',
  edit: 'Change the course',
  onTheSite: 'As the site shows it',
  noCourses: 'There are no courses yet.',
  columns: ['Course', 'When and where', 'State', 'Taken', 'Applications'],
  states: {
    open: 'open',
    few: 'few seats left',
    'waiting-list': 'full, waiting list',
    'under-way': 'under way',
    past: 'over',
    cancelled: 'cancelled',
  },
  taken: (taken: number, all: number) => `${taken} of ${all} taken`,
  applications: (applied: number, waiting: number) =>
    applied + waiting === 0 ? 'no applications' : `not answered: ${applied}, waiting: ${waiting}`,
  seats: (count: number) => plural('en', count, seat),
  applicants: 'Who applied',
  noApplicants: 'Nobody has applied for this course yet.',
  applicantColumns: ['Request', 'Who', 'When', 'Seats', 'Answer'],
  enrolment: {
    applied: 'not answered yet',
    enrolled: 'has a seat',
    waiting: 'on the waiting list',
    cancelled: 'cancelled',
  },
  answer: { enrolled: 'Give a seat', waiting: 'To the waiting list', cancelled: 'Cancel' },
  noSeats: (left: number) =>
    `There are not so many: ${plural('en', left, seat)} left. Keep the application on the waiting list or add seats.`,
  facts: {
    startsOn: 'First day',
    endsOn: 'Last day',
    seats: 'Seats in all',
    seatsTaken: 'Of these taken',
    priceRoubles: 'Price of a seat, VAT included, ₽',
  },
  cancelled: 'The course is cancelled',
  errors: {
    day: 'Give the day.',
    endsEarlier: 'The last day cannot be before the first.',
  },
} satisfies Words['deskCourses'];
