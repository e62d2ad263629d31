import { typeset } from './typeset.ts';

/** What stands around every page of the desk. */
export const desk = {
  name: 'Рабочий стол',
  title: (page: string) => `${page} — стол`,
  nav: {
    label: 'Рабочий стол',
    today: 'Сегодня',
    leads: 'Заявки',
    companies: 'Компании',
    questionnaires: 'Анкеты',
    tasks: 'Задачи',
    courses: 'Курсы',
    content: 'Сайт',
    people: 'Сотрудники',
    absences: 'Отсутствия',
    privacy: 'Личные данные',
    audit: 'Журнал действий',
    settings: 'Настройки',
  },
  unsent: typeset`Сеанс закончился раньше, чем вы нажали кнопку. Написанное снова в полях: проверьте и нажмите ещё раз.`,
  search: { label: 'Найти заявку или компанию', placeholder: 'Найти' },
  role: { owner: 'владелец', consultant: 'консультант', editor: 'редактор', client: 'клиент' },
  account: 'Вход и сеансы',
  signOut: 'Выйти',
  site: 'На сайт',
  keys: {
    title: 'Клавиши',
    close: 'Закрыть',
    open: 'Показать клавиши',
    isOn: 'Одиночные клавиши действуют',
    note: 'Клавиши не действуют, пока вы печатаете в поле.',
  },
  conflict: {
    title: 'Эту запись успели изменить',
    text: (who: string, when: string) =>
      `${who}, ${when}. Ваш текст ниже не потерян: сверьте его с новым и сохраните ещё раз.`,
    theirs: 'Сейчас записано:',
    someone: 'Кто-то из коллег',
  },
  watching: (names: string) => `Сейчас здесь: ${names}`,
  editing: (names: string) => `Правит: ${names}`,
  saved: 'Сохранено',
  save: 'Сохранить',
  cancel: 'Отменить',
  refused: {
    title: 'Сюда нет доступа',
    text: 'Эта страница — для других ролей. Если она нужна вам для работы, попросите владельца.',
  },
  markdown: {
    hint: 'Разметка Markdown: ## заголовок, **выделение**, - список, [слова](адрес).',
    preview: 'Как это будет выглядеть',
  },
  yes: 'да',
  none: 'нет',
  nobody: 'никто',
  unknown: 'не указано',
};
