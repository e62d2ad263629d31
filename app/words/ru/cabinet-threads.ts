import type { EntitlementKind } from '#app/consultations/entitlement.ts';
import type { ThreadState } from '#app/consultations/thread.ts';
import type { Forms } from '../plural.ts';
import { typeset } from './typeset.ts';

const hours: Forms = { one: 'рабочий час', few: 'рабочих часа', many: 'рабочих часов', other: 'рабочего часа' };

/** A client's questions to the consultants, in their cabinet. */
export const cabinetThreads = {
  title: typeset`Мои вопросы`,
  heading: typeset`Вопросы консультантам`,
  lead: typeset`Всё, о чём вы спрашивали: письмом или отсюда. Отвечать тоже можно и письмом, и здесь: переписка одна.`,
  none: typeset`Вопросов пока нет. Задайте первый: он появится здесь вместе с ответом.`,
  ask: typeset`Задать вопрос`,
  notFound: typeset`Такого вопроса в вашем кабинете нет. Возможно, ссылка скопирована не целиком или вопрос задавали с другого адреса.`,
  toAll: typeset`Ко всем вопросам`,
  right: {
    heading: typeset`Ваши консультации`,
    kinds: {
      methodology: typeset`методическая документация`,
      course: 'курс',
      audit: 'аудит',
      turnkey: typeset`система под ключ`,
    } satisfies Record<EntitlementKind, string>,
    until: (kind: string) => typeset`Консультации идут: ${kind}. Спрашивать можно по`,
    endless: (kind: string) => typeset`Консультации идут: ${kind}. Срок не ограничен.`,
    terms: (first: string, next: string) => typeset`На новый вопрос отвечаем за ${first}, на продолжение — за ${next}.`,
    hours,
    ended: (kind: string) => typeset`Консультации закончились (${kind}). Последний день был`,
    afterEnd: typeset`Спросить можно и сейчас: вопрос не потеряется, консультант прочитает его и напишет, как продлить. Срок ответа мы пока не обещаем.`,
    none: typeset`Действующих консультаций у вашей компании сейчас нет.`,
    withoutAny: typeset`Спросить можно и без них: консультант прочитает вопрос и напишет, чем поможет и на каких условиях. Срок ответа мы не обещаем.`,
    renew: typeset`С каких услуг начинаются консультации`,
    mistaken: typeset`Если они оплачены, а здесь этого не видно, задайте вопрос и скажите об этом: поправим.`,
  },
  states: {
    new: { name: 'Получен', next: typeset`Консультант прочитает его и ответит.` },
    open: { name: typeset`Готовим ответ`, next: typeset`Консультант занимается вопросом.` },
    // What was put off for a while is with us all the same.
    snoozed: { name: typeset`Готовим ответ`, next: typeset`Консультант занимается вопросом и вернётся с ответом.` },
    waiting: { name: typeset`Мы ответили`, next: typeset`Слово за вами. Всё ясно — отвечать не обязательно.` },
    closed: { name: 'Закрыт', next: typeset`Осталось неясное? Напишите, и вопрос откроется снова.` },
    merged: { name: 'Объединён', next: typeset`Переписка продолжается в другом вопросе.` },
  } satisfies Record<ThreadState, { name: string; next: string }>,
  state: 'Состояние',
  answerBy: typeset`Ответим не позднее`,
  late: typeset`Обещали ответить до`,
  lateNext: typeset`Не успели, простите. Консультанту мы об этом напоминаем.`,
  withoutTerm: typeset`Срок ответа не обещан: действующих консультаций нет.`,
  moscow: '(Москва)',
  last: {
    you: typeset`Последнее слово: вы,`,
    colleague: typeset`Последнее слово: ваш коллега,`,
    us: typeset`Последнее слово: консультант,`,
  },
  new: {
    title: typeset`Новый вопрос`,
    heading: typeset`Задать вопрос`,
    lead: typeset`Один вопрос — одна переписка: так ответ придёт быстрее и не потеряется. Он придёт на вашу почту и появится здесь.`,
    subject: 'Тема одной строкой',
    subjectHint: typeset`Например: норма оттока из-за переездов`,
    text: 'Вопрос',
    textHint: typeset`Имён, телефонов и адресов абонентов присылать не нужно`,
    submit: typeset`Отправить вопрос`,
  },
  thread: {
    number: (number: string) => typeset`Вопрос ${number}`,
    conversation: 'Переписка',
    from: { you: 'Вы', colleague: typeset`ваш коллега`, us: 'консультант' },
    byMail: 'письмом',
    quoted: typeset`Показать цитату`,
    signature: typeset`Показать подпись`,
    empty: typeset`Без текста`,
    files: (name: string, moment: string) => typeset`Файлы к сообщению: ${name}, ${moment}`,
    done: {
      asked: typeset`Вопрос отправлен. Ответ придёт на вашу почту и появится здесь.`,
      said: typeset`Отправлено. Консультант получит это сразу.`,
    },
    units: { kilobytes: 'КБ', megabytes: 'МБ' },
  },
  more: {
    title: typeset`Написать ещё`,
    heading: typeset`Написать ещё`,
    lead: typeset`Можно только текст, только файлы или всё вместе.`,
    reopens: typeset`Вопрос закрыт. Напишите, и он откроется снова.`,
    text: typeset`Что добавить или спросить`,
    submit: 'Отправить',
    back: typeset`К переписке`,
  },
  errors: {
    topicUnknown: typeset`Такой темы больше нет: список тем изменился. Выберите другую или не выбирайте никакой.`,
    subjectMissing: typeset`Назовите вопрос одной строкой: по ней его найдёте и вы, и мы.`,
    subjectTooLong: typeset`Тема длиннее 200 знаков. Оставьте главное, остальное напишите в вопросе.`,
    textMissing: typeset`Напишите сам вопрос.`,
    textTooLong: typeset`Текст длиннее 20 000 знаков. Сократите его или приложите файлом.`,
    nothingSaid: typeset`Напишите что-нибудь или приложите файл.`,
  },
  trouble: {
    tooMany: typeset`За сутки принимаем не больше 50 сообщений от одного человека. Ничего из написанного не пропало: отправьте завтра или позвоните.`,
    tooManyBytes: (wait: string) =>
      typeset`Файлов за сутки пришло слишком много. Отправьте текст без них, а файлы добавьте через ${wait}. Ничего из написанного не пропало.`,
  },
};
