import { typeset } from './typeset.ts';

/** The page of all tasks, and the morning letter about those that are due. */
export const tasks = {
  none: typeset`Здесь пусто.`,
  views: {
    label: typeset`Какие задачи показать`,
    mine: 'Мои',
    all: 'Всех',
    done: typeset`Мои сделанные`,
    allDone: typeset`Все сделанные`,
  },
  columns: { due: 'Срок', task: 'Задача', assignee: 'Кто', done: 'Готово' },
  doneOn: 'сделана',
  done: 'Готово',
  reopen: 'Вернуть',
  quick: {
    title: 'Новая задача',
    due: 'Срок',
    assignee: typeset`Кто делает`,
    add: 'Добавить',
    key: 'Новая задача',
  },
  errors: {
    titleMissing: typeset`Напишите, что сделать.`,
    titleTooLong: typeset`Задача длиннее 300 знаков. Сократите её.`,
    assigneeMissing: typeset`Этот сотрудник больше не работает с задачами. Выберите другого.`,
    dueInvalid: typeset`Срок не разобран. Выберите день в календаре или оставьте поле пустым.`,
    dueMissing: typeset`Чтобы напомнить, нужен срок.`,
  },
};
