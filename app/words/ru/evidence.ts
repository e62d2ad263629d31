import type { ConsentEvent, ConsentForm, ConsentPurpose } from '#app/people/consent.ts';

/** The printed extract from the consent ledger. It is for the Russian supervisory authorities and has no other language. */
export const evidence = {
  title: 'Выписка из журнала согласий',
  subject: (address: string) => `Адрес электронной почты: ${address}`,
  drawnUp: (when: string) => `Составлена ${when} (московское время).`,
  operator: 'Оператор персональных данных',
  none: 'В журнале нет записей об этом адресе.',
  events: 'События',
  columns: {
    seq: '№',
    at: 'Когда (мск)',
    event: 'Событие',
    purpose: 'Согласие',
    document: 'Документ',
    where: 'Где и откуда',
    hashes: 'Свёртка записи и предыдущей',
  },
  event: {
    given: 'дано: отметка поставлена в форме',
    confirmed: 'подтверждено переходом из письма и нажатием кнопки',
    changed: 'изменено',
    withdrawn: 'отозвано',
    destroyed: 'персональные данные уничтожены',
  } satisfies Record<ConsentEvent, string>,
  purpose: {
    'personal-data': 'на обработку персональных данных (152-ФЗ, ст. 9)',
    advertising: 'на получение рекламы (38-ФЗ, ст. 18)',
  } satisfies Record<ConsentPurpose, string>,
  form: {
    home: 'форма на главной странице',
    subscribe: 'форма на странице подписки',
    confirmation: 'страница подтверждения',
    preferences: 'страница настроек подписки',
    unsubscribe: 'страница отписки',
    'one-click': 'отписка одним нажатием в почтовой программе (RFC 8058)',
    address: 'страница смены адреса',
    erasure: 'страница удаления данных',
    retention: 'истечение срока хранения',
  } satisfies Record<ConsentForm, string>,
  version: (version: string, locale: string) =>
    `редакция ${version}, язык: ${locale === 'ru' ? 'русский' : 'английский'}`,
  letter: 'Письмо',
  act: 'Действие',
  destroyedDetails: 'адрес, IP и браузер уничтожены',
  documents: 'Тексты, на которые дано согласие',
  published: (when: string) => `в силе с ${when}`,
  chain: 'Целостность журнала',
  holds: (rows: string, destroyed: string) =>
    `Журнал пересчитан целиком: записей ${rows}, из них с уничтоженными персональными данными ${destroyed}. Цепочка не нарушена.`,
  broken: (row: string) => `ВНИМАНИЕ: при пересчёте цепочка нарушена на записи № ${row}.`,
  head: 'Свёртка последней записи журнала (её можно записать и сверить позже)',
  howToCheck: 'Как проверить',
  checks: [
    'Каждая запись хранит SHA-256 предыдущей записи, поэтому задним числом нельзя изменить, вставить или изъять ни одну: свёртки всех следующих перестанут сходиться.',
    'Свёртка записи берётся от JSON-массива её полей в порядке: номер, время (мс с 1970 года, UTC), ключевая свёртка адреса, событие, цель, редакция документа, язык, SHA-256 документа, форма, действие, Message-ID письма, свёртка персональной части, свёртка предыдущей записи.',
    'Свёртка документа — SHA-256 от строки «заголовок, пустая строка, текст» в UTF-8; текст приведён ниже в том виде, в каком его видел подписчик, в разметке Markdown.',
    'Журнал целиком пересчитывает команда npm run consent -- verify; с параметром --head она подтверждает, что свёртка, записанная раньше, по-прежнему стоит в журнале.',
  ],
  signature: 'Подпись ответственного лица: ______________________    Дата: ______________',
};
