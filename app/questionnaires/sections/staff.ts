import type { Section } from '../question.ts';

export const staff = {
  key: 'staff',
  questions: [
    {
      key: 'staff.list',
      is: 'list',
      columns: [
        { key: 'role', is: 'text' },
        { key: 'people', is: 'number', unit: 'people', least: 0, most: 10_000 },
        { key: 'share', is: 'number', unit: 'percent', least: 0, most: 100 },
      ],
      most: 30,
    },
    { key: 'staff.agents', is: 'number', unit: 'people', least: 0, most: 10_000, takesRange: true },
    { key: 'staff.contacts', is: 'number', unit: 'contacts', least: 0, most: 1e7, takesRange: true },
    { key: 'staff.perDay', is: 'number', unit: 'contacts', least: 0, most: 500, takesRange: true },
    { key: 'staff.workdays', is: 'number', unit: 'days', least: 1, most: 31 },
    { key: 'staff.hourCost', is: 'number', unit: 'money', least: 0, most: 1e6, takesRange: true },
    { key: 'staff.shrinkage', is: 'number', unit: 'percent', least: 0, most: 95, takesRange: true },
    { key: 'staff.occupancy', is: 'number', unit: 'percent', least: 5, most: 100, takesRange: true },
    { key: 'staff.training', is: 'choice', options: ['regular', 'at-start', 'none'] },
    { key: 'staff.note', is: 'text', isLong: true },
  ],
} as const satisfies Section;
