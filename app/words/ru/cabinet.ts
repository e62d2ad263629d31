import { typeset } from './typeset.ts';

/** A client's own rooms. */
export const cabinet = {
  title: 'Кабинет',
  nav: { requests: 'Мои заявки', reports: 'Мои отчёты', account: typeset`Вход и сеансы`, signOut: 'Выйти' },
  back: typeset`В кабинет`,
  notFound: typeset`Такой заявки в вашем кабинете нет. Возможно, она отозвана или ссылка скопирована не целиком.`,
  refused: {
    heading: typeset`Это кабинет клиента`,
    lead: typeset`Вы вошли как сотрудник. Заявки клиентов — на рабочем столе.`,
    desk: typeset`На рабочий стол`,
  },
  requests: {
    heading: typeset`Мои заявки`,
    lead: (name: string) =>
      typeset`${name}, здесь всё, что вы отправили нам с этого адреса почты, и то, что мы ответили.`,
    none: typeset`Заявок пока нет. Когда вы отправите первую, она появится здесь.`,
    withdrawn: typeset`Заявка отозвана, данные в ней уничтожены.`,
    ask: typeset`Задать новый вопрос`,
    answerBy: typeset`Ответим не позднее`,
    answered: typeset`Последний раз писали вам`,
  },
};
