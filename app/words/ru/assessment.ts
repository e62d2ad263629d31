import type { AnchorTag } from '#app/churn/anchors.ts';
import type { AssumedInput } from '#app/churn/assumptions.ts';
import type { DriverInput } from '#app/churn/drivers.ts';
import type { PremiseGroup } from '#app/churn/plan.ts';
import type { Provenance, Trust } from '#app/churn/range.ts';
import type { Forms } from '../plural.ts';
import { typeset } from './typeset.ts';

const days: Forms = { one: 'день', few: 'дня', many: 'дней', other: 'дня' };
const months: Forms = { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' };
const people: Forms = { one: 'абонент', few: 'абонента', many: 'абонентов', other: 'абонента' };

export const assessment = {
  title: 'Оценка потенциала',
  description: typeset`Сколько отключений можно предотвратить в вашей сети, сколько это стоит и какие нужны люди. Бесплатный расчёт по трём числам: диапазоном, с допущениями на виду.`,
  heading: typeset`Сколько абонентов вы можете удержать`,
  lead: typeset`Впишите три числа о своей сети. Ответ откроется сразу: диапазоном, с расходами и со всеми допущениями, которые можно заменить своими.`,
  days,
  months,
  people,

  what: {
    heading: typeset`Что вы увидите`,
    points: [
      typeset`во что обходится отток за год`,
      typeset`сколько отключений можно предотвратить надолго: от, середина, до`,
      typeset`сколько для этого нужно людей и денег и когда они вернутся`,
      typeset`какое ваше число сильнее всего сузит диапазон`,
      typeset`на чём всё это стоит: каждое допущение, его источник и доверие к нему`,
    ],
    honest: typeset`Обычно удержать надолго удаётся несколько процентов ушедших, а не треть. Если расчёт покажет, что удержание не окупится, он так и скажет.`,
    noData: typeset`Открытых данных о причинах оттока в России и СНГ нет: нормы и возврат — наши допущения. Все они видны в ответе, и каждое можно заменить своим числом.`,
    example: typeset`Посмотреть на примере сети на 20 000 абонентов`,
  },

  form: {
    legend: typeset`Ваши числа`,
    fields: {
      subscribers: { label: typeset`Абонентов в базе`, hint: typeset`активных на начало месяца` },
      disconnects: { label: typeset`Отключений в месяц`, hint: 'все: заявления, долги, переезды' },
      bill: { label: 'Средний счёт, ₽', hint: typeset`в месяц, с НДС; можно пропустить` },
    },
    more: typeset`Знаете больше? Уточните расчёт`,
    network: {
      label: 'Сеть',
      hint: typeset`от неё зависят нормы`,
      options: { internet: typeset`Интернет (и ТВ)`, 'cable-tv': typeset`только кабельное ТВ` },
    },
    debtRule: {
      label: typeset`Должник считается ушедшим`,
      hint: typeset`через сколько дней неоплаты`,
      unknown: typeset`не знаю`,
      option: (count: string) => `через ${count}`,
    },
    reasons: {
      heading: typeset`Отключения по причинам`,
      lead: typeset`Сколько абонентов ушло по каждой. Чем больше месяцев, тем меньше в ответе случайного. Что не записано, оставьте пустым.`,
      months: { label: typeset`За сколько месяцев`, hint: typeset`от 1 до 60` },
    },
    range: typeset`Где не знаете точно, пишите диапазон: 40–70. Можно и с самым вероятным: 40–55–70.`,
    submit: 'Посчитать',
    again: 'Пересчитать',
    promise: typeset`Контакты не нужны. Ответ — по ссылке, её можно сохранить и переслать: одна ссылка — один ответ.`,
    keep: typeset`Адрес этой страницы хранит ответ: его можно сохранить и переслать.`,
  },

  faults: {
    missing: typeset`Напишите, сколько у вас абонентов или сколько отключений в месяц: хотя бы одно из двух`,
    unreadable: (typed: string) => `не\u00a0разобрали «${typed}»`,
    write: typeset`Числа пишите цифрами: 20 000 или 1 250,50.`,
    'no-range': typeset`здесь нужно одно число, а не диапазон`,
    negative: typeset`число не может быть меньше нуля`,
    'not-whole': typeset`здесь нужно целое число`,
    'too-small': (least: string) => `не\u00a0меньше\u00a0${least}`,
    'too-large': (most: string) => `не\u00a0больше\u00a0${most}`,
    of: (field: string, fault: string) => `${field}: ${fault}`,
  },
  busy: {
    heading: typeset`Сейчас идёт слишком много расчётов`,
    text: typeset`Ваши числа сохранены в форме. Нажмите «Посчитать» ещё раз через минуту.`,
  },

  doubts: {
    heading: typeset`Как мы прочитали число`,
    text: (field: string, written: string, read: string) => `${field}: «${written}» прочитали как ${read}.`,
    other: (other: string) => `Это ${other}\u00a0— пересчитать`,
  },

  asked: {
    heading: typeset`Проверьте, пожалуйста`,
    counted: typeset`Пока посчитали так, как написано.`,
    instead: (what: string) => `Посчитать так: ${what}`,
    churn: {
      'churn-too-high': (churn: string) => `Отток ${churn} в\u00a0месяц\u00a0— необычно много`,
      'churn-too-low': (churn: string) => `Отток ${churn} в\u00a0месяц\u00a0— необычно мало`,
      expected: (least: string, most: string) =>
        `Обычно за\u00a0месяц уходит от\u00a0${least} до\u00a0${most} базы (наше суждение).`,
      written: (monthly: string, annual: string) =>
        `Как написано: ${monthly} в\u00a0месяц, за\u00a0год ушло бы ${annual} базы.`,
      annual: (monthly: string, annual: string) =>
        `Если это отключения за\u00a0год: ${monthly} в\u00a0месяц, ${annual} в\u00a0год.`,
      'divided-by-twelve': (monthly: string, annual: string) =>
        `Если месячное число ещё раз разделили на\u00a012: ${monthly} в\u00a0месяц, ${annual} в\u00a0год.`,
      'share-for-percent': (monthly: string, annual: string) =>
        `Если запятая сдвинулась на\u00a0два знака: ${monthly} в\u00a0месяц, ${annual} в\u00a0год.`,
    },
    disconnects: (count: string) => `отключений в\u00a0месяц: ${count}`,
    loss: {
      title: (disconnected: string, base: string) => `Отключений ${disconnected}, а\u00a0абонентов ${base}`,
      written: typeset`Как написано: за месяц уходят все. Больше, чем было, уйти не может.`,
      annual: typeset`Если это отключения за год:`,
      swapped: typeset`Если два числа поменялись местами:`,
      both: (base: string, disconnected: string) => `абонентов: ${base}, отключений в\u00a0месяц: ${disconnected}`,
    },
    revenue: {
      title: (bill: string) => `Средний счёт ${bill} в\u00a0месяц`,
      expected: (least: string, most: string) =>
        `Обычно выручка с\u00a0абонента без\u00a0НДС\u00a0— от\u00a0${least} до\u00a0${most} в\u00a0месяц (наше суждение).`,
      annual: typeset`Если это счёт за год:`,
      kopecks: typeset`Если это копейки:`,
      thousands: typeset`Если это тысячи рублей:`,
      bill: (bill: string) => `счёт ${bill} в\u00a0месяц`,
    },
    reasons: {
      title: (counted: string, all: string) =>
        `По\u00a0причинам отключений набралось ${counted}, а\u00a0всего за\u00a0эти месяцы ${all}`,
      months: typeset`Если причины записаны за несколько месяцев:`,
      fewer: typeset`Если верны причины:`,
      period: (count: string) => `причины за\u00a0${count}`,
    },
    unknown: {
      title: (share: string) => `У\u00a0${share} отключений причина не\u00a0установлена`,
      text: (most: string) =>
        `Больше ${most}\u00a0— признак того, что подводит запись причин, а\u00a0не\u00a0абоненты. Расчёт по\u00a0причинам при этом менее надёжен.`,
    },
  },

  answer: {
    heading: (disconnects: string, range: string) =>
      `Из\u00a0${disconnects} отключений в\u00a0месяц надолго удержать можно\u00a0${range}`,
    description: (range: string) =>
      `Расчёт потенциала удержания: ${range} абонентов в\u00a0месяц, с\u00a0расходами и\u00a0допущениями.`,
    lead: (middle: string, share: string, range: string) =>
      `Середина диапазона\u00a0— ${middle}, это ${share} ушедших (${range}). Восемь расчётов из\u00a0десяти дают число внутри диапазона.`,
    facts: {
      loss: { name: typeset`Отток отнимает за год`, note: typeset`выручки первого года, без НДС` },
      margin: { name: typeset`Удержание вернёт за год`, note: typeset`маржи первого года, без НДС` },
      people: {
        name: 'Для этого нужно',
        fte: (range: string) => `${range} ставки`,
        note: (hours: string) => `это ${hours}\u00a0ч в\u00a0месяц`,
      },
      cost: {
        name: typeset`Один удержанный стоит`,
        note: (range: string) => `окупится за\u00a0${range} мес.`,
        never: typeset`в худшем случае не окупится`,
        nobody: typeset`удерживать некого`,
      },
    },
    change: typeset`Ваши числа`,
  },

  loss: {
    heading: typeset`Во что обходится отток`,
    month: {
      name: typeset`За месяц`,
      text: (disconnected: string, base: string, churn: string) =>
        `Отключений ${disconnected}, абонентов на\u00a0начало месяца ${base}: отток ${churn}.`,
      derivedBase: (churn: string) => `Базу вы не\u00a0назвали: она посчитана из\u00a0оттока ${churn} (допущение).`,
      derivedLoss: (churn: string) => `Отключения вы не\u00a0назвали: взят отток ${churn} (допущение).`,
      falsely: (count: string) =>
        `Около ${count} из\u00a0них\u00a0— ложный отток: переоформления, переезды внутри сети, смена тарифа. Это не\u00a0потеря, дальше их нет.`,
    },
    year: {
      name: typeset`За год`,
      text: (yearly: string) => `Отключений ${yearly}, если подключения держат базу прежней.`,
      annual: (annual: string, churn: string) =>
        `Из\u00a0нынешней базы за\u00a0год уйдёт ${annual}: 1\u00a0−\u00a0(1\u00a0−\u00a0${churn})`,
      not: (product: string) =>
        `Не\u00a0${product}, как вышло\u00a0бы умножением на\u00a012: кто ушёл, второй раз не\u00a0уйдёт.`,
    },
    money: {
      name: 'Деньги',
      text: (revenue: string, margin: string) =>
        `${revenue} выручки, или ${margin} маржи, за\u00a0первые 12\u00a0месяцев, без\u00a0НДС. Столько заплатили\u00a0бы ушедшие (без\u00a0ложных), останься они и\u00a0уходи потом не\u00a0чаще прочих.`,
      bill: (bill: string, vat: string, arpu: string) =>
        `Счёт ${bill} с\u00a0НДС\u00a0${vat}\u00a0— это ${arpu} выручки.`,
      assumed: (arpu: string) => `Счёт вы не\u00a0назвали: взята выручка ${arpu} с\u00a0абонента в\u00a0месяц.`,
    },
  },

  kept: {
    heading: typeset`Что можно удержать`,
    flow: {
      title: typeset`От ушедших до удержанных`,
      unit: typeset`абонентов в месяц; середина и диапазон P10–P90`,
      rows: {
        lost: typeset`Ушли (без ложных)`,
        listed: typeset`Есть смысл звонить`,
        reached: 'Поговорили',
        saved: typeset`Остались на 30 дней`,
        durable: typeset`Остались и через 90 дней`,
      },
    },
    reasons: {
      title: typeset`Кого удастся удержать — по причинам`,
      unit: typeset`абонентов в месяц; сплошное — удержанные надолго, черта — P10–P90`,
    },
    tableTitle: typeset`Числа графика`,
    columns: {
      row: 'Шаг',
      reason: 'Причина',
      mid: 'середина (P50)',
      range: 'P10–P90',
      total: typeset`уходит в месяц`,
      kept: typeset`удержано надолго`,
    },
    of: (kept: string, total: string) => `${kept} из\u00a0${total}`,
    note: typeset`Вычтены те, кто вернулся бы и сам. P10 — ниже окажется один расчёт из десяти, P90 — выше окажется один из десяти.`,
  },

  worth: {
    heading: typeset`Деньги и люди`,
    money: {
      title: typeset`Первый год постоянной работы`,
      unit: typeset`₽ за 12 месяцев, без НДС; середина и P10–P90`,
      rows: {
        revenue: typeset`Выручка от удержанных`,
        margin: typeset`Маржа от удержанных`,
        cost: typeset`Расходы на удержание`,
      },
      row: 'Что',
    },
    pays: typeset`Уже в первый год маржа больше расходов.`,
    doesNotPay: typeset`В первый год удержание стоит больше, чем приносит: удержанный в двенадцатом месяце успевает заплатить только один раз.`,
    breaksEven: (middle: string, range: string) => `Один удержанный окупается за\u00a0${middle} (${range}).`,
    nobody: typeset`При этих числах надолго удержать некого: деньги на обзвон не вернутся.`,
    neverPays: typeset`При этих числах один удержанный, скорее всего, не окупается: дешевле не звонить.`,
    needed: {
      heading: typeset`Что для этого нужно в месяц`,
      unit: typeset`середина и P10–P90`,
      attempts: 'Попыток дозвониться',
      reached: 'Разговоров',
      hours: 'Оплаченных часов работы',
      fte: 'Ставок',
      contactsPerAgentDay: typeset`Разговоров на сотрудника в день`,
      cost: 'Расходы, ₽',
      perKept: typeset`Один удержанный надолго, ₽`,
      breakEvenMonths: typeset`Окупается за, месяцев`,
      never: 'никогда',
      nobody: typeset`некого`,
    },
    load: (range: string) =>
      `Для\u00a0сверки: обычная нагрузка\u00a0— ${range} разговоров на\u00a0сотрудника в\u00a0день (допущение). Ставка\u00a0— 164\u00a0оплаченных часа в\u00a0месяц (производственный календарь, 2025).`,
  },

  narrowing: {
    heading: typeset`Что сузит ответ`,
    best: {
      narrows: (share: string) => `\u00a0— точный ответ на\u00a0этот вопрос сузил\u00a0бы диапазон на\u00a0${share}.`,
      answer: typeset`Вписать своё число`,
    },
    none: typeset`Ни один ответ уже не сузит диапазон заметно: осталась случайность самих отключений.`,
    chart: {
      title: typeset`Диапазон, если знать что-то одно точно`,
      unit: typeset`удержано надолго, абонентов в месяц; середина и P10–P90`,
      row: typeset`Что известно`,
      now: typeset`Как сейчас`,
    },
    groups: {
      disconnects: typeset`Отключения и база`,
      reasons: typeset`Сколько уходит по каждой причине`,
      reach: typeset`Со сколькими удаётся поговорить`,
      'win-back': typeset`Сколько остаётся после разговора`,
      spontaneous: typeset`Сколько вернулось бы и без звонка`,
      durability: typeset`Сколько удержанных остаётся надолго`,
    } satisfies Record<PremiseGroup, string>,
    how: {
      disconnects: typeset`Возьмите из биллинга отключения за 6–12 месяцев и среднее впишите диапазоном.`,
      reasons: typeset`Запишите причины хотя бы за три месяца: сколько ушло по каждой.`,
      reach: typeset`Обзвоните сто ушедших и посчитайте, со скольких раз и со сколькими удалось поговорить.`,
      'win-back': typeset`Запишите, сколько из тех, с кем поговорили, платит через 30 дней, — отдельно по причинам.`,
      spontaneous: typeset`Не звоните каждому десятому и через 90 дней посчитайте, сколько вернулось само.`,
      durability: typeset`Проверьте удержанных через 90 дней: сколько из них всё ещё платит.`,
    } satisfies Record<PremiseGroup, string>,
    drivers: {
      title: typeset`От чего зависит ответ`,
      unit: typeset`ранговая корреляция с числом удержанных: 0 — не связано, 1 — решает всё`,
      row: 'Что меняется',
      effect: 'корреляция',
      up: typeset`больше — удержано больше`,
      down: typeset`больше — удержано меньше`,
      inputs: {
        lost: typeset`Сколько ушло`,
        listed: typeset`Кому есть смысл звонить`,
        reach: typeset`Дозвон`,
        'win-back': typeset`Возврат сверх спонтанного`,
        durability: typeset`Остаются надолго`,
        share: typeset`Доля причины`,
        spontaneous: typeset`Вернулись бы сами`,
      } satisfies Record<DriverInput, string>,
    },
  },

  debt: {
    heading: typeset`Цифра зависит от правила долга`,
    ask: typeset`Кто перестал платить, «ушёл» через 30, 60, 90 или 180 дней — как договорились считать. Назовите своё правило, и мы покажем отток при остальных.`,
    answer: typeset`Указать правило`,
    text: (rule: string) =>
      `Вы считаете должника ушедшим через ${rule}. Та\u00a0же сеть при другом правиле показала\u00a0бы другой отток\u00a0— и\u00a0ни\u00a0один абонент не\u00a0повёл\u00a0бы себя иначе.`,
    caption: typeset`Отток при разных правилах`,
    rule: 'Правило',
    byDebt: typeset`Отключений по долгу в месяц`,
    churn: typeset`Отток в месяц, без ложного`,
    yours: 'ваше',
    note: (resuming: string) =>
      `Допущение: за\u00a090\u00a0дней снова начинают платить ${resuming} замолчавших, поровну во\u00a0времени.`,
  },

  assumptions: {
    heading: 'Допущения',
    noData: typeset`Открытых данных о причинах оттока и о возврате по причинам в России и СНГ нет. Нормы по причинам, возврат и расходы ниже — наше суждение, а не измерение. Замените их своими числами: так ответ станет вашим.`,
    how: typeset`Пустое поле оставляет наше допущение. Диапазон пишут через тире: 40–70 или 40–55–70.`,
    general: {
      caption: typeset`Общие допущения: от — вероятнее всего — до`,
      what: 'Что',
      value: typeset`В расчёте`,
      source: 'Откуда',
      yours: typeset`Ваше число`,
    },
    byReason: {
      caption: typeset`По причинам: от — вероятнее всего — до, %`,
      note: typeset`Жирным — по вашим числам; всё остальное — наши допущения, доверие низкое.`,
      reason: 'Причина',
      norm: (range: string) => `норма ${range}\u00a0% базы в\u00a0месяц`,
      count: { name: typeset`Доля отключений`, unit: typeset`ваше число — сколько ушло` },
      winBack: { name: 'Возврат', unit: typeset`% тех, с кем поговорили` },
      spontaneous: { name: 'Вернутся сами', unit: typeset`% за 90 дней` },
      addressable: { name: typeset`Есть смысл звонить`, unit: typeset`% ушедших` },
      field: (reason: string, what: string) => `${reason}: ${what}`,
      mendedFirst: typeset`если сначала починить`,
      falsely: typeset`не потеря: вычитается`,
    },
    ours: (range: string) => `у\u00a0нас ${range}`,
    from: {
      client: 'ваше число',
      published: 'опубликовано',
      assumption: 'наше допущение',
    } satisfies Record<Provenance, string>,
    trust: {
      high: 'доверие высокое',
      middle: 'доверие среднее',
      low: 'доверие низкое',
    } satisfies Record<Trust, string>,
    unused: typeset`сейчас не участвует`,
    vatSource: typeset`Налоговый кодекс РФ, ст. 164, п. 3, с 2026 года; на УСН впишите 0, 5 или 7`,
    fromBill: (bill: string) => `ваш счёт ${bill} без\u00a0НДС`,
    noHourCost: typeset`не назван: труд посчитан по цене разговора`,
    inputs: {
      vat: { name: typeset`НДС в счёте`, unit: '%' },
      arpu: { name: typeset`Выручка с абонента`, unit: typeset`₽ в месяц, без НДС` },
      reach: { name: 'Дозвон', unit: typeset`% списка: с кем удалось поговорить` },
      durability: { name: typeset`Остаются надолго`, unit: typeset`% удержанных на 30 дней, кто платит и через 90` },
      hazard: { name: typeset`Уходят потом`, unit: typeset`% удержанных надолго, в месяц` },
      margin: { name: 'Маржа', unit: typeset`% выручки за вычетом расходов на этого абонента` },
      attemptsPerReached: { name: typeset`Попыток до разговора`, unit: typeset`на одного, с кем поговорили` },
      attemptsPerUnreached: { name: typeset`Попыток впустую`, unit: typeset`на одного, до кого не дозвонились` },
      talkMinutes: { name: 'Разговор', unit: typeset`минут, вместе с записью после него` },
      attemptMinutes: { name: 'Попытка', unit: 'минут' },
      shrinkage: { name: typeset`Вне линии`, unit: typeset`% оплаченного времени: отпуск, болезнь, учёба` },
      occupancy: { name: 'Занятость', unit: typeset`% времени на линии` },
      contactCost: { name: typeset`Один разговор`, unit: typeset`₽, труд и связь` },
      hourCost: { name: typeset`Час сотрудника`, unit: typeset`₽, с налогами` },
      attemptCost: { name: typeset`Связь`, unit: typeset`₽ за попытку; если назван час сотрудника` },
      offer: { name: typeset`Предложение`, unit: typeset`₽ на одного оставшегося` },
      bonus: { name: 'Премия', unit: typeset`₽ сотруднику за удержанного надолго` },
    } satisfies Record<AssumedInput | 'vat' | 'hourCost', { name: string; unit: string }>,
    anchors: {
      summary: typeset`С чем эти допущения можно сверить`,
      caption: typeset`Опубликованные числа`,
      lead: typeset`Ни одно не говорит о причинах; о России здесь только выручка с абонента.`,
      columns: { who: 'Кто', what: 'Что', value: 'Сколько', years: 'Когда', trust: 'Доверие' },
      measures: {
        'monthly-churn': typeset`отток в месяц`,
        'annual-churn': typeset`отток в год`,
        'win-back': typeset`вернулись после предложения`,
        'still-leave': typeset`всё равно ушли из позвонивших отключиться`,
        'durably-kept': typeset`остались надолго из позвонивших отключиться`,
        revenue: typeset`₽ с абонента в месяц`,
        attempts: typeset`попыток на один разговор`,
      },
      upperBound: typeset`только верхняя граница`,
      sources: {
        frontier: typeset`Frontier, оптика, США (отчёты SEC)`,
        'virgin-media': typeset`Virgin Media, Великобритания (годовые отчёты)`,
        charter: typeset`Charter, аналоговое кабельное ТВ, США`,
        'kumar-bhagwat-zhang': typeset`Kumar, Bhagwat, Zhang: одна фирма в США, предложения на 105–225 $`,
        'callintel-leave': 'CallIntel',
        'callintel-kept': 'CallIntel',
        'tmt-broadband': typeset`ТМТ Консалтинг: фиксированный интернет, Россия`,
        'pay-tv': typeset`Платное ТВ, Россия: выручка рынка на абонента`,
        'attempts-per-reached': typeset`Обзвоны: отраслевая оценка`,
      } satisfies Record<AnchorTag, string>,
    },
  },

  next: {
    heading: typeset`Попросите бесплатную оценку`,
    text: typeset`Консультант проверит эти числа вместе с вами и скажет, что из них следует. Ваши числа перейдут в заявку сами. Можно и позвонить:`,
    blankText: typeset`Нет чисел под рукой? Напишите нам, что знаете: консультант поможет их собрать. Можно и позвонить:`,
    write: typeset`Попросить оценку`,
    subscribe: typeset`Получать журнал`,
    services: 'Услуги',
    letter: {
      subject: typeset`Бесплатная оценка потенциала`,
      greeting: 'Здравствуйте!',
      ask: typeset`Прошу сделать бесплатную оценку.`,
      subscribers: 'Абонентов',
      disconnects: typeset`Отключений в месяц`,
      bill: 'Средний счёт, ₽',
      estimate: 'Расчёт',
      asked: ['Компания', 'Города', 'Телефон'],
    },
  },

  foot: {
    heading: typeset`Об этом расчёте`,
    link: typeset`Ссылка на этот расчёт`,
    other: 'This estimate in English',
    same: typeset`По ней всегда откроется этот ответ, пока не сменится версия модели.`,
    engine: (engine: string, seed: string, draws: string, narrowing: string) =>
      `Модель ${engine}; начало случайных чисел ${seed}; ${draws} розыгрышей, для сужения ${narrowing}.`,
    formula: typeset`Удержано = ушедшие × доля причины × есть смысл звонить × дозвон × (возврат − вернулись бы сами) × остаются надолго. Отключения разыграны по Пуассону, доли причин — по Дирихле, остальное — по PERT.`,
  },
};
