/**
 * One key for a company however its name was written: without legal form, quotes, case, spaces and punctuation, «ё» as
 * «е», Latin letters that look Cyrillic as Cyrillic. For comparing alone, never shown. Null where nothing is left.
 */
export function companyKey(name: string): string | null {
  const words = folded(name).split(' ');
  const phrase = longForms.reduce((text, form) => text.replace(form, '$1$2'), ` ${words.join(' ')} `);
  const kept = phrase.trim().split(' ');
  while (shortForms.has(kept[0] ?? '')) kept.shift();
  while (shortForms.has(kept.at(-1) ?? '')) kept.pop();
  return kept.join('') || null;
}

function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll('Ё', 'Е')
    .normalize('NFD')
    .replace(/И\u0306/g, 'Й')
    .replace(/\p{M}/gu, '')
    .replace(/[ABCEHKMOPTXY]/g, (letter) => lookAlikes[letter] ?? letter)
    .replace(/(?<![\p{L}\d])(?:\p{L}\.\s?){2,}/gu, (initials) => `${initials.replace(/[.\s]/g, '')} `)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

const lookAlikes: Record<string, string> = Object.fromEntries(
  [...'ABCEHKMOPTXY'].map((letter, index) => [letter, [...'АВСЕНКМОРТХУ'][index] ?? letter]),
);

/** Russia, Belarus, Kazakhstan, Uzbekistan, Kirgizia, Armenia, Azerbaijan, Moldavia, and how they are put in Latin. */
const shortForms = new Set(
  [
    ...['ООО', 'АО', 'ОАО', 'ЗАО', 'ПАО', 'НАО', 'ИП', 'НКО', 'АНО', 'ГУП', 'МУП', 'ФГУП', 'ПК', 'ТСЖ', 'ПБОЮЛ'],
    ...[
      'ОДО',
      'УП',
      'ЧУП',
      'ЧП',
      'РУП',
      'КУП',
      'ЧТУП',
      'СООО',
      'СЗАО',
      'ТОО',
      'ОсОО',
      'КХ',
      'СП',
      'МЧЖ',
      'ХК',
      'ЯТТ',
      'ММС',
      'АСК',
    ],
    ...[
      'LLC',
      'LTD',
      'INC',
      'CORP',
      'CO',
      'PLC',
      'JSC',
      'OJSC',
      'CJSC',
      'PJSC',
      'OOO',
      'OAO',
      'ZAO',
      'PAO',
      'TOO',
      'LLP',
    ],
    ...['SRL', 'SA', 'II', 'GMBH', 'AG', 'MMC', 'QSC', 'ASC', 'MCHJ', 'XK', 'AJ', 'OU', 'AS', 'UAB', 'SIA'],
  ].map(folded),
);

const longForms = [
  'общество с ограниченной ответственностью',
  'общество с дополнительной ответственностью',
  'товарищество с ограниченной ответственностью',
  'публичное акционерное общество',
  'открытое акционерное общество',
  'закрытое акционерное общество',
  'непубличное акционерное общество',
  'акционерное общество',
  'индивидуальный предприниматель',
  'частное торговое унитарное предприятие',
  'частное унитарное предприятие',
  'унитарное предприятие',
  'limited liability company',
  'joint stock company',
].map((form) => new RegExp(`( )${folded(form)}( )`, 'u'));
