import type { Section } from '../question.ts';

export const base = {
  key: 'base',
  questions: [
    { key: 'base.lastMonth', is: 'month', isRequired: true },
    { key: 'base.months', is: 'choice', options: ['12', '18', '24'], isRequired: true },
    {
      key: 'base.active',
      is: 'choice',
      options: ['paid-in-month', 'not-blocked', 'has-contract', 'other'],
      isRequired: true,
    },
    { key: 'base.activeOther', is: 'text', when: { question: 'base.active', is: ['other'] }, isRequired: true },
    {
      key: 'base.movement',
      is: 'months',
      unit: 'subscribers',
      least: 0,
      most: 1e8,
      rows: ['opening', 'connected', 'returned', 'disconnected', 'closing', 'suspended'],
      required: ['opening', 'connected', 'disconnected', 'closing'],
    },
    { key: 'base.suspended', is: 'choice', options: ['apart', 'in-base', 'as-lost', 'no-suspension'] },
    { key: 'base.trend', is: 'choice', options: ['grows', 'stands', 'shrinks'] },
    { key: 'base.churn', is: 'number', unit: 'percent', least: 0, most: 100, takesRange: true },
    {
      key: 'base.churnFormula',
      is: 'choice',
      options: ['of-opening', 'of-mean', 'of-connects', 'net', 'other', 'none'],
    },
    { key: 'base.note', is: 'text', isLong: true },
  ],
} as const satisfies Section;
