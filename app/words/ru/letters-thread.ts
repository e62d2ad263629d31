import type { EntitlementKind } from '#app/consultations/entitlement.ts';
import type { Consultancy } from '../consultancy.ts';
import { doubts } from './doubts.ts';
import { lasts } from './link-lasts.ts';
import { typeset } from './typeset.ts';

/** In one piece. */
const asked = (number: string) => `вопрос\u00a0${number}`;

export const threadLetters = {
  thread: {
    rows: {
      number: 'Номер',
      title: 'Тема',
      who: 'Спрашивает',
      company: 'Компания',
      right: 'Право',
      due: typeset`Ответить до`,
      wasDue: typeset`Срок был`,
      assignee: 'Отвечает',
      files: 'Файлы',
    },
    /** What a company's right to ask comes from. */
    rights: {
      methodology: 'методическая документация',
      course: 'курс',
      audit: 'аудит',
      turnkey: typeset`система под ключ`,
    } satisfies Record<EntitlementKind, string>,
    noRight: typeset`нет действующего`,
    dueAt: (moment: string) => `${moment} (Москва)`,
    nothing: typeset`Текста нет.`,
    said: (by: string) => typeset`${by} пишет`,
    how: typeset`Как ответить`,
    reply: typeset`Ответьте на это письмо — ответ уйдёт клиенту под вашим именем, с адреса консультаций. Файлы приложите как обычно.`,
    note: typeset`Если это не для клиента, пишите на другой адрес: прочитают только коллеги.`,
    writeNote: typeset`Заметка для коллег`,
    where: typeset`Вся переписка, право компании и черновики коллег — на рабочем столе.`,
    open: typeset`Открыть вопрос на рабочем столе`,
  },
  'thread-asked': {
    heading: typeset`Вопрос клиента`,
    held: (doubt: string) =>
      typeset`Это письмо ждёт решения. Почему: ${doubt}. Пока его не приняли, срок от него не идёт.`,
    letIn: typeset`Примите или отклоните письмо на рабочем столе: ответ на это письмо до клиента не дойдёт.`,
    doubts,
    nobody: typeset`На этот вопрос пока никто не отвечает: его возьмёт тот, кто ответит первым. Отвечайте на рабочем столе — ответ на это письмо до клиента не дойдёт.`,
    why: typeset`Письмо пришло, потому что клиент задал вопрос, на который отвечаете вы или пока никто.`,
  },
  'thread-answered': {
    from: (who: Consultancy) => `«${who.name}»`,
    again: (number: string) =>
      typeset`Это ответ на ${asked(number)}. Чтобы спросить ещё, просто ответьте на это письмо.`,
    why: typeset`Письмо пришло, потому что вы или ваш коллега задали нам вопрос.`,
  },
  'thread-received': {
    subject: (number: string) => `Вопрос получен [${number}]`,
    heading: typeset`Вопрос получен`,
    told: (number: string) => typeset`Здравствуйте! Мы получили ваше письмо, это ${asked(number)}.`,
    next: typeset`Его прочитает консультант и ответит письмом на этот адрес. Отвечает человек, в рабочее время.`,
    more: typeset`Хотите что-то добавить или приложить файл — ответьте на это письмо.`,
    why: typeset`Письмо пришло, потому что с этого адреса нам задали вопрос. Такое подтверждение приходит не чаще раза в день.`,
  },
  'thread-right-ended': {
    subject: (number: string) => `Вопрос получен, консультации не действуют [${number}]`,
    heading: typeset`Вопрос получен, но консультации не действуют`,
    told: (number: string) => typeset`Здравствуйте! Мы получили ваше письмо и сохранили его, это ${asked(number)}.`,
    ended: (what: string, day: string) =>
      typeset`Консультации, которые были у вашей компании (${what}), закончились ${day}.`,
    endedUnknown: (day: string) => typeset`Консультации, которые были у вашей компании, закончились ${day}.`,
    none: typeset`Действующих консультаций у вашей компании сейчас нет.`,
    renew: typeset`Консультант прочитает письмо и напишет, как их продлить. Писать ещё раз не нужно: вопрос не потеряется.`,
    begin: typeset`Консультант прочитает письмо и напишет, как их получить. Писать ещё раз не нужно: вопрос не потеряется.`,
    mistaken: typeset`Если это ошибка, ответьте на это письмо: проверим.`,
    why: typeset`Письмо пришло, потому что с этого адреса нам задали вопрос. Такое подтверждение приходит не чаще раза в день.`,
  },
  'thread-to-confirm': {
    heading: typeset`Это ваш ответ?`,
    unproved: (number: string) =>
      typeset`С вашего адреса пришёл ответ на ${asked(number)}, но проверить отправителя не удалось: письмо могли подделать. Клиенту он пока не ушёл.`,
    notYours: (number: string, assignee: string | null) =>
      typeset`Вы ответили на ${asked(number)}, но теперь его ведёт ${assignee ?? 'другой консультант'}. Клиенту ваш ответ пока не ушёл.`,
    quotesUs: (number: string) =>
      typeset`Вы ответили на ${asked(number)}, но в тексте есть строки из нашего внутреннего письма. Прочитайте, что уйдёт клиенту: пока оно не ушло.`,
    text: typeset`Что уйдёт клиенту`,
    todo: typeset`Что теперь`,
    confirm: typeset`Если писали вы и всё верно, откройте страницу подтверждения: на ней останется нажать одну кнопку.`,
    lasts: (hours: number | null) => typeset`${lasts(hours)} Потом ответ можно отправить с рабочего стола.`,
    stranger: (who: Consultancy) =>
      typeset`Если это были не вы, ничего не нажимайте и сообщите на ${who.email}: кто-то пишет от вашего имени.`,
    why: typeset`Письмо пришло, потому что с вашего адреса ответили клиенту и без вашего согласия такой ответ не уходит.`,
  },
  'thread-unsent': {
    heading: typeset`Ответ не дошёл до клиента`,
    noted: (number: string, doubt: string) =>
      typeset`Вы писали клиенту, это ${asked(number)}, но ответ ему не ушёл и сохранён как заметка. Почему: ${doubt}.`,
    undelivered: (number: string, whom: string) =>
      typeset`Ответ на ${asked(number)} не доставлен: его получатель — ${whom}.`,
    doubts,
    text: typeset`Что вы написали`,
    answered: typeset`Что было в ответе`,
    todo: typeset`Что теперь`,
    again: typeset`Ответить клиенту можно на рабочем столе.`,
    otherWay: typeset`Вопрос снова у вас: проверьте адрес или свяжитесь с клиентом иначе.`,
    why: typeset`Письмо пришло, потому что ответ клиенту от вашего имени или на ваш вопрос до него не дошёл.`,
  },
  'thread-noted': {
    heading: typeset`Заметка коллеги`,
    told: (by: string) => typeset`${by} пишет коллегам`,
    reply: typeset`Ответ на это письмо тоже станет заметкой: клиент её не увидит.`,
    why: typeset`Письмо пришло, потому что в этой переписке отвечаете вы или коллега назвал вас в заметке. Клиенты заметок не видят.`,
  },
  'thread-late': {
    heading: typeset`Вопрос ждёт ответа`,
    soon: (share: string) => typeset`Прошло ${share} срока, а ответа ещё нет.`,
    late: typeset`Срок ответа вышел, а ответа нет.`,
    longLate: (share: string) => typeset`Срок ответа вышел: прошло уже ${share} обещанного времени, а ответа нет.`,
    nobody: typeset`пока никто`,
    text: typeset`Что спрашивает клиент`,
    atDesk: typeset`Ответить или передать вопрос другому можно на рабочем столе.`,
    why: typeset`Письмо пришло, потому что подходит или прошёл срок, который мы обещали клиенту.`,
  },
  'thread-given': {
    heading: typeset`Вопрос теперь у вас`,
    told: (by: string) => typeset`${by} передаёт вам вопрос клиента. Теперь отвечаете вы.`,
    came: typeset`Вопрос клиента вернулся к вам. Теперь отвечаете вы.`,
    text: typeset`Что пишет клиент`,
    nobody: typeset`Ответить можно на рабочем столе.`,
    why: typeset`Письмо пришло, потому что вопрос передали вам или он вернулся к вам после отсутствия.`,
  },
  'thread-closed': {
    heading: typeset`Вопрос закрыт`,
    told: (number: string) => typeset`Здравствуйте! Мы считаем, что на ${asked(number)} ответили, и закрыли его.`,
    again: typeset`Если что-то осталось неясным, ответьте на это письмо: откроем снова.`,
    ask: typeset`И один вопрос от нас: помогли ли ответы? На странице три варианта на выбор и место для пары слов.`,
    open: typeset`Открыть страницу с вопросом`,
    lasts,
    why: typeset`Письмо пришло, потому что вы задавали нам вопрос и переписка по нему закрыта. Напоминать не будем.`,
  },
};
