import type { Section } from '../question.ts';
import { isPractised } from './retention.ts';

const isPaid = { question: 'motivation.exists', is: ['yes', 'partly'] } as const;

export const motivation = {
  key: 'motivation',
  when: isPractised,
  questions: [
    { key: 'motivation.exists', is: 'choice', options: ['yes', 'partly', 'no'], isRequired: true },
    {
      key: 'motivation.indicators',
      is: 'choices',
      when: isPaid,
      options: ['contacts', 'kept-at-once', 'kept-30', 'kept-90', 'churn', 'quality', 'sales', 'other'],
    },
    { key: 'motivation.bonus', is: 'number', when: isPaid, unit: 'money', least: 0, most: 1e6, takesRange: true },
    { key: 'motivation.target', is: 'text', when: isPaid },
    { key: 'motivation.met', is: 'choice', when: isPaid, options: ['always', 'mostly', 'rarely', 'not-measured'] },
    { key: 'motivation.note', is: 'text', isLong: true },
  ],
} as const satisfies Section;
