import type { RouteReason } from '#app/consultations/route-reason.ts';
import type { EntitlementKind } from '#app/consultations/entitlement.ts';
import { typeset } from './typeset.ts';

/** By what a question finds who answers it, in words; and the rules themselves. */
export const deskRouting = {
  /** `who` the reason speaks of, the `detail` behind it, and for whom they stand in. */
  because: {
    'topic-owner': (who: string, detail: string, _forWhom: string) => typeset`тему «${detail}» ведёт ${who}`,
    'usual-consultant': (who: string) => typeset`обычный консультант компании — ${who}`,
    'by-topic': (_who: string, detail: string) => typeset`правило по теме «${detail}»`,
    'by-size': (_who: string, detail: string) => typeset`правило по числу абонентов: ${detail}`,
    'by-country': (_who: string, detail: string) => typeset`правило по стране: ${detail}`,
    'by-language': (_who: string, detail: string) => typeset`правило по языку: ${detail}`,
    'by-right': (_who: string, detail: string) => typeset`правило по праву: ${detail}`,
    everybody: () => typeset`выбор из всех, кто отвечает на вопросы`,
    'left-us': (who: string) => typeset`${who} на вопросы больше не отвечает`,
    away: (who: string) => typeset`${who} в отъезде`,
    'other-language': (who: string, detail: string) => typeset`${who} не пишет на языке вопроса: ${detail}`,
    'full-load': (who: string, detail: string) => typeset`${who} — загрузка полная: ${detail}`,
    'not-at-work': (who: string) => typeset`${who} сейчас не на работе, а срок близко`,
    'more-load': (who: string, detail: string) => typeset`${who} — открытых вопросов больше: ${detail}`,
    'waited-less': (who: string) => typeset`${who} — загрузка та же, но новый вопрос достался позже`,
    drawn: (who: string) => typeset`${who} — всё поровну, выбор по порядку`,
    'stands-in': (who: string, _detail: string, forWhom: string) =>
      forWhom === '' ? typeset`замещает ${who}` : typeset`${who} — вместо коллеги: ${forWhom}`,
    'at-work': (who: string) => typeset`${who} сейчас на работе`,
    'least-load': (who: string, detail: string) => typeset`${who} — меньше всех открытых вопросов: ${detail}`,
    'longest-waiting': (who: string) => typeset`${who} — из равно загруженных дольше всех без нового вопроса`,
    'nobody-speaks': (who: string) => typeset`на языке вопроса не пишет никто; отвечать будет ${who}`,
    'nobody-fits': () => typeset`подходящего нет`,
    'by-hand': (who: string) => typeset`решение коллеги: ${who}`,
  } satisfies Record<RouteReason['is'], (who: string, detail: string, forWhom: string) => string>,
  /** Somebody who is not there any more. */
  someone: 'коллега',
  nobody: 'никому',
  languages: { ru: 'русский', en: 'английский' },
  rights: {
    methodology: 'методика',
    course: 'выпускник курса',
    audit: 'аудит',
    turnkey: typeset`под ключ`,
  } satisfies Record<EntitlementKind, string>,
  lead: typeset`Вопрос получает тот, кто ведёт его тему: документ, раздел или блок. Если её не ведёт никто — обычный консультант компании. Иначе правила читаются сверху вниз, и подходит первое, где есть кому отвечать; если не подошло ни одно — выбор из всех. Кто в отъезде, за того — замещающий.`,
  most: typeset`Полная загрузка, открытых вопросов`,
  mostHint: typeset`У кого столько или больше, новый не получит — кроме обычного консультанта компании.`,
  soonHours: typeset`Срок близко, рабочих часов`,
  soonHint: typeset`Если до ответа осталось столько или меньше, первым идёт тот, кто сейчас на работе.`,
  owners: typeset`Кто ведёт темы`,
  ownersHint: typeset`У раздела без своего консультанта — тот, кто ведёт блок.`,
  noTopics: typeset`Карта методики пока пуста: её заполняют в «Методике».`,
  noOwner: typeset`— никто —`,
  ownerGone: typeset`коллега, который на вопросы больше не отвечает`,
  topicGone: (key: string) => typeset`Темы больше нет в карте: ${key}`,
  by: {
    topic: typeset`по теме`,
    size: typeset`по числу абонентов`,
    country: typeset`по стране`,
    language: typeset`по языку`,
    right: typeset`по праву`,
  },
  valuesHint: typeset`Через запятую, слова из списка под правилами. Тему можно назвать и ключом.`,
  try: typeset`Попробовать на вопросах последних 30 дней`,
  saved: typeset`Правила сохранены. Они действуют для новых вопросов.`,
  errors: {
    most: typeset`Полная загрузка — целое число от 1 до 1000.`,
    soonHours: typeset`Рабочие часы — целое число от 0 до 80.`,
    valuesMissing: (rule: string) => typeset`Правило ${rule}: напишите, какие вопросы ему подходят.`,
    valuesUnknown: (rule: string, word: string) =>
      typeset`Правило ${rule}: «${word}» не разобрано. Возьмите слово из списка под правилами.`,
    peopleMissing: (rule: string) => typeset`Правило ${rule}: отметьте, кому отдавать вопросы.`,
  },
  trial: {
    heading: typeset`Кому достались бы вопросы последних 30 дней`,
    note: typeset`По правилам, как они написаны выше. Загрузка и отъезды — сегодняшние; сохранённого это не меняет. Жирным — где получил бы другой.`,
    none: typeset`За последние 30 дней вопросов не было.`,
    columns: { number: 'Вопрос', subject: 'Тема письма', now: typeset`Сейчас у`, who: 'Кому', why: 'Почему' },
  },
};
