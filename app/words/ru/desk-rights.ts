import type { RightStanding } from '#app/consultations/entitlement.ts';
import type { ThreadState } from '#app/consultations/thread.ts';
import { typeset } from './typeset.ts';

/** By what rights a company may ask us, and what it has asked. */
export const deskRights = {
  heading: typeset`Право на вопросы`,
  none: typeset`Права на вопросы нет. Вопрос по почте придёт заявкой или будет принят без срока ответа.`,
  add: typeset`Дать право`,
  adding: typeset`Новое право на вопросы`,
  changing: typeset`Изменить право на вопросы`,
  since: 'с',
  until: 'по',
  untilEnded: typeset`без срока`,
  everybody: typeset`все люди компании`,
  standing: {
    'in-force': 'действует',
    ended: 'закончилось',
    'not-yet': typeset`ещё не началось`,
  } satisfies Record<RightStanding, string>,
  kind: typeset`На каком основании`,
  startsOn: typeset`С какого дня`,
  endsOn: typeset`По какой день`,
  endsOnHint: typeset`Включительно. Пусто — пока не закончите сами.`,
  people: typeset`Кто может спрашивать`,
  peopleHint: typeset`Если не отмечен никто, спрашивать могут все люди компании.`,
  nobodyYet: typeset`Людей у компании пока нет: право получат все, кого вы добавите.`,
  gone: typeset`человек, которого больше нет`,
  threads: {
    heading: 'Вопросы',
    none: typeset`Вопросов от компании пока не было.`,
    states: {
      new: 'новый',
      open: typeset`у нас`,
      waiting: typeset`ждём клиента`,
      snoozed: 'отложен',
      closed: 'закрыт',
      merged: 'объединён',
    } satisfies Record<ThreadState, string>,
  },
  errors: {
    kindMissing: typeset`Основание не разобрано. Выберите его из списка.`,
    startMissing: typeset`Укажите день, с которого право действует.`,
    endInvalid: typeset`День окончания не разобран. Выберите его в календаре или оставьте поле пустым.`,
    endBeforeStart: typeset`Право кончается раньше, чем начинается. Проверьте дни.`,
    tooManyPeople: typeset`Отмечено больше 100 человек. Снимите все отметки: тогда спрашивать смогут все.`,
    personUnknown: typeset`Кого-то из отмеченных в компании больше нет. Отметьте людей заново.`,
  },
};
