import type { Forms } from '../plural.ts';

const minute: Forms = { one: 'минуту', few: 'минуты', many: 'минут', other: 'минуты' };
const hour: Forms = { one: 'час', few: 'часа', many: 'часов', other: 'часа' };

export const site = {
  name: 'Ключ',
  tagline: 'управление оттоком абонентов',
  title: (page: string) => `${page} — Ключ`,
  skip: 'К содержанию',
  home: 'На главную',
  otherLanguage: { label: 'English', short: 'EN' },
  nav: {
    label: 'Разделы',
    services: 'Услуги',
    assessment: 'Оценка',
    journal: 'Журнал',
    about: 'О\u00a0нас',
    contacts: 'Контакты',
  },
  footer: {
    purpose: 'Управление оттоком для операторов связи в\u00a0России и\u00a0СНГ',
    contacts: 'Связаться',
    documents: 'Документы',
    more: 'Ещё на\u00a0сайте',
    courses: 'Открытые курсы',
    advisor: 'Какая услуга подойдёт',
    clients: 'Клиенты и\u00a0отзывы',
    subscribe: 'Подписка на\u00a0журнал',
    preferences: 'Настройки подписки',
    signIn: 'Вход для клиентов',
  },
  required: 'нужно',
  optional: 'по\u00a0желанию',
  errorsTitle: 'Проверьте, пожалуйста',
  errorsLead: 'Ничего не\u00a0потеряно: всё введённое осталось в\u00a0форме.',
  hints: {
    honeypot: 'Оставьте это поле пустым',
  },
  error: {
    notFoundTitle: 'Такой страницы нет',
    notFound:
      'Возможно, в\u00a0адресе опечатка или ссылка из\u00a0письма разорвалась переносом. Скопируйте её целиком.',
    failedTitle: 'У\u00a0нас ошибка',
    failed: 'Мы записали её и\u00a0разберёмся. То, что вы отправляли, могло не\u00a0сохраниться: попробуйте ещё раз.',
    reference: (number: string) => `Если будете нам писать, назовите номер ${number}.`,
    tooManyTitle: 'Слишком много запросов',
    tooMany: (minutes: string) => `С\u00a0вашего адреса пришло слишком много запросов. Попробуйте через ${minutes}.`,
    tooLargeTitle: 'Слишком большой запрос',
    tooLarge: 'Форма оказалась больше, чем мы принимаем. Сократите текст и\u00a0отправьте снова.',
    refusedTitle: 'Запрос не\u00a0разобран',
    refused: 'Вернитесь на\u00a0страницу назад и\u00a0отправьте форму ещё раз.',
  },
  minute,
  hour,
};
