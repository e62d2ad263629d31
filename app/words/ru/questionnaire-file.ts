import type { TableRefusal } from '#app/questionnaires/table-refusal.ts';
import { typeset } from './typeset.ts';

/** A file that is sent in place of a table. */
export const questionnaireFile = {
  sheet: (name: string) => `Взяли лист «${name}».`,
  refused: {
    empty: typeset`Файл пуст.`,
    'too-large': typeset`Файл слишком большой. Оставьте в нём только эту таблицу.`,
    'old-excel': typeset`Это старый формат Excel (.xls). Сохраните файл как .xlsx или .csv и отправьте снова.`,
    opendocument: typeset`Таблицы OpenDocument (.ods) мы не читаем. Сохраните файл как .xlsx или .csv.`,
    document: typeset`Это документ Word, а нужна таблица. Сохраните её как .xlsx или .csv или вставьте из Word.`,
    pdf: typeset`Из PDF числа не взять без ошибок. Выгрузите таблицу в .xlsx или .csv.`,
    picture: typeset`Это картинка, а нужна таблица. Выгрузите её в .xlsx или .csv.`,
    archive: typeset`Это архив. Распакуйте его и отправьте саму таблицу.`,
    'web-page': typeset`Это веб-страница, хотя называется таблицей: так выгружают некоторые биллинги. Откройте файл в Excel и сохраните как .xlsx.`,
    'no-table': typeset`Это не таблица. Подойдут .xlsx, .csv и .txt.`,
    unsafe: typeset`В файле макросы, пароль или вложения, такой файл мы не открываем. Сохраните как .xlsx без них.`,
    damaged: typeset`Файл повреждён или пришёл не целиком. Откройте его у себя, сохраните и отправьте снова.`,
    unreadable: typeset`Файл не удалось разобрать. Сохраните его как .xlsx и отправьте снова.`,
    busy: typeset`Сейчас читаем файлы других. Отправьте ещё раз через минуту.`,
  } satisfies Record<TableRefusal, string>,
};
