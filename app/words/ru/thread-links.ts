import type { Score } from '#app/consultations/satisfaction.ts';
import { typeset } from './typeset.ts';

/** What a client is asked after a question is closed. */
export const rating = {
  title: typeset`Помог ли ответ`,
  heading: typeset`Помогли ли мы?`,
  about: (subject: string) => typeset`Вы спрашивали: «${subject}».`,
  lead: typeset`Нажмите одну кнопку. Передумаете — откройте эту же ссылку и нажмите другую.`,
  scores: { good: typeset`Да, помогли`, 'so-so': typeset`Не совсем`, bad: 'Нет' } satisfies Record<Score, string>,
  comment: typeset`Что было хорошо или чего не хватило`,
  commentHint: typeset`Напишите до того, как нажать кнопку`,
  given: (score: string) => typeset`Записали: «${score}». Спасибо!`,
  givenBefore: (score: string) => typeset`Вы уже отвечали: «${score}». Ответ можно изменить.`,
  changing: typeset`Изменить ответ`,
  errors: {
    scoreMissing: typeset`Нажмите одну из трёх кнопок.`,
    commentTooLong: typeset`Текст длиннее 2 000 знаков. Сократите его, пожалуйста.`,
  },
  cabinet: typeset`Вся переписка — в вашем кабинете`,
  expired: {
    heading: typeset`Срок ссылки вышел`,
    lead: typeset`Оценить ответ можно было 60 дней. Хотите что-то сказать — напишите нам: прочитаем.`,
    button: typeset`Написать нам`,
  },
  unknown: {
    heading: typeset`Ссылка не действует`,
    lead: typeset`Возможно, она скопирована не целиком. Откройте её из письма о закрытом вопросе.`,
    button: typeset`Написать нам`,
  },
};

/** What a consultant confirms whose answer came by mail unproved. */
export const heldAnswer = {
  title: typeset`Это ваш ответ?`,
  heading: typeset`Это ваш ответ?`,
  lead: typeset`С вашего адреса пришёл ответ клиенту, и без вашего согласия он не уходит. Прочитайте, что в нём.`,
  question: 'Вопрос',
  to: typeset`Кому уйдёт`,
  text: typeset`Что уйдёт`,
  files: 'Файлы',
  company: 'Компания',
  button: typeset`Да, это мой ответ — отправить`,
  stranger: typeset`Если писали не вы, ничего не нажимайте и скажите об этом коллегам: кто-то пишет от вашего имени.`,
  desk: typeset`На рабочий стол`,
  sent: {
    heading: typeset`Ответ отправлен`,
    lead: typeset`Клиент получит его письмом под вашим именем, с адреса консультаций.`,
  },
  settled: {
    heading: typeset`С этим ответом уже решено`,
    lead: typeset`Его отправили или отклонили раньше: по этой ссылке или на рабочем столе. Делать больше ничего не нужно.`,
  },
  'no-reader': {
    heading: typeset`Отправить ответ некому`,
    lead: typeset`Клиента удалили или вход ему закрыт. Ответ сохранён: его видно на рабочем столе.`,
  },
  expired: {
    heading: typeset`Срок ссылки вышел`,
    lead: typeset`Подтвердить ответ по ней можно было 7 дней. Он не пропал: отправить его можно на рабочем столе.`,
  },
  unknown: {
    heading: typeset`Ссылка не действует`,
    lead: typeset`Возможно, она скопирована не целиком. Ответы, которые ждут подтверждения, видны и на рабочем столе.`,
  },
};
