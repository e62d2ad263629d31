import type { Forms } from '../plural.ts';
import { typeset } from './typeset.ts';

const minutes: Forms = {
  one: 'минута чтения',
  few: 'минуты чтения',
  many: 'минут чтения',
  other: 'минуты чтения',
};
const articles: Forms = { one: 'статья', few: 'статьи', many: 'статей', other: 'статьи' };

export const reading = {
  journal: 'Журнал',
  archive: {
    title: typeset`Журнал об оттоке`,
    description: typeset`Статьи об оттоке абонентов: как считать, что взять из биллинга, что сработало у операторов и сколько это стоило.`,
    lead: typeset`Как считать отток, что взять из биллинга, что обещали и что измерили. Новая статья — обычно раз в месяц.`,
    subscribe: typeset`Получать на почту`,
    latest: 'Последние статьи',
    empty: typeset`Статей пока нет. Первая придёт тем, кто подписан.`,
  },
  topic: {
    description: (topic: string) => typeset`Статьи журнала об оттоке. Тема: ${topic}.`,
    empty: typeset`На эту тему статей пока нет. Подпишитесь, и первая придёт вам на почту.`,
  },
  article: {
    contents: 'В статье',
    print: typeset`Статья готова к печати: без меню и с адресами ссылок. Чтобы сохранить её в PDF, выберите в окне печати «Сохранить как PDF».`,
    source: 'Адрес статьи:',
    newer: 'Следующая статья',
    older: 'Предыдущая статья',
    around: 'Соседние статьи',
    related: 'Ещё почитать',
  },
  minutes,
  topics: 'Темы',
  noneYet: typeset`пока нет`,
  articles,
  feed: {
    title: typeset`Ключ: журнал об оттоке`,
    link: 'Лента для программ чтения новостей (Atom)',
  },
  next: {
    heading: typeset`Следующая статья — на почту`,
    text: typeset`Обычно раз в месяц, бесплатно. Отписаться можно в один шаг из любого письма.`,
    subscribe: 'Подписаться',
    assessment: typeset`Оценить потенциал`,
  },
  markdown: {
    footnotes: 'Примечания',
    backFromFootnote: (number: number) => `Вернуться к\u00a0тексту, примечание ${number}`,
    table: (number: number, heading: string | undefined) =>
      heading ? `Таблица ${number}, раздел «${heading}»` : `Таблица ${number}`,
  },
};
