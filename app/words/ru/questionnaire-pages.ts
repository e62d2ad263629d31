import { plural, type Forms } from '../plural.ts';
import { typeset } from './typeset.ts';

const sections: Forms = { one: 'раздел', few: 'раздела', many: 'разделов', other: 'раздела' };
const questions: Forms = { one: 'вопрос', few: 'вопроса', many: 'вопросов', other: 'вопроса' };
const answers: Forms = { one: 'ответ', few: 'ответа', many: 'ответов', other: 'ответа' };
const contradictions: Forms = {
  one: 'расхождение',
  few: 'расхождения',
  many: 'расхождений',
  other: 'расхождения',
};
const cells: Forms = { one: 'число', few: 'числа', many: 'чисел', other: 'числа' };

/** The pages on which a company fills a questionnaire in. */
export const questionnairePages = {
  of: (reference: string, company: string) => `${reference} · ${company}`,
  until: (day: string) => `Ссылка работает до\u00a0${day}.`,
  due: (day: string) => `Ждём ответы к\u00a0${day}.`,
  fresh: typeset`Прислать новую ссылку`,
  freshSent: typeset`Если прежняя ссылка была верной, через минуту на тот же адрес почты придёт новая. Письма нет? Загляните в «Спам»: за день мы отправляем на один адрес лишь несколько таких писем.`,
  fresher: {
    heading: typeset`Ссылка на анкету`,
    lead: typeset`Срока не хватит? Пришлём новую ссылку на тот же адрес почты. Эта проработает до своего срока.`,
  },
  toHome: typeset`На главную`,
  noteFrom: (by: string) => `${by} пишет`,

  refused: {
    unknown: {
      heading: typeset`Такой анкеты нет`,
      lead: typeset`Ссылка скопирована не целиком, или её срок давно вышел. Найдите письмо с приглашением или напишите нам.`,
      button: typeset`Написать нам`,
    },
    expired: {
      heading: typeset`Срок ссылки вышел`,
      lead: typeset`Ответы, сохранённые раньше, целы. Пришлём новую ссылку на тот же адрес почты, по ней можно продолжить.`,
      button: typeset`Прислать новую ссылку`,
    },
    ended: {
      heading: typeset`Эту ссылку отозвали`,
      lead: typeset`Ответы, сохранённые раньше, целы. Если вы должны продолжать, спросите того, кто её прислал, или напишите нам.`,
      button: typeset`Написать нам`,
    },
    unsaved: {
      heading: typeset`Последнее не сохранено`,
      lead: typeset`Так выглядел раздел, когда вы его отправили. Скопируйте отсюда то, что изменили: таблицу можно потом вставить целиком.`,
    },
  },

  tasks: {
    title: typeset`Анкета перед аудитом`,
    lead: typeset`Заполняйте в любом порядке, в несколько дней и с коллегами: сохраняется всё, даже если число пока неверное. Не знаете числа — так и отметьте, это тоже ответ.`,
    leadOfColleague: (by: string, section: string) =>
      `${by} просит вас заполнить один раздел: «${section}». Вы видите только его. Когда закончите, верните раздел.`,
    done: (ready: number, all: number) => `Готово ${ready} из\u00a0${plural('ru', all, sections)}`,
    sections: typeset`Разделы`,
    answered: (count: number, of: number) => `${plural('ru', count, answers)} из\u00a0${of}`,
    at: (name: string, due: string | null) => (due === null ? `коллега: ${name}` : `коллега: ${name}, до\u00a0${due}`),
    handedBack: (name: string, day: string) => `${name} вернул(а) ${day}`,
    marked: (count: number) => `исправить: ${count}`,
    check: typeset`Проверить ответы`,
    checkLead: typeset`Все ответы на одной странице: прочитать, поправить, распечатать`,
    contradictions: typeset`Расхождения в числах`,
    contradictionsLead: (errors: number, asks: number) =>
      errors + asks === 0
        ? typeset`Числа сходятся`
        : errors === 0
          ? `${plural('ru', asks, contradictions)}: можно объяснить`
          : `${plural('ru', errors + asks, contradictions)}, из них мешают отправить: ${errors}`,
    submit: typeset`Отправить консультанту`,
    submitLead: typeset`Последний шаг. До него консультант видит, сколько заполнено, но не начинает работу.`,
    handBack: typeset`Вернуть раздел`,
    handBackLead: (by: string) => `Раздел получит ${by}. Ссылка продолжит показывать его.`,
    handedBackNow: typeset`Вы вернули раздел. Спасибо. Если нужно что-то поправить, попросите прислать его снова.`,
    submitted: (day: string) =>
      `Анкета отправлена ${day}. Изменить её теперь может только консультант: он вернёт на исправление.`,
    submittedWhole: typeset`Анкета уже у консультанта, и раздел закрыт: изменить его можно, только если консультант вернёт анкету.`,
    returned: (by: string) => `${by} вернул(а) анкету на исправление`,
    copy: typeset`Копия в PDF`,
    history: typeset`Что было`,
    notAsked: typeset`Этот раздел больше не нужен: так следует из ответов в других разделах. Заполнять ничего не надо, спасибо. Введённое раньше сохранено.`,
  },

  range: {
    heading: typeset`Сколько можно удержать по вашим числам`,
    value: (low: string, high: string) => `${low}–${high} абонентов в\u00a0месяц`,
    mode: (value: string) => `вероятнее всего около\u00a0${value}`,
    note: typeset`Это предварительно: где чисел пока нет, взяты наши допущения. Границы — 10 % и 90 % расчётов.`,
    busy: typeset`Пересчитываем. Обновите страницу через минуту.`,
    narrows: (percent: string) => `сузит диапазон примерно на\u00a0${percent}`,
  },

  section: {
    above: typeset`К разделам`,
    save: typeset`Сохранить`,
    next: typeset`Сохранить и дальше`,
    ready: typeset`Сохранить: раздел готов`,
    handBack: typeset`Сохранить и вернуть раздел`,
    reopen: typeset`Открыть раздел снова`,
    isReady: typeset`Раздел отмечен готовым. Его можно менять: отметка останется, пока всё на месте.`,
    withColleague: (name: string) =>
      `Раздел сейчас у\u00a0коллеги: ${name}. Можно смотреть и\u00a0править вместе: ничего не\u00a0потеряется. Отметить раздел готовым можно, когда коллега вернёт его или вы его заберёте.`,
    delegate: typeset`Отправить раздел коллеге`,
    by: (name: string, when: string) => `${name}, ${when}`,
    carried: typeset`из прошлой анкеты`,
    notYet: typeset`Чтобы раздел был готов, не хватает:`,
    isClosed: typeset`Анкета отправлена консультанту, здесь её можно только читать. Нужно что-то поправить — попросите консультанта вернуть её.`,
    isHandedBack: typeset`Вы вернули раздел, здесь его можно только читать. Нужно что-то поправить — попросите прислать его снова.`,
    isNotAsked: typeset`В этом разделе сейчас нет вопросов: так следует из ответов в других разделах. Введённое раньше сохранено и появится снова, если раздел понадобится.`,
    closed: typeset`Анкета уже отправлена консультанту. Что вы ввели сейчас, не сохранено, но осталось на странице: скопируйте и попросите консультанта вернуть анкету.`,
    notYours: typeset`Раздел вы уже вернули, или его забрали. Что вы ввели сейчас, не сохранено, но осталось на странице: скопируйте и перешлите коллеге.`,
    contested: {
      heading: typeset`Коллега ответил иначе, пока вы писали`,
      lead: typeset`Остальное сохранено. Ваши ответы на эти вопросы стоят в форме: сохраните ещё раз, и останутся они.`,
      line: (question: string, place: string, name: string, time: string, theirs: string, mine: string) =>
        `${question}${place && ` (${place})`}: ${name} в\u00a0${time} ответил(а) «${theirs}», вы — «${mine}».`,
      empty: typeset`ничего`,
    },
    newer: typeset`Коллега сохранил новые ответы.`,
    reload: typeset`Показать их`,
    offline: typeset`Нет связи. Страница осталась открытой, ничего не потеряно: сохраните, когда связь появится.`,
    others: {
      typing: (name: string) => `${name} пишет`,
      here: (names: string) => `Здесь ещё: ${names}`,
      elsewhere: (name: string, section: string) => `${name} — «${section}»`,
    },
  },

  table: {
    heading: typeset`Загрузить таблицу файлом`,
    hint: typeset`Excel (.xlsx) или CSV: месяцы сверху или сбоку, строки названы, как в таблице. Пустые ячейки файла ничего не сотрут.`,
    file: typeset`Файл с таблицей`,
    button: typeset`Загрузить в таблицу`,
    choose: typeset`Выбрать файл`,
    done: (count: number) => `Из\u00a0файла взято: ${plural('ru', count, cells)}.`,
    none: typeset`Выберите файл.`,
    contested: (count: number) =>
      `Оставлено, как только что ввёл коллега: ${plural('ru', count, cells)}. Сверьте их с\u00a0файлом.`,
    back: typeset`К таблице`,
  },

  files: {
    heading: typeset`Файлы к разделу`,
    hint: typeset`Выгрузки, отчёты, скрипты: до 5 файлов за раз, по 10 МБ. Сохраняются сразу. Не присылайте имён и телефонов абонентов.`,
    field: typeset`Файлы`,
    button: typeset`Приложить`,
    manage: typeset`Приложить файлы`,
    kept: typeset`Файлы сохранены.`,
    back: typeset`Вернуться к разделу`,
    none: typeset`Выберите файлы.`,
    remove: typeset`Убрать`,
    removeName: (name: string) => `Убрать ${name}`,
    tooMuch: typeset`В анкете уже 100 файлов. Уберите лишние или объедините таблицы в одну книгу Excel.`,
  },

  remarks: {
    heading: typeset`Переписка о вопросе`,
    ask: typeset`Спросить консультанта`,
    text: typeset`Ваш вопрос или пояснение`,
    send: typeset`Отправить`,
    us: typeset`консультант`,
    sent: typeset`Отправлено консультанту. Ответ появится здесь, и мы пришлём вам письмо.`,
    empty: typeset`Напишите, о чём спросить.`,
    tooLong: typeset`Слишком длинно: поместится 2000 знаков.`,
    tooMany: typeset`За день отправлено слишком много. Продолжите завтра или напишите письмом.`,
    full: typeset`Сообщений об этой анкете уже так много, что больше не помещается. Напишите консультанту письмом.`,
    correction: typeset`Просьба исправить`,
  },

  colleague: {
    title: typeset`Отправить раздел коллеге`,
    lead: (section: string) =>
      `Коллега получит письмо со\u00a0своей ссылкой и\u00a0увидит только раздел «${section}». Отправить анкету целиком он\u00a0не\u00a0сможет: вернёт раздел вам.`,
    name: typeset`Как зовут коллегу`,
    address: typeset`Рабочая почта коллеги`,
    addressHint: typeset`Только для этой анкеты. Коллега узнает из письма, что адрес дали вы.`,
    note: typeset`Что ему сказать`,
    dueOn: typeset`К какому дню`,
    dueHint: typeset`Например, 15.12.2026. За день напомним письмом.`,
    send: typeset`Отправить раздел`,
    again: {
      heading: (name: string) => `Отправить снова: ${name}`,
      lead: typeset`Раздел вернули, но надо поправить? Скажите что, и он уйдёт тому же человеку.`,
      note: typeset`Что поправить`,
      button: typeset`Отправить на исправление`,
    },
    letter: {
      lead: typeset`Письмо не дошло или потерялось? Пришлём его ещё раз на тот же адрес, с новой ссылкой.`,
      button: typeset`Прислать письмо ещё раз`,
      sent: typeset`Письмо коллеге отправлено ещё раз.`,
    },
    takeBack: {
      heading: (name: string) => `Раздел у\u00a0коллеги: ${name}`,
      lead: typeset`Если забрать раздел, ссылка коллеги перестанет работать. Всё, что он успел, останется.`,
      button: typeset`Забрать раздел`,
    },
    errors: {
      name: typeset`Напишите, как зовут коллегу.`,
      address: typeset`Проверьте адрес почты: он похож на name@company.ru.`,
      dueOn: typeset`Не разобрали дату. Напишите её так: 15.12.2026, не раньше сегодняшней.`,
      'too-long': typeset`Слишком длинно.`,
      tooMany: (wait: string) => `Слишком много писем подряд. Отправьте снова через\u00a0${wait}.`,
      tooManyColleagues: typeset`В анкете уже 50 участников. Больше не помещается: напишите консультанту.`,
      notNow: typeset`Раздел уже у коллеги. Сначала заберите его.`,
    },
  },

  answersPage: {
    title: typeset`Проверить ответы`,
    lead: typeset`Всё, что попадёт к консультанту. Ошибку можно исправить прямо отсюда.`,
    change: typeset`Изменить`,
    print: typeset`Страница хорошо печатается: таблицы помещаются на А4.`,
    unknown: typeset`Ответы на вопросы, которых больше нет`,
    unknownLead: typeset`Эти вопросы скрыты из-за других ответов или убраны из анкеты. Ответы сохранены, и консультант их тоже увидит.`,
  },

  contradictions: {
    title: typeset`Расхождения в числах`,
    lead: typeset`Мы сверили ответы между собой. Расхождение не всегда ошибка: объясните его, и объяснение увидит консультант.`,
    none: typeset`Всё, что можно было сверить, сходится.`,
    agrees: (count: number) => `Сошлось сверок: ${count}`,
    gap: typeset`разница`,
    explain: typeset`Объяснение для консультанта`,
    save: typeset`Сохранить объяснение`,
    saved: typeset`Объяснение сохранено.`,
    mend: typeset`Поправить:`,
    tooLong: typeset`Слишком длинно: поместится 2000 знаков.`,
    gone: typeset`Пока вы писали, числа изменились, и этого расхождения больше нет. Объяснение не сохранено, вот оно:`,
  },

  submission: {
    title: typeset`Отправить анкету`,
    lead: typeset`Консультант получит все ответы, файлы и объяснения. Вам придёт письмо с копией в PDF. После отправки изменить что-то можно будет, только если консультант вернёт анкету.`,
    obstacles: typeset`Пока отправить нельзя`,
    missing: (count: number) => `Не\u00a0хватает: ${plural('ru', count, answers)}`,
    withColleague: typeset`Ещё у коллег`,
    contradictions: typeset`Числа, которые не могут быть верны вместе`,
    button: typeset`Отправить консультанту`,
    changed: typeset`Пока вы смотрели, коллега что-то изменил. Проверьте и отправьте снова.`,
    look: typeset`Перед отправкой проверьте ответы`,
    paperFailed: typeset`Напечатать копию в PDF сразу не удалось, поэтому в письме её нет. Она откроется отсюда, по ссылке «Копия в PDF».`,
  },

  steps: {
    invited: (who: string) => `приглашение: ${who}`,
    'link-renewed': (who: string) => `новая ссылка: ${who}`,
    revoked: (who: string) => `ссылка отозвана: ${who}`,
    'carried-over': (count: number) => `перенесено из\u00a0прошлой анкеты: ${plural('ru', count, answers)}`,
    'section-sent': (section: string, who: string) => `раздел «${section}» отправлен: ${who}`,
    'handed-back': (section: string, who: string) => `${who}: раздел «${section}» возвращён`,
    'taken-back': (section: string, who: string) => `раздел «${section}» забран: ${who}`,
    'sent-again': (section: string, who: string) => `раздел «${section}» на\u00a0исправлении: ${who}`,
    'said-ready': (section: string) => `раздел «${section}» готов`,
    reopened: (section: string) => `раздел «${section}» открыт снова`,
    submitted: (number: number) => (number === 1 ? typeset`анкета отправлена` : `анкета отправлена, ${number}-й раз`),
    returned: (count: number) =>
      count === 0 ? typeset`анкета возвращена` : `анкета возвращена, отмечено: ${plural('ru', count, questions)}`,
  },

  mine: {
    title: typeset`Мои анкеты`,
    none: typeset`Анкет пока нет. Консультант пришлёт приглашение, когда дойдёт до чисел.`,
    open: typeset`Открыть`,
    openName: (reference: string) => `Открыть анкету ${reference}`,
    states: {
      filling: typeset`заполняется`,
      submitted: typeset`отправлена`,
      returned: typeset`возвращена на исправление`,
    },
  },
};
