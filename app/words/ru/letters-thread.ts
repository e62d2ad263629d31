import type { EntitlementKind } from '#app/consultations/entitlement.ts';
import type { Consultancy } from '../consultancy.ts';
import { lasts } from './link-lasts.ts';
import { typeset } from './typeset.ts';

const asked = (number: string) => typeset`вопрос ${number}`;

export const threadLetters = {
  thread: {
    rows: {
      title: 'Тема',
      who: typeset`Кто спрашивает`,
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
    said: (by: string) => typeset`${by} пишет`,
    reply: typeset`Ответьте на это письмо — ответ уйдёт клиенту под вашим именем, с адреса консультаций. Файлы приложите как обычно.`,
    note: typeset`Клиент этого видеть не должен? Пишите на другой адрес, там заметка для коллег:`,
    writeNote: typeset`Написать заметку для коллег`,
    where: typeset`Вся переписка, право компании и черновики коллег — на рабочем столе.`,
    open: typeset`Открыть вопрос на рабочем столе`,
  },
  'thread-asked': {
    preview: typeset`Кто спрашивает, о чём и до какого часа ответить.`,
    heading: typeset`Вопрос клиента`,
    files: typeset`Сами файлы — на рабочем столе.`,
    nobody: typeset`У вопроса пока никого нет. Кто ответит первым, у того он и останется. Ответить можно только на рабочем столе: ответ на это письмо до клиента не дойдёт.`,
    why: typeset`Письмо пришло, потому что клиент написал в переписку, в которой отвечаете вы, или у неё пока никого нет.`,
  },
  'thread-answered': {
    /** Stands in the place of the first words where there are none. */
    preview: typeset`Консультант ответил на ваш вопрос.`,
    heading: typeset`Ответ на ваш вопрос`,
    from: (who: Consultancy) => typeset`консультации «${who.name}»`,
    again: (number: string, by: string) =>
      typeset`Это ответ на ${asked(number)}. Чтобы спросить ещё, ответьте на это письмо: его получит ${by}.`,
    why: typeset`Письмо пришло, потому что вы или ваш коллега задали нам вопрос.`,
  },
  'thread-received': {
    subject: (number: string) => `Вопрос получен [${number}]`,
    preview: typeset`Его прочитает консультант и ответит письмом.`,
    heading: typeset`Вопрос получен`,
    told: (number: string) => typeset`Здравствуйте! Мы получили ваше письмо, это ${asked(number)}.`,
    next: typeset`Его прочитает консультант и ответит письмом на этот адрес. Отвечает человек, в рабочее время.`,
    more: typeset`Хотите что-то добавить или приложить файл — ответьте на это письмо.`,
    why: typeset`Письмо пришло, потому что с этого адреса нам задали вопрос. Такое подтверждение приходит не чаще раза в день.`,
  },
  'thread-right-ended': {
    subject: (number: string) => `Вопрос получен, консультации закончились [${number}]`,
    preview: typeset`Вопрос сохранён. Как получить ответ — в письме.`,
    heading: typeset`Вопрос получен, но консультации закончились`,
    told: (number: string) => typeset`Здравствуйте! Мы получили ваше письмо и сохранили его, это ${asked(number)}.`,
    ended: (what: string, day: string) =>
      typeset`Консультации, которые были у вашей компании (${what}), закончились ${day}.`,
    endedUnknown: (day: string) => typeset`Консультации, которые были у вашей компании, закончились ${day}.`,
    none: typeset`Действующих консультаций у вашей компании сейчас нет.`,
    next: typeset`Консультант прочитает письмо и напишет, как их продлить. Писать ещё раз не нужно: вопрос не потеряется.`,
    mistaken: typeset`Если это ошибка и консультации оплачены, ответьте на это письмо: проверим.`,
    why: typeset`Письмо пришло, потому что с этого адреса нам задали вопрос. Такое подтверждение приходит не чаще раза в день.`,
  },
  'thread-to-confirm': {
    preview: typeset`Пока вы не подтвердите, клиент его не получит.`,
    heading: typeset`Это ваш ответ?`,
    told: (number: string) =>
      typeset`С вашего адреса пришёл ответ на ${asked(number)}, но проверить отправителя не удалось: письмо могли подделать. Клиенту он пока не ушёл.`,
    text: typeset`Что уйдёт клиенту`,
    confirm: typeset`Если писали вы, откройте страницу подтверждения: на ней останется нажать одну кнопку.`,
    lasts: (hours: number | null) => typeset`${lasts(hours)} Потом ответ можно отправить с рабочего стола.`,
    stranger: (who: Consultancy) =>
      typeset`Если это были не вы, ничего не нажимайте и сообщите на ${who.email}: кто-то пишет от вашего имени.`,
    why: typeset`Письмо пришло, потому что с вашего адреса ответили клиенту и подлинность этого письма не подтвердилась.`,
  },
  'thread-noted': {
    preview: typeset`Что написал коллега. Клиент этого не видит.`,
    heading: typeset`Заметка коллеги`,
    told: (by: string, number: string) => typeset`${by} пишет коллегам, ${asked(number)}:`,
    reply: typeset`Ответ на это письмо тоже станет заметкой: клиент её не увидит.`,
    why: typeset`Письмо пришло, потому что в этой переписке отвечаете вы или коллега назвал вас в заметке. Клиенты заметок не видят.`,
  },
  'thread-late': {
    preview: typeset`Сколько осталось, кто отвечает и что спросил клиент.`,
    heading: typeset`Вопрос ждёт ответа`,
    soon: (share: string) => typeset`Прошло ${share} срока, а ответа ещё нет.`,
    late: typeset`Срок ответа вышел, а ответа нет.`,
    longLate: (share: string) => typeset`Срок ответа вышел, прошло уже ${share} обещанного времени, а ответа нет.`,
    nobody: typeset`пока никто`,
    text: typeset`Что спрашивает клиент`,
    atDesk: typeset`Ответить или передать вопрос другому можно на рабочем столе.`,
    why: typeset`Письмо пришло, потому что подходит или прошёл срок, который мы обещали клиенту.`,
  },
  'thread-given': {
    preview: typeset`Теперь на него отвечаете вы.`,
    heading: typeset`Вопрос теперь у вас`,
    told: (by: string, number: string) => typeset`${by} передаёт вам ${asked(number)}. Теперь отвечаете вы.`,
    came: (number: string) => typeset`К вам перешёл ${asked(number)}. Теперь отвечаете вы.`,
    text: typeset`Что пишет клиент`,
    nobody: typeset`Ответить можно на рабочем столе.`,
    why: typeset`Письмо пришло, потому что вопрос передали вам или он вернулся к вам после отсутствия.`,
  },
  'thread-closed': {
    preview: typeset`Один вопрос напоследок: помогли ли мы?`,
    heading: typeset`Вопрос закрыт`,
    told: (number: string) => typeset`Здравствуйте! Мы считаем, что на ${asked(number)} ответили, и закрыли его.`,
    again: typeset`Если что-то осталось неясным, ответьте на это письмо: откроем снова.`,
    ask: typeset`И один вопрос от нас: помогли ли ответы? На странице три варианта на выбор и место для пары слов.`,
    open: typeset`Открыть страницу с вопросом`,
    lasts,
    why: typeset`Письмо пришло, потому что вы задавали нам вопрос и переписка по нему закрыта. Напоминать не будем.`,
  },
};
