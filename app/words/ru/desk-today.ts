import type { LeadState, Subject } from '#app/leads/lead.ts';
import type { Forms } from '../plural.ts';
import { typeset } from './typeset.ts';

const yours: Forms = { one: 'дело ждёт вас', few: 'дела ждут вас', many: 'дел ждут вас', other: 'дела ждут вас' };
const minutes: Forms = { one: 'мин', few: 'мин', many: 'мин', other: 'мин' };
const hours: Forms = { one: 'ч', few: 'ч', many: 'ч', other: 'ч' };
const days: Forms = { one: 'день', few: 'дня', many: 'дней', other: 'дня' };
const applications: Forms = { one: 'новая заявка', few: 'новые заявки', many: 'новых заявок', other: 'новых заявки' };

/** What waits for whoever sits at the desk. */
export const today = {
  title: 'Сегодня',
  waiting: { yours, late: (count: string) => `просрочено: ${count}` },
  none: typeset`Вас ничто не ждёт.`,
  noneHint: typeset`Новые заявки и ответы клиентов появятся здесь сами.`,
  list: typeset`Что вас ждёт, самое срочное сверху`,
  more: (count: string) => typeset`Показаны первые. Всего ждут: ${count}.`,
  due: {
    late: (time: string) => `просрочено ${time}`,
    until: (time: string) => typeset`до ${time}`,
    today: 'сегодня',
    tomorrow: 'завтра',
    tomorrowUntil: (time: string) => typeset`завтра до ${time}`,
    minutes,
    hours,
    days,
    none: 'без срока',
  },
  sorts: {
    lead: 'заявка',
    message: 'ответ',
    reply: 'отчёт',
    task: 'задача',
    mention: 'заметка',
    course: 'курс',
    questionnaire: 'анкета',
    thread: 'вопрос',
    held: 'письмо',
  },
  kinds: {
    assessment: 'оценка',
    tier: 'услуга',
    course: 'курс',
    question: 'вопрос',
  } satisfies Record<Subject['kind'], string>,
  states: {
    new: 'новая',
    'in-work': typeset`в работе`,
    assessed: 'оценена',
    proposed: 'предложено',
    won: 'договорились',
    consulted: 'консультация',
    lost: typeset`не вышло`,
    withdrawn: 'отозвана',
  } satisfies Record<LeadState, string>,
  told: {
    firstAnswer: (since: string) => typeset`ждёт первого ответа с ${since}`,
    nextAnswer: (since: string) => typeset`ждёт ответа с ${since}`,
    clientWrote: (since: string) => typeset`клиент написал ${since}`,
    nobodys: 'ничья',
    task: (since: string) => typeset`поставлена ${since}`,
    taskBy: (who: string) => typeset`от кого: ${who}`,
    mention: (who: string, since: string) => `${who}, ${since}`,
    reply: (since: string) => typeset`ответил по отчёту ${since}`,
    questionnaireIn: (since: string) => typeset`отправили ${since}, можно читать`,
    questionnaireOut: (since: string) => typeset`у компании с ${since}, срок прошёл`,
    held: (since: string) => typeset`письмо от ${since} ждёт решения`,
    heldOf: (who: string, since: string) => typeset`${who}: письмо от ${since} ждёт решения`,
    applications,
    course: (when: string) => typeset`курс ${when}`,
  },
  seen: 'Прочитано',
  done: 'Готово',
  leads: {
    heading: typeset`Мои заявки`,
    none: typeset`Открытых заявок у вас нет.`,
    all: typeset`Все заявки`,
    columns: { reference: 'Заявка', company: 'Компания', subscribers: 'Абонентов', state: 'Состояние', waits: 'Ждёт' },
    client: 'клиента',
  },
  events: { heading: typeset`Что нового`, none: typeset`Пока ничего не происходило.` },
  tasks: { link: typeset`Все задачи` },
};
