import type { Consultancy } from '../consultancy.ts';

export const documents = {
  'privacy-policy': { version: '1', title: 'x', body: (who: Consultancy) => who.name },
  'personal-data': { version: '1', title: 'x', body: (who: Consultancy) => who.name },
  advertising: { version: '1', title: 'x', body: (who: Consultancy) => who.name },
};
