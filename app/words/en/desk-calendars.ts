import type { Words } from '../ru/index.ts';

export const deskCalendars = {
  lead: 'Saturdays and Sundays are off by themselves; listed are days that are not as their weekday says. A country that is not here has the calendar of Russia.',
  countries: { ru: 'Russia', by: 'Belarus', kz: 'Kazakhstan', uz: 'Uzbekistan' },
  fields: {
    Zone: 'Time zone',
    Opens: 'The day begins',
    Closes: 'The day ends',
    ShortBy: 'A short day is shorter by, minutes',
    Days: 'Days',
  },
  daysHint:
    'A day a line: “2026-05-02 working”, “2026-04-30 short”, “2026-03-20 off assumed”. The line “2027 assumed” says that the whole year was not yet compared with the official calendar.',
  kinds: { off: 'off', short: 'short', working: 'working' },
  assumed: 'assumed',
  errors: {
    zoneInvalid: 'There is no such time zone. Write it like this: Europe/Moscow.',
    timeInvalid: 'The time cannot be read. Write it like this: 10:00.',
    shortInvalid: 'Write a whole number of minutes from 0 to 480.',
    hoursInvalid: 'The day ends before it begins, or a short one is shorter than nothing.',
    lineUnreadable: (line, text) =>
      `Line ${line} cannot be read: “${text}”. It needs a day and a word: off, short or working.`,
    dayTwice: (line, text) => `Line ${line}: this day is above already, “${text}”.`,
    tooManyDays: 'More than 2000 days or 400 assumptions. Take out the years that are over.',
  },
} satisfies Words['deskCalendars'];

export const deskMethodology = {
  lead: 'A line for each block, section and document. The key is the name of a topic in questions and rules: change titles freely, keys never.',
  outline: 'The map',
  hint: '“# key | Russian title | English title” is a block, “##” a section, “-” a document. A key is Latin letters, digits, dots and hyphens.',
  errors: {
    lineUnreadable: (line, text) =>
      `Line ${line} cannot be read: “${text}”. It begins with #, ## or - and has three parts between bars |.`,
    keyInvalid: (line, text) => `Line ${line}: a key is small Latin letters, digits, dots and hyphens. “${text}”`,
    keyTwice: (line, text) => `Line ${line}: this key is above already. “${text}”`,
    titleMissing: (line, text) => `Line ${line}: both titles are needed, between bars |. “${text}”`,
    tooLong: (line, text) => `Line ${line}: a title is longer than 300 characters. “${text}”`,
    nowhere: (line, text) => `Line ${line}: above a document stands a section, above a section a block. “${text}”`,
    tooMany: () => 'The map is too large: up to 20 blocks, 50 sections in a block, 100 documents in a section.',
    inUse: (key, count) =>
      `The topic “${key}” is gone, and ${count} questions are about it. Put its line back, or move the questions first.`,
  },
} satisfies Words['deskMethodology'];
