import type { Section } from '../question.ts';

export const tariffs = {
  key: 'tariffs',
  questions: [
    { key: 'tariffs.arpu', is: 'number', isRequired: true, unit: 'money', least: 0.01, most: 1e7, takesRange: true },
    { key: 'tariffs.vat', is: 'number', unit: 'percent', least: 0, most: 50 },
    { key: 'tariffs.revenue', is: 'number', unit: 'money', least: 0, most: 1e12 },
    { key: 'tariffs.margin', is: 'number', unit: 'percent', least: 0, most: 100, takesRange: true },
    {
      key: 'tariffs.list',
      is: 'list',
      columns: [
        { key: 'name', is: 'text' },
        { key: 'price', is: 'number', unit: 'money', least: 0, most: 1e7 },
        { key: 'subscribers', is: 'number', unit: 'subscribers', least: 0, most: 1e8 },
      ],
      most: 60,
    },
    { key: 'tariffs.contract', is: 'choice', options: ['free-to-leave', 'some-bound', 'all-bound'] },
    { key: 'tariffs.rise', is: 'choice', options: ['none', 'new-only', 'everybody'] },
    {
      key: 'tariffs.riseMonth',
      is: 'month',
      when: { question: 'tariffs.rise', is: ['new-only', 'everybody'] },
    },
    { key: 'tariffs.note', is: 'text', isLong: true },
  ],
} as const satisfies Section;
