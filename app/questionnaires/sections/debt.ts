import type { Section } from '../question.ts';

const hasRule = { question: 'debt.rule', is: ['30', '60', '90', '180', 'other'] } as const;

export const debt = {
  key: 'debt',
  questions: [
    { key: 'debt.rule', is: 'choice', options: ['30', '60', '90', '180', 'other', 'none'], isRequired: true },
    {
      key: 'debt.ruleDays',
      is: 'number',
      when: { question: 'debt.rule', is: ['other'] },
      isRequired: true,
      unit: 'days',
      least: 1,
      most: 3650,
    },
    { key: 'debt.writeOff', is: 'choice', when: hasRule, options: ['daily', 'monthly', 'quarterly', 'irregularly'] },
    { key: 'debt.instead', is: 'text', when: { question: 'debt.rule', is: ['none'] }, isLong: true },
    { key: 'debt.blockDays', is: 'number', unit: 'days', least: 0, most: 365 },
    { key: 'debt.stock', is: 'number', unit: 'subscribers', least: 0, most: 1e8, takesRange: true },
    { key: 'debt.returnDays', is: 'number', unit: 'days', least: 1, most: 3650 },
    {
      key: 'debt.falseChurn',
      is: 'choices',
      options: ['re-registration', 'tariff-change', 'duplicate', 'move-within-network', 'none'],
    },
    { key: 'debt.note', is: 'text', isLong: true },
  ],
} as const satisfies Section;
