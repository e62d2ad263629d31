import type { Section } from '../question.ts';

export const goals = {
  key: 'goals',
  questions: [
    {
      key: 'goals.aims',
      is: 'choices',
      options: ['measure', 'keep', 'win-back', 'train', 'motivate', 'cost', 'other'],
      isRequired: true,
    },
    { key: 'goals.churn', is: 'number', unit: 'percent', least: 0, most: 100, takesRange: true },
    { key: 'goals.until', is: 'month' },
    { key: 'goals.tried', is: 'text', isLong: true },
    { key: 'goals.doubts', is: 'text', isLong: true },
    { key: 'goals.decides', is: 'text' },
  ],
} as const satisfies Section;
