import { plural } from '../plural.ts';

const seat = { one: 'место', few: 'места', many: 'мест', other: 'места' };

/** Courses at the desk, and who applied for them. */
export const deskCourses = {
  course: 'Курс',
  announce: 'Объявить курс',
  edit: 'Изменить курс',
  onTheSite: 'Как это на сайте',
  noCourses: 'Курсов пока нет.',
  columns: ['Курс', 'Когда и где', 'Состояние', 'Занято', 'Заявки'],
  states: {
    open: 'набор открыт',
    few: 'осталось мало мест',
    'waiting-list': 'мест нет, лист ожидания',
    'under-way': 'идёт',
    past: 'прошёл',
    cancelled: 'отменён',
  },
  taken: (taken: number, all: number) => `занято ${taken} из ${all}`,
  applications: (applied: number, waiting: number) =>
    applied + waiting === 0 ? 'заявок нет' : `без ответа: ${applied}, ждут места: ${waiting}`,
  seats: (count: number) => plural('ru', count, seat),
  applicants: 'Кто подал заявку',
  noApplicants: 'Заявок на этот курс ещё не было.',
  applicantColumns: ['Заявка', 'Кто', 'Когда', 'Мест', 'Ответ'],
  enrolment: {
    applied: 'ещё без ответа',
    enrolled: 'место есть',
    waiting: 'в листе ожидания',
    cancelled: 'отменена',
  },
  answer: { enrolled: 'Дать место', waiting: 'В лист ожидания', cancelled: 'Отменить' },
  noSeats: (left: number) =>
    `Столько мест нет: свободно ${plural('ru', left, seat)}. Оставьте заявку в листе ожидания или добавьте мест.`,
  facts: {
    startsOn: 'Первый день',
    endsOn: 'Последний день',
    seats: 'Всего мест',
    seatsTaken: 'Из них занято',
    priceRoubles: 'Цена места с НДС, ₽',
  },
  cancelled: 'Курс отменён',
  errors: {
    day: 'Укажите день.',
    endsEarlier: 'Последний день не может быть раньше первого.',
  },
};
