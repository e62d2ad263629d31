import { typeset } from './typeset.ts';

/** Production calendars as they are edited. */
export const deskCalendars = {
  lead: typeset`Суббота и воскресенье — выходные сами по себе; в списке — дни, которые отличаются от своего дня недели. У страны, которой здесь нет, — календарь России.`,
  countries: { ru: 'Россия', by: 'Беларусь', kz: 'Казахстан', uz: 'Узбекистан' },
  fields: {
    Zone: typeset`Часовой пояс`,
    Opens: typeset`Начало дня`,
    Closes: typeset`Конец дня`,
    ShortBy: typeset`Сокращённый день короче на, минут`,
    Days: 'Дни',
  },
  daysHint: typeset`По дню в строке: «2026-05-02 рабочий», «2026-04-30 сокращённый», «2026-03-20 выходной предположение». Строка «2027 предположение» — весь год ещё не сверен с официальным календарём.`,
  kinds: { off: 'выходной', short: 'сокращённый', working: 'рабочий' },
  assumed: 'предположение',
  errors: {
    zoneInvalid: typeset`Такого часового пояса нет. Напишите его так: Europe/Moscow.`,
    timeInvalid: typeset`Время не разобрано. Напишите его так: 10:00.`,
    shortInvalid: typeset`Напишите целое число минут от 0 до 480.`,
    hoursInvalid: typeset`День кончается раньше, чем начинается, — или сокращённый короче нуля.`,
    lineUnreadable: (line: string, text: string) =>
      typeset`Строка ${line} не разобрана: «${text}». Нужны день и слово: выходной, сокращённый или рабочий.`,
    dayTwice: (line: string, text: string) => typeset`Строка ${line}: этот день уже есть выше — «${text}».`,
    tooManyDays: typeset`Дней больше 2000 или предположений больше 400. Уберите прошедшие годы.`,
  },
};

/** The map of the methodology as it is edited. */
export const deskMethodology = {
  lead: typeset`По строке на блок, раздел и документ. Ключ — имя темы в вопросах и правилах: названия меняйте свободно, ключ — нет.`,
  outline: 'Карта',
  hint: typeset`«# ключ | название | название по-английски» — блок, «##» — раздел, «-» — документ. Ключ — латинские буквы, цифры, точки и дефисы.`,
  errors: {
    lineUnreadable: (line: string, text: string) =>
      typeset`Строка ${line} не разобрана: «${text}». Она начинается с #, ## или - и делится чертой | на три части.`,
    keyInvalid: (line: string, text: string) =>
      typeset`Строка ${line}: ключ — латинские строчные буквы, цифры, точки и дефисы. «${text}»`,
    keyTwice: (line: string, text: string) => typeset`Строка ${line}: такой ключ уже есть выше. «${text}»`,
    titleMissing: (line: string, text: string) => typeset`Строка ${line}: нужны оба названия, через черту |. «${text}»`,
    tooLong: (line: string, text: string) => typeset`Строка ${line}: название длиннее 300 знаков. «${text}»`,
    nowhere: (line: string, text: string) =>
      typeset`Строка ${line}: над документом должен быть раздел, над разделом — блок. «${text}»`,
    tooMany: (_line: string, _text: string) =>
      typeset`Карта слишком велика: блоков до 20, разделов в блоке до 50, документов в разделе до 100.`,
    inUse: (key: string, count: string) =>
      typeset`Темы «${key}» больше нет, а вопросы о ней есть: ${count}. Верните её строку или сначала перенесите вопросы.`,
  },
};
