import type { LeadState } from '#app/leads/lead.ts';
import { typeset } from './typeset.ts';

/** A client's own rooms. */
export const cabinet = {
  title: 'Кабинет',
  nav: {
    requests: 'Мои заявки',
    reports: 'Мои отчёты',
    questionnaires: 'Мои анкеты',
    threads: 'Мои вопросы',
    account: typeset`Вход и сеансы`,
    signOut: 'Выйти',
  },
  back: typeset`В кабинет`,
  notFound: typeset`Этого в вашем кабинете нет. Возможно, заявка отозвана или ссылка скопирована не целиком.`,
  refused: {
    heading: typeset`Это кабинет клиента`,
    lead: typeset`Вы вошли как сотрудник. Заявки клиентов — на рабочем столе.`,
    desk: typeset`На рабочий стол`,
  },
  reports: {
    heading: typeset`Мои отчёты`,
    lead: typeset`Оценки, которые мы отправили вам. Любую можно скачать и обсудить.`,
    none: typeset`Отчётов пока нет. Когда консультант отправит оценку, она появится здесь.`,
  },
  requests: {
    heading: typeset`Мои заявки`,
    lead: (name: string) =>
      typeset`${name}, здесь всё, что вы отправили нам с этого адреса почты, и то, что мы ответили.`,
    none: typeset`Заявок пока нет. Когда вы отправите первую, она появится здесь.`,
    withdrawn: typeset`Заявка отозвана, данные в ней уничтожены.`,
    waits: {
      new: typeset`Консультант прочитает её и ответит.`,
      'in-work': typeset`Консультант ею занимается. Если понадобятся данные, спросит.`,
      assessed: typeset`Вывод у вас на почте. Можно спросить о нём или написать, что решили.`,
      proposed: typeset`Предложение у вас на почте. Решение за вами.`,
      won: typeset`Дальше — по договору.`,
      consulted: typeset`Продолжение — среди ваших вопросов консультанту.`,
      lost: typeset`Работа закончена. Хотите вернуться к ней — напишите.`,
      withdrawn: '',
    } satisfies Record<LeadState, string>,
    ask: typeset`Задать вопрос консультанту`,
    threads: typeset`Мои вопросы и ответы`,
    answerBy: typeset`Ответим не позднее`,
    answered: typeset`Последний раз писали вам`,
  },
};
