import { reasonCodes } from '#app/churn/reasons.ts';
import type { Section } from '../question.ts';

const isRecorded = { question: 'reasons.recorded', is: ['always', 'partly'] } as const;

export const reasons = {
  key: 'reasons',
  questions: [
    { key: 'reasons.recorded', is: 'choice', options: ['always', 'partly', 'never'], isRequired: true },
    { key: 'reasons.why', is: 'text', when: { question: 'reasons.recorded', is: ['never'] }, isLong: true },
    {
      key: 'reasons.who',
      is: 'choices',
      when: isRecorded,
      options: ['call-centre', 'office', 'engineer', 'retention', 'debt', 'billing', 'other'],
      isRequired: true,
    },
    { key: 'reasons.moment', is: 'choice', when: isRecorded, options: ['at-request', 'call-back', 'later', 'mixed'] },
    { key: 'reasons.classifier', is: 'text', when: isRecorded, isLong: true },
    {
      key: 'reasons.byMonth',
      is: 'months',
      when: isRecorded,
      unit: 'subscribers',
      least: 0,
      most: 1e7,
      rows: reasonCodes,
    },
    {
      key: 'reasons.recorders',
      is: 'list',
      when: isRecorded,
      columns: [
        { key: 'role', is: 'text' },
        { key: 'recorded', is: 'number', unit: 'subscribers', least: 0, most: 1e7 },
        { key: 'unknown', is: 'number', unit: 'subscribers', least: 0, most: 1e7 },
      ],
      most: 40,
    },
    { key: 'reasons.note', is: 'text', isLong: true },
  ],
} as const satisfies Section;
