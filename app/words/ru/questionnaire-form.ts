import { plural } from '../plural.ts';
import { typeset } from './typeset.ts';

/** As they stand behind a sum; any other is called as the company calls it. */
const currencies: Record<string, string> = { RUB: '₽', BYN: typeset`бел. руб.`, KZT: '₸', UZS: typeset`сум` };

/** What is said around the questions while they are answered, and where the answers are read. */
export const questionnaireForm = {
  choose: typeset`— выберите —`,
  noAnswer: typeset`без ответа`,
  range: typeset`можно диапазоном: 40–70`,
  currencies,
  doubt: (written: string, read: string, other: string) =>
    `Прочитали «${written}» как\u00a0${read}. Если это ${other}, напишите иначе.`,
  faultOf: (where: string, typed: string, fault: string) => `${where === '' ? '' : `${where}: `}«${typed}». ${fault}`,
  moreFaults: (count: number) =>
    `И ещё ${plural('ru', count, { one: 'ячейка', few: 'ячейки', many: 'ячеек', other: 'ячейки' })}.`,

  row: (number: number) => `Строка ${number}`,
  more: typeset`Ещё строки`,

  periodFirst: (question: string) =>
    `Таблица появится, когда мы узнаем месяцы. Сначала ответьте на\u00a0вопрос «${question}» и\u00a0сохраните.`,
  toPeriod: typeset`Указать месяц`,
  month: typeset`Месяц`,
  total: typeset`Всего`,
  balance: typeset`Сходится?`,
  balanceRule: typeset`Сходится, если начало + подключения + возвраты − отключения = конец.`,
  fits: typeset`да`,
  byKeys: typeset`Enter и стрелки ведут по ячейкам. Таблицу из Excel можно вставить прямо в любую ячейку: с названиями строк и месяцами или одни числа.`,

  provenance: {
    heading: typeset`Откуда числа`,
    of: typeset`Откуда число`,
    unsaid: typeset`не указано`,
    noSource: typeset`— не указано —`,
    usual: typeset`— как обычно —`,
    sameForAll: typeset`Так же для всех строк`,
    copied: typeset`Источник, период и доверие теперь одни для всех строк.`,
    since: (month: string) => `с\u00a0${month}`,
    until: (month: string) => `по\u00a0${month}`,
  },

  pasted: {
    taken: (cells: number) =>
      `Вставлено ${plural('ru', cells, { one: 'число', few: 'числа', many: 'чисел', other: 'числа' })}.`,
    faulty: (cells: string) => `Не\u00a0похоже на\u00a0числа: ${cells}.`,
    undo: typeset`Отменить вставку`,
    undone: typeset`Вставка отменена: в таблице то, что было до неё.`,
    noFit: typeset`Числа не помещаются в таблицу от этой ячейки. Выделите в Excel названия строк и месяцы вместе с числами.`,
  },

  saving: {
    saving: typeset`Сохраняется…`,
    saved: (time: string) => `Сохранено в\u00a0${time}`,
    lastSaved: (day: string, time: string) => `Последнее сохранение: ${day} в\u00a0${time}`,
    unsaved: typeset`Не сохранено: нет связи. Сохраним, когда она появится; страницу пока не закрывайте.`,
    failed: typeset`Не сохранено: сервер сейчас не отвечает. Пробуем снова; страницу пока не закрывайте.`,
    'too-large': typeset`Не сохранено: в разделе слишком много текста. Сократите его или приложите файлом.`,
    refused: typeset`Не сохранено: доступ к анкете закончился. Написанное осталось на странице — скопируйте важное и откройте ссылку заново.`,
  },

  presence: {
    here: (names: string) => typeset`Сейчас здесь: ${names}`,
    typing: (name: string) => `${name} (пишет)`,
  },

  read: {
    unanswered: typeset`нет ответа`,
    needed: typeset`нет ответа, а без него анкету не отправить`,
    unknown: typeset`неизвестно`,
    incomplete: (rows: string) => `Заполнены не\u00a0все месяцы: ${rows}.`,
  },
};
