import { typeset } from './typeset.ts';

/** What every list at the desk says. */
export const lists = {
  none: typeset`Ничего не найдено`,
  all: (count: string) => `Всего ${count}`,
  shown: (from: string, to: string, total: string) => `${from}–\u2060${to} из\u00a0${total}`,
  moreThan: (count: string) => `более чем\u00a0${count}`,
  pages: 'Страницы списка',
  page: (page: string, pages: string) => `Страница ${page} из\u00a0${pages}`,
  previous: 'Назад',
  next: 'Дальше',
  narrow: typeset`Дальше список не листается: уточните отбор.`,
  filter: 'Отбор',
  show: 'Показать',
  export: 'Скачать',
  asked: typeset`Условия отбора`,
  leaveOut: (what: string) => `Убрать условие: ${what}`,
  leaveOutAll: 'Убрать все условия',
  tick: (name: string) => `Отметить ${name}`,
  tickAll: typeset`Отметить все на странице`,
  keys: {
    title: 'В списке',
    next: 'Следующая строка',
    previous: 'Предыдущая строка',
    tick: 'Отметить строку',
    open: 'Открыть строку',
  },
  meant: (typed: string, meant: string) => typeset`Слов на «${typed}…» нет нигде. Показаны слова на «${meant}…».`,
  cut: (count: string) => typeset`Слово слишком частое: просмотрены последние ${count}. Добавьте ещё одно.`,
};
