import type { Section } from '../question.ts';

const isRecorded = { question: 'channels.recorded', is: ['always', 'partly'] } as const;

export const channels = {
  key: 'channels',
  questions: [
    { key: 'channels.recorded', is: 'choice', options: ['always', 'partly', 'never'], isRequired: true },
    { key: 'channels.where', is: 'text', when: isRecorded },
    {
      key: 'channels.byMonth',
      is: 'months',
      when: isRecorded,
      unit: 'subscribers',
      least: 0,
      most: 1e7,
      rows: [
        'call-centre',
        'chat',
        'office',
        'statement',
        'engineer',
        'not-resumed',
        'auto-block',
        'equipment',
        'debt-calls',
        'competitor',
        're-registration',
        'unknown',
      ],
    },
    {
      key: 'channels.silent',
      is: 'number',
      when: { question: 'channels.recorded', is: ['never'] },
      unit: 'percent',
      least: 0,
      most: 100,
      takesRange: true,
    },
    { key: 'channels.note', is: 'text', isLong: true },
  ],
} as const satisfies Section;
