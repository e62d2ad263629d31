import type { Consultancy } from '../consultancy.ts';
import { plural } from '../plural.ts';
import { lasts } from './link-lasts.ts';
import { typeset } from './typeset.ts';

const section = { one: 'раздел', few: 'раздела', many: 'разделов', other: 'раздела' };

const keep = (hours: number | null) =>
  typeset`${lasts(hours)} Потом на той же странице одним нажатием можно получить новую.`;

export const questionnaireLetters = {
  'questionnaire-invited': {
    subject: (reference: string) => `Анкета ${reference} для вашей компании`,
    preview: typeset`Что это, сколько времени займёт и как заполнить её вместе с коллегами.`,
    heading: typeset`Анкета перед аудитом`,
    told: (by: string, reference: string, company: string) =>
      typeset`Здравствуйте! ${by} просит вас заполнить анкету ${reference}. Она о компании ${company}: что известно об абонентах, об оттоке и о том, как вы его сдерживаете. Так аудит начнётся с ваших чисел, а не с расспросов.`,
    from: (by: string) => typeset`Что пишет ${by}`,
    due: 'Срок',
    size: (sections: number) =>
      typeset`В анкете ${plural('ru', sections, section)}. Её не нужно заполнять за один раз и в одиночку: несколько дней и несколько человек — это нормально. Введённое сохраняется, прерваться можно в любом месте.`,
    colleagues: typeset`Раздел, который лучше знает коллега, отправьте ему со страницы анкеты: он получит ссылку на этот раздел и больше ничего не увидит.`,
    unknown: typeset`Числа нет — ответьте «неизвестно». Это тоже результат: чего компания о себе не знает, важно не меньше.`,
    lasts: (hours: number | null) =>
      typeset`${keep(hours)} Не пересылайте письмо: ссылка открывает всю анкету без пароля.`,
    why: typeset`Письмо пришло, потому что консультант пригласил вас заполнить анкету и этот адрес записан у нас за вашей компанией.`,
  },
  'questionnaire-link': {
    subject: (reference: string) => `Новая ссылка на анкету ${reference}`,
    preview: typeset`Всё введённое на месте: можно продолжать.`,
    heading: typeset`Новая ссылка на анкету`,
    asked: (reference: string) =>
      typeset`Вот новая ссылка на анкету ${reference}. По ней открывается то же, что и прежде. Всё введённое на месте: можно продолжать.`,
    lasts: (hours: number | null) => typeset`${keep(hours)} Не пересылайте письмо: пароля ссылка не спрашивает.`,
    ignored: typeset`Если ссылку просили не вы, ничего не делайте: с анкетой ничего не произойдёт.`,
    why: typeset`Письмо пришло, потому что этот адрес указан в анкете и для него попросили новую ссылку.`,
  },
  'questionnaire-section': {
    subject: (reference: string) => `Анкета ${reference}: раздел для вас`,
    preview: typeset`Кто его прислал, что заполнить и к какому дню.`,
    heading: typeset`Раздел анкеты для вас`,
    told: (by: string) => typeset`Здравствуйте! ${by} просит вас заполнить один раздел анкеты перед аудитом.`,
    again: (by: string) =>
      typeset`Здравствуйте! ${by} снова отправляет вам раздел анкеты: в нём нужно что-то поправить или дополнить. Всё, что вы ввели, на месте.`,
    rows: { section: 'Раздел', company: 'Компания', due: 'Срок' },
    from: (by: string) => typeset`Что пишет ${by}`,
    what: typeset`Откроется только этот раздел. Введённое сохраняется, прерваться можно в любом месте. Числа нет — ответьте «неизвестно».`,
    back: typeset`Когда закончите, верните раздел на той же странице: тому, кто его прислал, придёт письмо.`,
    lasts: (hours: number | null) => typeset`${keep(hours)} Не пересылайте письмо: ссылка открывает раздел без пароля.`,
    whence: (by: string, who: Consultancy) =>
      typeset`Откуда у нас ваши имя и адрес: их указал ваш коллега — ${by}. Они нужны, чтобы вы получили раздел и напоминание о сроке и чтобы было видно, кто на что ответил. Ответы увидят коллеги, которые заполняют анкету, и консультанты. Если вы этого не ждали или хотите, чтобы мы удалили имя и адрес, напишите на ${who.email}.`,
    why: typeset`Письмо пришло, потому что этот адрес указал ваш коллега, когда отправлял вам раздел анкеты.`,
  },
  'questionnaire-handed-back': {
    subject: (reference: string) => `Анкета ${reference}: раздел вернули`,
    preview: typeset`Проверьте его и отметьте готовым.`,
    heading: typeset`Раздел анкеты вернули`,
    told: (by: string, title: string) => typeset`${by} возвращает вам раздел «${title}».`,
    next: typeset`Проверьте его и отметьте готовым. Если чего-то не хватает, отправьте раздел ещё раз и напишите, что поправить.`,
    lasts: (hours: number | null) =>
      typeset`${keep(hours)} Не пересылайте письмо: ссылка открывает всю анкету без пароля.`,
    why: typeset`Письмо пришло, потому что вы отправляли коллеге раздел анкеты.`,
  },
  'questionnaire-due': {
    subject: (reference: string) => `Анкета ${reference}: напоминание о\u00a0сроке`,
    preview: typeset`Введённое сохранено: можно продолжить с того же места.`,
    heading: typeset`Напоминаем о сроке`,
    all: (reference: string) => typeset`анкета ${reference}`,
    section: (title: string, reference: string) => typeset`раздел «${title}» анкеты ${reference}`,
    tomorrow: (what: string, day: string) => typeset`Завтра, ${day}, срок: ${what}.`,
    today: (what: string, day: string) => typeset`Сегодня, ${day}, срок: ${what}.`,
    late: (what: string, day: string) => typeset`Срок был ${day}: ${what}. Отправить ещё можно.`,
    lateSection: (what: string, day: string) => typeset`Срок был ${day}: ${what}. Заполнить его ещё можно.`,
    saved: typeset`Введённое сохранено: можно продолжить с того же места. Числа нет — ответьте «неизвестно», это тоже результат.`,
    help: typeset`Не успеваете — отправьте разделы коллегам прямо со страницы анкеты или напишите консультанту там же, у любого вопроса.`,
    helpSection: typeset`Не успеваете — скажите об этом коллеге, который прислал вам раздел.`,
    stop: typeset`Как только отправите анкету, напоминать перестанем.`,
    stopSection: typeset`Как только вернёте раздел, напоминать перестанем.`,
    lasts: (hours: number | null) => typeset`${keep(hours)} Не пересылайте письмо: пароля ссылка не спрашивает.`,
    why: typeset`Письмо пришло, потому что вы заполняете анкету, а у неё есть срок.`,
  },
  'questionnaire-submitted': {
    subject: (reference: string) => `Анкета ${reference} отправлена`,
    preview: typeset`Когда мы её получили, где копия и что будет дальше.`,
    heading: typeset`Анкета отправлена`,
    told: typeset`Спасибо! Анкета у нас.`,
    rows: { reference: 'Номер', number: 'Отправка', at: typeset`Когда (мск)` },
    attached: typeset`Копия того, что вы отправили, — в PDF, во вложении.`,
    atLink: typeset`Копию того, что вы отправили, можно посмотреть и напечатать по ссылке.`,
    next: typeset`Консультант прочитает ответы. Если понадобится что-то уточнить, вам придёт письмо.`,
    closed: typeset`Изменить ответы пока нельзя: открыть анкету снова может только консультант. Нашли ошибку — напишите ему на странице анкеты, у этого вопроса.`,
    lasts: (hours: number | null) =>
      typeset`${keep(hours)} Не пересылайте письмо: ссылка открывает всю анкету без пароля.`,
    why: typeset`Письмо пришло, потому что вы отправили анкету на нашем сайте.`,
  },
  'questionnaire-returned': {
    subject: (reference: string) => `Анкета ${reference}: нужно уточнить`,
    preview: typeset`Что поправить, отмечено у вопросов. Остальное на месте.`,
    heading: typeset`Анкету нужно уточнить`,
    told: (by: string, reference: string) => typeset`${by} возвращает вам анкету ${reference}: её снова можно менять.`,
    from: (by: string) => typeset`Что пишет ${by}`,
    marked: (count: number) => typeset`Отмечено вопросов: ${String(count)}. Что уточнить, написано рядом с вопросом.`,
    next: typeset`Остальные ответы на месте. Поправьте отмеченное и отправьте анкету ещё раз.`,
    lasts: (hours: number | null) =>
      typeset`${keep(hours)} Не пересылайте письмо: ссылка открывает всю анкету без пароля.`,
    why: typeset`Письмо пришло, потому что вы отправили нам анкету.`,
  },
  'questionnaire-asked': {
    subject: (reference: string) => `Анкета ${reference}: вопрос консультанта`,
    preview: typeset`О чём он спрашивает и где ответить.`,
    heading: typeset`Вопрос консультанта`,
    told: (by: string, reference: string) => typeset`${by} пишет об одном вопросе анкеты ${reference}.`,
    row: typeset`Вопрос анкеты`,
    answer: typeset`Ответить можно на странице анкеты, у этого вопроса.`,
    lasts: (hours: number | null) =>
      typeset`${keep(hours)} Не пересылайте письмо: ссылка открывает всю анкету без пароля.`,
    why: typeset`Письмо пришло, потому что вы заполняете анкету и консультант написал к одному из её вопросов.`,
  },
  'questionnaire-told': {
    subject: (reference: string, is: 'submitted' | 'remark') =>
      is === 'submitted' ? `Анкета ${reference} отправлена клиентом` : `Клиент написал в\u00a0анкете ${reference}`,
    preview: typeset`Что сделал клиент и где это посмотреть.`,
    heading: typeset`Новое в анкете`,
    submitted: (who: string, reference: string) =>
      typeset`${who}: анкета ${reference} отправлена. Менять её клиент больше не может.`,
    again: (who: string, reference: string, number: number) =>
      typeset`${who}: анкета ${reference} отправлена снова, это отправка ${String(number)}. Менять её клиент больше не может.`,
    remark: (who: string, reference: string) => typeset`${who} пишет к вопросу анкеты ${reference}.`,
    row: typeset`Вопрос анкеты`,
    answer: typeset`Отвечать лучше в анкете: ответ увидят и клиент, и коллеги. Ответ на это письмо уйдёт только клиенту.`,
    reply: typeset`Ответ на это письмо уйдёт клиенту.`,
    open: typeset`Открыть анкету на рабочем столе`,
    why: typeset`Письмо пришло, потому что за этой анкетой следите вы.`,
  },
};
