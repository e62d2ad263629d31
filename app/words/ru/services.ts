import type { Answers } from '#app/catalogue/advice.ts';
import type { Fit } from '#app/catalogue/matrix.ts';
import type { Size, Tier } from '#app/catalogue/tier.ts';
import { typeset } from './typeset.ts';

/** What to write when asking for a service by letter: short, because some mail programs take no address above 2000 characters. */
const everybody = ['Компания', typeset`Города`, 'Абонентов', typeset`Отключений в месяц`];
const telephone = typeset`Телефон для связи`;

export const services = {
  title: 'Услуги',
  description: typeset`Пять услуг по управлению оттоком для операторов связи: кому какая подходит, какую часть работы делаем мы, какая остаётся вам и как начать.`,
  heading: typeset`Пять услуг и сколько работы остаётся вам`,
  lead: typeset`Услуги различаются одним: какую часть работы берём на себя мы, а какую делают ваши люди. Чем крупнее сеть, тем больше работы разумно отдать нам. Чем больше времени у вашего руководства, тем меньше мы нужны.`,
  share: {
    ours: 'мы',
    yours: 'вы',
    part: (who: string, percent: number) => `${who}\u00a0— ${percent}\u00a0%`,
    estimate: '(наша оценка)',
    /** Beside many bars, whose figures have no sign. */
    estimates: typeset`% работы, наша оценка`,
    column: 'Доля работы',
    label: (ours: number) => typeset`Наша часть работы — ${String(ours)}\u00a0%, ваша — ${String(100 - ours)}\u00a0%`,
    note: typeset`Доли — наше суждение, а не измерение. Границы размеров тоже провели мы: у вашей сети они могут быть другими.`,
  },
  /** They may break only before the last word. */
  sizes: {
    small: 'до\u00a010 тысяч',
    middle: '10–\u206050 тысяч',
    large: '50–\u2060300 тысяч',
    'very-large': 'от\u00a0300 тысяч',
  } satisfies Record<Size, string>,
  matrix: {
    heading: 'Размер сети и\u00a0кто делает работу',
    caption: typeset`Какая услуга подходит сети какого размера. Размер — активных абонентов на начало месяца.`,
    service: 'Услуга',
    fits: {
      suits: 'подходит',
      'with-time': 'если есть время',
      'after-attempt': typeset`если не вышло самим`,
      'to-compare': 'для сверки',
      no: typeset`не предлагаем`,
    } satisfies Record<Fit, string>,
    meanings: {
      suits: typeset`подходит сети такого размера`,
      condition: typeset`подходит при условии: у руководства есть время вести работу самому; либо свои силы не помогли или нужно найти узкие места`,
      'to-compare': typeset`чтобы сверить со своими документами`,
      no: typeset`для такого размера не предлагаем`,
    },
  },
  comparison: {
    heading: 'Пять услуг рядом',
    caption: typeset`Что вы получаете и что остаётся вам`,
    scroll: 'листайте вправо: пять услуг\u00a0→',
    forWhom: 'Для кого',
    gets: typeset`Что вы получаете`,
    leaves: typeset`Что остаётся вам`,
    after: 'Что потом',
    start: 'Как начать',
  },
  toAdvisor: {
    text: typeset`Не знаете, какую выбрать? Ответьте на четыре вопроса: назовём одну услугу, скажем почему и что могло бы изменить ответ.`,
    label: typeset`Четыре вопроса — один совет`,
  },
  next: {
    heading: typeset`Начните с бесплатной оценки`,
    text: typeset`Три числа о вашей сети — и станет видно, сколько абонентов можно удержать и во что обходится отток. После этого легче понять, какая услуга окупится.`,
    assessment: typeset`Оценить потенциал`,
    advisor: typeset`Выбрать услугу`,
    contacts: 'Спросить нас',
  },
  tier: {
    area: ['Россия', 'СНГ'],
    less: typeset`Меньше нашей работы`,
    more: typeset`Больше нашей работы`,
    neighbours: 'Соседние услуги',
    dates: typeset`Даты открытых курсов`,
    apply: {
      heading: typeset`Подать заявку`,
      lead: typeset`Несколько вопросов о вашей сети. Чего не знаете, пропустите: выясним вместе. Можно и позвонить:`,
      label: typeset`Заполнить заявку`,
      or: 'или',
      byLetter: typeset`начать письмо в своей почте`,
      subject: (tier: string) => `Заявка: ${tier}`,
      greeting: 'Здравствуйте!',
      asked: {
        methodology: [...everybody, typeset`Кто будет внедрять`, telephone],
        'open-course': [...everybody, typeset`Сколько участников и их должности`, 'Удобный месяц', telephone],
        'on-site-course': [...everybody, 'Филиалов', typeset`Сколько участников и их должности`, telephone],
        audit: [...everybody, typeset`Что уже пробовали`, 'Удобный месяц', telephone],
        turnkey: [...everybody, 'Филиалов', typeset`Кто отвечает за удержание`, telephone],
      } satisfies Record<Tier, string[]>,
    },
  },
  advisor: {
    title: typeset`Какая услуга подойдёт`,
    description: typeset`Четыре вопроса о вашей сети — и мы назовём одну услугу, скажем почему, назовём вторую и условие, при котором она лучше.`,
    titleOfAdvice: (tier: string) => `Совет: ${tier}`,
    titleOfError: typeset`Ошибка: не на все вопросы есть ответ`,
    heading: typeset`Какая услуга вам подойдёт`,
    lead: typeset`Четыре вопроса о сети. Ответ — одна услуга, причины и второй выбор с условием, при котором он лучше. Контакты не нужны: ответы остаются в адресе страницы, и больше нигде.`,
    ask: typeset`Получить совет`,
    askAgain: typeset`Пересчитать совет`,
    yourAnswers: typeset`Ваши ответы`,
    changeThem: typeset`Измените любой — совет пересчитается.`,
    questions: {
      size: {
        legend: typeset`Сколько у вас абонентов?`,
        hint: typeset`Активных на начало месяца. Если услуг несколько, считайте абонента один раз.`,
        missing: typeset`Укажите, сколько у вас абонентов`,
        answers: {
          small: typeset`до 10 тысяч`,
          middle: typeset`от 10 до 50 тысяч`,
          large: typeset`от 50 до 300 тысяч`,
          'very-large': typeset`300 тысяч и больше`,
        },
      },
      time: {
        legend: typeset`Есть ли у руководства время заниматься оттоком?`,
        hint: typeset`Разобраться, спроектировать, переучить людей — это месяцы, а не дни (допущение).`,
        missing: typeset`Укажите, есть ли время у руководства`,
        answers: {
          plenty: typeset`Есть: готовы вести эту работу сами`,
          some: typeset`Немного: готовы участвовать, но не вести`,
          none: typeset`Нет: вести должен кто-то другой`,
        },
      },
      state: {
        legend: typeset`Как обстоят дела сейчас?`,
        hint: typeset`Речь об уходящих: кто с ними говорит, как записывают причины, считают ли возвраты.`,
        missing: typeset`Укажите, как обстоят дела сейчас`,
        answers: {
          nothing: typeset`Пока ничего не налажено`,
          failed: typeset`Пробовали наладить сами, не получилось`,
          bottlenecks: typeset`Работа налажена, ищем узкие места`,
          compare: typeset`Работа налажена, хотим сверить документы`,
        },
      },
      branches: {
        legend: typeset`Где работают ваши люди?`,
        hint: typeset`Те, кто говорит с абонентами.`,
        missing: typeset`Укажите, где работают ваши люди`,
        answers: {
          one: typeset`В одном месте`,
          several: typeset`В нескольких отделениях`,
          many: typeset`Во многих удалённых филиалах`,
        },
      },
    } satisfies { [Q in keyof Answers]: { answers: Record<Answers[Q], string>; [text: string]: unknown } },
    advised: 'Советуем',
    why: 'Почему',
    /** Only answers that can speak for a service; none else is given as a reason. */
    reasons: {
      size: {
        small: typeset`Сеть небольшая, отключений немного. Опыт других сетей на первых порах заменит статистику, которую пришлось бы копить самим.`,
        middle: typeset`В сети от 10 до 50 тысяч абонентов отключается 150–\u20601000 в месяц (допущение: 1,5–\u20602 % базы). Столько уходов без единого порядка не разобрать.`,
        large: typeset`В сети от 50 до 300 тысяч абонентов отключается 750–\u20606000 в месяц (допущение: 1,5–\u20602 % базы). Разбирать их нужно на ваших данных, а не на чужих примерах.`,
        'very-large': typeset`От 300 тысяч абонентов — это 4 500 отключений в месяц и больше (допущение: от 1,5 % базы). Ошибка в расчёте обходится дорого, и проверять её стоит вместе с нами.`,
      },
      time: {
        plenty: typeset`У руководства есть время. Значит, заметную часть работы можно сделать самим и не платить за неё нам.`,
        some: typeset`Времени у руководства немного. На сеть такого размера его не хватит, чтобы внедрить всё самим.`,
        none: typeset`Времени у руководства нет. Значит, считать и проектировать должны мы, иначе работа встанет.`,
      },
      state: {
        nothing: typeset`Пока ничего не налажено. Переделывать нечего, можно сразу строить по готовым образцам.`,
        failed: typeset`Своя попытка не дала результата. Прежде чем пробовать снова, нужно понять, где она сломалась.`,
        bottlenecks: typeset`Работа налажена. Узкие места видны, когда её разбирают по частям на ваших данных.`,
        compare: typeset`Работа налажена, строить заново нечего. Остаётся сравнить её с тем, что есть у других.`,
      },
      branches: {
        several: typeset`Отделений несколько. Людей из всех сразу проще собрать у вас, чем посылать на сборный курс.`,
        many: typeset`Филиалов много, и они далеко. Учить людей лучше вместе и на их собственных случаях.`,
      },
    },
    runnerUp: 'Второй выбор',
    when: (conditions: string[]) => `Будет лучше, если ${conditions.join(' и\u00a0')}.`,
    conditions: {
      time: {
        plenty: typeset`у руководства есть время вести эту работу`,
        some: typeset`у руководства немного времени`,
        none: typeset`у руководства нет времени`,
      },
      state: {
        nothing: typeset`на самом деле пока ничего не налажено`,
        failed: typeset`наладить работу своими силами не получается`,
        bottlenecks: typeset`нужно найти узкие места налаженной работы`,
        compare: typeset`нужно только сверить документы с нашими`,
      },
    },
    apply: 'Подать заявку',
    more: typeset`Подробно об услуге`,
    all: typeset`Все пять услуг рядом`,
    share: typeset`Ответы — в адресе этой страницы: её можно сохранить или переслать коллегам.`,
    honest: typeset`Совет считает программа: складывает доводы из ваших ответов. Она не видела ваших данных. Окончательно решим в разговоре.`,
  },
};
