import type { Country, LeadState } from '#app/leads/lead.ts';
import type { TierQuestion } from '#app/leads/lead-form.ts';
import type { Forms } from '../plural.ts';
import { typeset } from './typeset.ts';

const figure: Forms = { one: 'уточнение', few: 'уточнения', many: 'уточнений', other: 'уточнения' };

export const leads = {
  assessment: {
    title: typeset`Запрос бесплатной оценки`,
    description: typeset`Консультант проверит числа вашей сети и скажет, сколько абонентов можно удержать и что для этого нужно. Бесплатно, ответ письмом.`,
    heading: typeset`Попросить бесплатную оценку`,
    lead: typeset`Консультант проверит числа вместе с вами и пришлёт вывод: сколько абонентов можно удержать, чего это стоит и стоит ли браться. Бесплатно.`,
    text: typeset`Что ещё нам знать о сети`,
    textHint: typeset`Что уже пробовали, на какой день долга абонент считается ушедшим, что хотите решить`,
    submit: typeset`Отправить запрос`,
  },
  tier: {
    title: (tier: string) => `Заявка: ${tier}`,
    description: (tier: string) =>
      typeset`Заявка на услугу «${tier}»: несколько вопросов о вашей сети. Чего не знаете, пропустите. Ответим письмом.`,
    heading: (tier: string) => `Заявка: ${tier}`,
    lead: typeset`Чего не знаете, пропустите: выясним вместе. Заявка ни к чему не обязывает — в ответ консультант скажет, подходит ли вам услуга, и назовёт сроки и цену.`,
    text: typeset`Что хотите решить`,
    textHint: typeset`И к какому сроку, если он есть`,
    submit: typeset`Отправить заявку`,
  },
  course: {
    title: (course: string, when: string) => `Запись на\u00a0курс «${course}», ${when}`,
    description: (course: string, when: string, city: string) =>
      typeset`Заявка на открытый курс «${course}», ${when}, ${city}. Место ваше, когда мы его подтвердили.`,
    open: {
      heading: typeset`Записаться на курс`,
      lead: typeset`Заявка — ещё не запись: место ваше, когда мы подтвердили его письмом.`,
      submit: typeset`Отправить заявку`,
    },
    waiting: {
      heading: typeset`Встать в лист ожидания`,
      lead: typeset`Все места заняты. Если кто-то откажется, напишем вам: первым — тому, кто раньше встал в лист.`,
      submit: typeset`Встать в лист ожидания`,
    },
    closed: {
      heading: typeset`Запись на этот курс закрыта`,
      cancelled: typeset`Курс отменён. Если вы были на него записаны и мы ещё не связались с вами, позвоните нам.`,
      'under-way': typeset`Курс уже идёт, присоединиться в середине нельзя.`,
      past: typeset`Курс уже прошёл.`,
      instead: typeset`Посмотрите другие даты или напишите, какой месяц и город вам удобны.`,
      dates: typeset`Все даты`,
      ask: typeset`Спросить о следующем курсе`,
      programme: typeset`Программа этого курса`,
    },
    facts: { what: 'Курс', when: 'Когда', where: 'Где', seats: 'Места', price: 'Цена' },
    moreThanLeft: (left: string) => typeset`Свободно ${left}. Просите больше — на остальные встанете в лист ожидания.`,
    seats: typeset`Сколько человек приедет`,
    text: typeset`Кто приедет и что хотите решить`,
    textHint: typeset`Должности участников; что в вашей сети важнее всего`,
  },
  question: {
    title: typeset`Задать вопрос`,
    description: typeset`Вопрос консультантам по управлению оттоком: напишите своими словами, приложите файлы. Ответ придёт на вашу почту.`,
    heading: typeset`Задать вопрос`,
    lead: typeset`Напишите своими словами. Чем больше чисел, тем точнее ответ.`,
    text: 'Вопрос',
    textHint: typeset`Имён, телефонов и адресов абонентов присылать не нужно`,
    submit: typeset`Отправить вопрос`,
  },

  parts: {
    about: typeset`О чём речь`,
    company: typeset`О компании`,
    person: typeset`Как с вами связаться`,
  },
  fields: {
    name: { label: typeset`Как к вам обращаться`, hint: '' },
    company: { label: 'Компания', hint: typeset`Как называется ваша сеть` },
    taxId: { label: 'ИНН', hint: typeset`Или его аналог в вашей стране` },
    country: 'Страна',
    region: { label: typeset`Регион, города`, hint: '' },
    address: { label: typeset`Электронная почта`, hint: typeset`На неё придут номер заявки и ссылка на её страницу` },
    phone: { label: 'Телефон', hint: typeset`С кодом города или оператора` },
    subscribers: { label: typeset`Абонентов в базе`, hint: typeset`Активных на начало месяца` },
  },
  questions: {
    whoImplements: { label: typeset`Кто будет внедрять`, hint: typeset`Должность; сколько у него на это времени` },
    ownDocuments: { label: typeset`Какие документы об удержании у вас уже есть`, hint: '' },
    participants: { label: typeset`Сколько участников`, hint: '' },
    positions: { label: typeset`Их должности`, hint: '' },
    preferredTime: { label: typeset`Когда вам удобно`, hint: typeset`Месяц или время года` },
    branches: { label: typeset`Сколько филиалов`, hint: typeset`Где есть люди, которые говорят с абонентами` },
    venue: { label: typeset`Где провести`, hint: typeset`Город; есть ли своё помещение` },
    disconnects: { label: typeset`Отключений в месяц`, hint: typeset`Всех: по заявлению, за долги, из-за переезда` },
    billing: { label: 'Биллинг', hint: typeset`Какая программа; выгружает ли она списки` },
    recordedReasons: { label: typeset`Как записываете причины ухода`, hint: typeset`Кто, где и с какого времени` },
    triedBefore: { label: typeset`Что уже пробовали`, hint: typeset`И что из этого вышло` },
    targets: { label: typeset`Каких показателей хотите достичь`, hint: typeset`И за какой срок` },
    workingGroup: { label: typeset`Кто войдёт в рабочую группу`, hint: typeset`Должности; кто отвечает за удержание` },
  } satisfies Record<TierQuestion, { label: string; hint: string }>,
  countries: {
    RU: 'Россия',
    BY: 'Беларусь',
    KZ: 'Казахстан',
    UZ: 'Узбекистан',
    KG: 'Киргизия',
    AM: 'Армения',
    AZ: 'Азербайджан',
    TJ: 'Таджикистан',
    TM: 'Туркмения',
    MD: 'Молдавия',
    other: typeset`другая страна`,
  } satisfies Record<Country, string>,
  consents: {
    legend: 'Согласия',
    before: 'Даю ',
    link: typeset`согласие на обработку персональных данных для ответа на заявку`,
    letters: typeset`Если отметить рекламу, придёт ещё одно письмо: без подтверждения по ссылке из него она не начнётся.`,
  },
  files: {
    label: 'Файлы',
    hint: typeset`До 5 файлов, каждый до 10 МБ: PDF, Excel, Word, CSV, картинки. Без имён, телефонов и адресов абонентов.`,
    problems: {
      'too-large': (name: string) =>
        typeset`Файл «${name}» не поместился: один файл — до 10 МБ, все вместе — до 25 МБ. Сожмите его или пришлите часть.`,
      'too-many': (name: string) =>
        typeset`Файл «${name}» лишний: за один раз принимаем 5. Остальные добавите потом, на странице заявки.`,
      'not-allowed': (name: string) =>
        typeset`Файл «${name}» не того вида. Принимаем PDF, Excel, Word, CSV, текст и картинки PNG, JPEG, HEIC.`,
      empty: (name: string) => typeset`Файл «${name}» пустой. Проверьте его и приложите снова.`,
      unsafe: (name: string) =>
        typeset`Файл «${name}» открыть небезопасно: в нём макросы, пароль или слишком плотный архив. Сохраните его без них.`,
    },
    again: typeset`Приложите файлы ещё раз: текст формы сохранился, а файлы браузер в ней не хранит.`,
  },
  estimate: {
    heading: typeset`Числа из вашего расчёта`,
    sentWith: typeset`Уйдут вместе с запросом, вписывать их снова не нужно.`,
    link: typeset`Открыть расчёт`,
    change: typeset`Вернуться к расчёту`,
    more: (count: string) => `Ещё ${count}`,
    figure,
    durable: typeset`Надолго удержать можно, абонентов в месяц`,
    range: (range: string, middle: string) =>
      `${range}, середина\u00a0— ${middle} (P10–P90; так вышло, когда вы отправляли запрос)`,
    begin: typeset`Сначала посчитать самим: три числа, ответ сразу`,
  },

  errors: {
    nameMissing: typeset`Напишите, как к вам обращаться: так начнётся наше письмо.`,
    nameTooLong: typeset`Имя длиннее 120 знаков. Сократите, пожалуйста.`,
    companyMissing: typeset`Напишите, как называется ваша сеть или компания: без этого не понять, о ком речь.`,
    companyTooLong: typeset`Название длиннее 200 знаков. Сократите, пожалуйста.`,
    taxIdTooLong: typeset`ИНН длиннее 30 знаков. Оставьте только номер или не пишите его вовсе.`,
    countryMissing: typeset`Страна не разобрана. Выберите её из списка.`,
    regionTooLong: typeset`Регион и города длиннее 120 знаков. Назовите главные.`,
    addressMissing: typeset`Напишите адрес электронной почты: без него некуда ответить.`,
    addressInvalid: typeset`Это не похоже на адрес почты. Нужен вид имя@домен.ру, без пробелов.`,
    phoneTooLong: typeset`Телефон длиннее 50 знаков. Оставьте один номер, остальные напишите в тексте.`,
    subscribersUnreadable: typeset`Число абонентов не разобрано. Напишите его цифрами: 20 000 — или оставьте поле пустым.`,
    textMissing: typeset`Напишите сам вопрос.`,
    textTooLong: typeset`Текст длиннее 5000 знаков. Сократите его или приложите файлом.`,
    answerTooLong: typeset`Ответ длиннее 500 знаков. Сократите его, подробности напишите в тексте.`,
    seatsInvalid: typeset`Напишите цифрой, сколько человек приедет: 1, 2, 3…`,
    seatsTooMany: typeset`Больше 50 человек на открытый курс не записать. Для стольких лучше корпоративный курс у вас: напишите нам об этом.`,
    consentMissing: typeset`Без согласия на обработку данных мы не вправе ни хранить заявку, ни ответить на неё. Отметьте его, если согласны.`,
    nothingSaid: typeset`Напишите что-нибудь или приложите файл.`,
  },
  trouble: {
    tooMuch: typeset`В заявке уже 30 файлов, больше она не вместит. Остальные пришлите ответом на наше письмо.`,
    tooManyMessages: (wait: string) =>
      typeset`За сутки заявка принимает не больше 20 сообщений. Продолжите через ${wait} или ответьте на наше письмо.`,
    tooFast: typeset`Форма отправлена слишком быстро — так делают программы. Ничего не пропало: нажмите кнопку ещё раз.`,
    stale: typeset`Страница была открыта больше суток. Ничего не пропало: нажмите кнопку ещё раз.`,
    busy: typeset`Сейчас считают слишком многие, и ваш расчёт не успел. Ничего не пропало: нажмите кнопку ещё раз через минуту.`,
    tooMany: (wait: string) =>
      typeset`С вашего адреса слишком много заявок. Попробуйте через ${wait} или позвоните: так делаем, чтобы формой не злоупотребляли.`,
  },

  sent: {
    title: typeset`Заявка отправлена`,
    lead: typeset`Через минуту на указанную почту придёт письмо. В нём — номер заявки и ссылка на её страницу: там видно, что с заявкой, можно дописать, приложить файлы или отозвать её.`,
    next: typeset`Консультант прочитает заявку и ответит на ту же почту.`,
    spam: typeset`Письма нет? Загляните в «Спам». Если нет и там, отправьте форму ещё раз: в адресе могла быть опечатка. Или позвоните:`,
    journal: typeset`Почитать журнал`,
    home: typeset`На главную`,
    link: {
      title: typeset`Проверьте почту`,
      lead: typeset`Новая ссылка ушла на ту же почту и придёт через минуту. Прежняя больше не нужна.`,
    },
  },

  request: {
    title: typeset`Моя заявка`,
    heading: (reference: string) => `Заявка ${reference}`,
    subjects: {
      assessment: typeset`Бесплатная оценка потенциала`,
      tier: (tier: string) => `Услуга «${tier}»`,
      course: (course: string) => `Курс «${course}»`,
      waiting: (course: string) => `Лист ожидания курса «${course}»`,
      question: 'Вопрос',
    },
    received: 'Отправлена',
    states: {
      new: {
        name: 'Получена',
        next: typeset`Консультант прочитает её и ответит на вашу почту. Вспомнили что-то ещё — допишите ниже.`,
      },
      'in-work': {
        name: typeset`В работе`,
        next: typeset`Консультант занимается вашей заявкой. Если понадобятся данные, спросит письмом.`,
      },
      assessed: {
        name: typeset`Оценка готова`,
        next: typeset`Вывод отправлен на вашу почту. Есть вопросы — напишите ниже или ответьте на письмо.`,
      },
      proposed: {
        name: typeset`Предложение отправлено`,
        next: typeset`Оно у вас на почте. Решение за вами; вопросы можно задать ниже.`,
      },
      won: { name: typeset`Договорились`, next: typeset`Дальше — по договору. Эта страница остаётся для переписки.` },
      lost: {
        name: 'Закрыта',
        next: typeset`Работа над заявкой закончена. Хотите вернуться к ней — напишите ниже.`,
      },
      withdrawn: { name: 'Отозвана', next: '' },
    } satisfies Record<LeadState, { name: string; next: string }>,
    state: 'Состояние',
    done: typeset`Записали. Консультант это увидит.`,
    wrote: typeset`Что вы написали`,
    contact: { heading: typeset`Ваши данные`, wrong: typeset`Что-то не так? Напишите ниже, поправим.` },
    doubts: {
      phone: typeset`Такого номера мы не узнали. Если в нём опечатка, напишите ниже верный.`,
      taxId: typeset`Контрольная цифра не сходится. Если в номере опечатка, напишите ниже верный.`,
    },
    files: { heading: 'Файлы', units: { kilobytes: 'КБ', megabytes: 'МБ' } },
    messages: {
      heading: 'Переписка',
      from: { client: 'Вы', us: 'Мы' },
    },
    more: {
      title: typeset`Дописать в заявку`,
      heading: typeset`Дописать`,
      lead: typeset`Консультант получит это сразу. Можно только текст, только файлы или всё вместе.`,
      text: typeset`Что добавить`,
      submit: 'Отправить',
      back: typeset`К заявке`,
    },
    withdraw: {
      heading: typeset`Отозвать заявку`,
      lead: typeset`Ваши данные, переписка и файлы будут уничтожены сразу.`,
      link: typeset`Отозвать заявку`,
    },
    keep: typeset`Ссылка на эту страницу пришла в письме. Кто её знает, тот видит заявку: не пересылайте её посторонним. Она действует 60 дней, потом здесь же можно попросить новую.`,
  },
  withdrawal: {
    title: typeset`Отзыв заявки`,
    heading: (reference: string) => `Отозвать заявку ${reference}?`,
    lead: typeset`Имя, почта, телефон, всё, что вы написали, и файлы будут уничтожены сразу, вернуть их нельзя. Останутся номер заявки и запись о том, что согласие было и отозвано. Отвечать на заявку мы уже не сможем.`,
    button: typeset`Отозвать и уничтожить данные`,
    back: typeset`Оставить как есть`,
  },
  refused: {
    withdrawn: {
      heading: typeset`Заявка отозвана`,
      lead: typeset`Ваши данные, переписка и файлы уничтожены. Понадобимся — напишите заново.`,
      button: typeset`Задать вопрос`,
    },
    expired: {
      heading: typeset`Срок ссылки вышел`,
      lead: typeset`Ссылка на заявку работает 60 дней. С заявкой всё в порядке. Пришлём новую ссылку на ту же почту.`,
      button: typeset`Прислать новую ссылку`,
    },
    unknown: {
      heading: typeset`Ссылка не действует`,
      lead: typeset`Возможно, она скопирована не целиком или заявка уже уничтожена. Откройте ссылку из самого нового письма о заявке. Не находится — задайте вопрос и назовите номер заявки.`,
      button: typeset`Задать вопрос`,
    },
  },
};
