import type { Section } from '../question.ts';

const areThere = { question: 'competitors.any', is: ['yes'] } as const;

export const competitors = {
  key: 'competitors',
  questions: [
    { key: 'competitors.any', is: 'choice', options: ['yes', 'no', 'unknown'], isRequired: true },
    {
      key: 'competitors.list',
      is: 'list',
      when: areThere,
      columns: [
        { key: 'town', is: 'text' },
        { key: 'name', is: 'text' },
        { key: 'price', is: 'number', unit: 'money', least: 0, most: 1e7, takesRange: true },
        { key: 'share', is: 'number', unit: 'percent', least: 0, most: 100, takesRange: true },
        { key: 'offer', is: 'text' },
      ],
      most: 200,
    },
    {
      key: 'competitors.shares',
      is: 'list',
      when: areThere,
      columns: [
        { key: 'town', is: 'text' },
        { key: 'share', is: 'number', unit: 'percent', least: 0, most: 100, takesRange: true },
      ],
      most: 100,
    },
    { key: 'competitors.note', is: 'text', isLong: true },
  ],
} as const satisfies Section;
