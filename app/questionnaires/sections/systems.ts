import type { Section } from '../question.ts';

export const systems = {
  key: 'systems',
  questions: [
    { key: 'systems.billing', is: 'text', isRequired: true },
    { key: 'systems.crm', is: 'text' },
    { key: 'systems.telephony', is: 'text' },
    {
      key: 'systems.exports',
      is: 'choices',
      options: [
        'connect-date',
        'disconnect-date',
        'block-date',
        'last-payment',
        'balance',
        'reason',
        'channel',
        'tariff',
        'suspension',
        'contacts',
        'none',
      ],
      isRequired: true,
    },
    { key: 'systems.deleted', is: 'choice', options: ['kept', 'deleted-later', 'deleted-at-once', 'unknown'] },
    { key: 'systems.exportFrom', is: 'month' },
    { key: 'systems.format', is: 'choices', options: ['csv', 'xlsx', 'paper', 'by-request'] },
    { key: 'systems.note', is: 'text', isLong: true },
  ],
} as const satisfies Section;
