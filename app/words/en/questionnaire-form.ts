import { plural } from '../plural.ts';
import type { QuestionnaireWords } from '../questionnaire.ts';

export const questionnaireForm = {
  choose: '— choose —',
  noAnswer: 'no answer',
  range: 'may be a range: 40–70',
  currencies: { RUB: '₽', BYN: 'BYN', KZT: '₸', UZS: 'UZS' },
  doubt: (written, read, other) => `“${written}” was read as ${read}. If it is ${other}, write it in another way.`,
  faultOf: (where, typed, fault) => `${where === '' ? '' : `${where}: `}“${typed}”. ${fault}`,
  moreFaults: (count) => `And ${plural('en', count, { one: 'more cell', other: 'more cells' })}.`,

  row: (number) => `Row ${number}`,
  more: 'More rows',

  periodFirst: (question) =>
    `The table appears once we know its months. Please answer “${question}” first, and save the section.`,
  toPeriod: 'Give the month',
  month: 'Month',
  total: 'Total',
  balance: 'Adds up?',
  balanceRule: 'It adds up where opening + connected + returned − disconnected = closing.',
  fits: 'yes',
  byKeys:
    'Enter and the arrows move between cells. A table from Excel can be pasted into any cell: with the names of rows and the months, or numbers alone.',

  provenance: {
    heading: 'Where the numbers come from',
    of: 'Where the number comes from',
    unsaid: 'not said',
    noSource: '— not said —',
    usual: '— as usual —',
    sameForAll: 'The same for all rows',
    copied: 'Source, period and confidence are now the same for all rows.',
    since: (month) => `from ${month}`,
    until: (month) => `until ${month}`,
  },

  pasted: {
    taken: (cells) => `${plural('en', cells, { one: 'number', other: 'numbers' })} pasted.`,
    faulty: (cells) => `These do not look like numbers: ${cells}.`,
    undo: 'Undo the paste',
    undone: 'The paste is undone: the table holds what it held before.',
    noFit:
      'The numbers do not fit into the table from this cell. Select the names of rows and the months in Excel as well.',
  },

  saving: {
    saving: 'Saving…',
    saved: (time) => `Saved at ${time}`,
    lastSaved: (day, time) => `Last saved on ${day} at ${time}`,
    unsaved: 'Not saved: there is no connection. We shall save when it is back; please keep the page open.',
    failed: 'Not saved: the server does not answer just now. We are trying again; do not close the page yet.',
    'too-large': 'Not saved: there is too much text in the section. Shorten it, or attach it as a file.',
    refused:
      'Not saved: your access to the questionnaire has ended. What you typed is still on the page: copy what matters and open the link again.',
  },

  presence: {
    here: (names) => `Here now: ${names}`,
    typing: (name) => `${name} (writing)`,
  },

  read: {
    unanswered: 'no answer',
    needed: 'no answer, and it cannot be sent without one',
    unknown: 'unknown',
    incomplete: (rows) => `Not all months are filled in: ${rows}.`,
  },
} satisfies QuestionnaireWords['form'];
