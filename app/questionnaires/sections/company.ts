import type { Section } from '../question.ts';

export const company = {
  key: 'company',
  questions: [
    { key: 'company.name', is: 'text', isRequired: true },
    { key: 'company.network', is: 'choice', options: ['internet', 'internet-and-tv', 'cable-tv'], isRequired: true },
    { key: 'company.currency', is: 'choice', options: ['RUB', 'BYN', 'KZT', 'UZS', 'other'], isRequired: true },
    { key: 'company.currencyName', is: 'text', when: { question: 'company.currency', is: ['other'] } },
    { key: 'company.since', is: 'month' },
    {
      key: 'company.technologies',
      is: 'choices',
      options: ['ethernet', 'pon', 'docsis', 'dsl', 'wireless', 'analog-tv', 'digital-tv', 'other'],
    },
    { key: 'company.places', is: 'number', unit: 'places', least: 1, most: 10_000 },
    { key: 'company.branches', is: 'number', unit: 'places', least: 0, most: 1000 },
    {
      key: 'company.branchList',
      is: 'list',
      when: { question: 'company.branches', atLeast: 1 },
      columns: [
        { key: 'name', is: 'text' },
        { key: 'subscribers', is: 'number', unit: 'subscribers', least: 0, most: 1e8 },
      ],
      most: 100,
    },
    { key: 'company.homes', is: 'number', unit: 'homes', least: 1, most: 1e8, takesRange: true },
    { key: 'company.clients', is: 'choice', options: ['people', 'people-and-business'] },
    {
      key: 'company.business',
      is: 'number',
      when: { question: 'company.clients', is: ['people-and-business'] },
      unit: 'subscribers',
      least: 0,
      most: 1e7,
    },
    { key: 'company.contact', is: 'text' },
  ],
} as const satisfies Section;
