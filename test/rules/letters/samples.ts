import type { Letter, LetterContent, LetterKind, LinkRef } from '#app/mail/letter.ts';
import type { Locale } from '#app/words/locale.ts';
import type { Surroundings } from '#emails/index.ts';

/** One letter of every kind, as the verbs would post it. */
export const contents: { [K in LetterKind]: LetterContent<K> } = {
  'confirm-subscription': { confirm: { purpose: 'confirm', id: 'c1' } },
  'confirm-again': { confirm: { purpose: 'confirm', id: 'c2' } },
  welcome: {
    name: 'Мария',
    manage: { purpose: 'manage', id: 'm1' },
    unsubscribe: { purpose: 'unsubscribe', id: 'u1' },
  },
  'preferences-link': { manage: { purpose: 'manage', id: 'm2' } },
  'confirm-address': { address: { purpose: 'address', id: 'a1' } },
  'address-changed': { to: 'm…a@provider.example' },
  'confirm-erasure': { erase: { purpose: 'erase', id: 'e1' } },
};

export const kinds = Object.keys(contents) as LetterKind[];

export function letterOf<K extends LetterKind>(
  kind: K,
  locale: Locale,
  data: LetterContent<K> = contents[kind],
): Letter {
  return { kind, to: 'reader@klyuch.example', locale, data } as Letter;
}

/** Every link a letter carries. */
export function linksOf(letter: Letter): LinkRef[] {
  return Object.values(letter.data).filter((value): value is LinkRef => typeof value === 'object' && value !== null);
}

export const consultancy = {
  name: 'Ключ',
  legalName: 'ООО «Пример консультаций»',
  address: '000000, г. Примерск, ул. Образцовая, д. 1',
  phone: '+7 000 000 00 00',
  email: 'team@klyuch.example',
};

/** URLs that would show any rewriting: a query, an ampersand, and a token longer than a line. */
export const around: Surroundings = {
  urlOf: ({ purpose, id }) => `https://klyuch.example/${purpose}/${id}${'x'.repeat(80)}?a=1&b=2`,
  pageOf: (path) => `https://klyuch.example/page${path}`,
  consultancy,
};
