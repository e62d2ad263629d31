import { reasonCodes } from '#app/churn/reasons.ts';
import type { Section } from '../question.ts';

/** Somebody speaks to those who leave. */
export const isPractised = { question: 'retention.exists', is: ['team', 'by-the-way'] } as const;

const subscribers = { unit: 'subscribers', least: 0, most: 1e7 } as const;

export const retention = {
  key: 'retention',
  questions: [
    { key: 'retention.exists', is: 'choice', options: ['team', 'by-the-way', 'none'], isRequired: true },
    {
      key: 'retention.who',
      is: 'choices',
      when: isPractised,
      options: ['call-centre', 'office', 'retention', 'debt', 'engineer', 'outsourced'],
      isRequired: true,
    },
    {
      key: 'retention.offers',
      is: 'choices',
      when: isPractised,
      options: ['discount', 'free-month', 'tariff', 'speed', 'tv', 'equipment', 'pause', 'repair', 'none'],
    },
    { key: 'retention.offer', is: 'number', when: isPractised, unit: 'money', least: 0, most: 1e6, takesRange: true },
    { key: 'retention.script', is: 'choice', when: isPractised, options: ['written', 'spoken', 'none'] },
    { key: 'retention.listed', is: 'number', when: isPractised, ...subscribers, takesRange: true },
    { key: 'retention.reached', is: 'number', when: isPractised, ...subscribers, takesRange: true },
    { key: 'retention.kept30', is: 'number', when: isPractised, ...subscribers, takesRange: true },
    { key: 'retention.kept90', is: 'number', when: isPractised, ...subscribers, takesRange: true },
    {
      key: 'retention.attempts',
      is: 'number',
      when: isPractised,
      unit: 'attempts',
      least: 1,
      most: 100,
      takesRange: true,
    },
    { key: 'retention.talk', is: 'number', when: isPractised, unit: 'minutes', least: 0, most: 600, takesRange: true },
    {
      key: 'retention.byReason',
      is: 'list',
      when: isPractised,
      columns: [
        { key: 'reason', is: 'choice', options: reasonCodes },
        { key: 'reached', is: 'number', ...subscribers },
        { key: 'kept', is: 'number', ...subscribers },
        { key: 'alone', is: 'number', unit: 'percent', least: 0, most: 100, takesRange: true },
      ],
      most: 12,
    },
    { key: 'retention.note', is: 'text', isLong: true },
  ],
} as const satisfies Section;
