import type { CheckName, Standing } from '#app/questionnaires/check.ts';
import { typeset } from './typeset.ts';

/** What two numbers that do not agree are called, and what is usually behind it. */
export interface CheckWords {
  title: string;
  said: string;
  against: string;
  why: string;
}

const names: Record<CheckName, CheckWords> = {
  movement: {
    title: typeset`Движение базы сходится`,
    said: typeset`база на конец`,
    against: typeset`начало + подключения + возвраты − отключения`,
    why: typeset`Чаще всего забыты возвраты, переоформления или разовая чистка договоров.`,
  },
  'next-opening': {
    title: typeset`Месяц начинается с того, чем кончился прошлый`,
    said: typeset`база на начало`,
    against: typeset`база на конец прошлого месяца`,
    why: typeset`Так бывает, когда отчёты сделаны в разные дни или по разным правилам.`,
  },
  'before-start': {
    title: typeset`Отключения не раньше первых подключений`,
    said: typeset`первый месяц с отключениями`,
    against: typeset`с этого месяца подключаете`,
    why: typeset`Проверьте месяц начала работы или годы в таблице.`,
  },
  'in-future': {
    title: typeset`Последний месяц уже закончился`,
    said: typeset`последний месяц в таблицах`,
    against: typeset`последний закончившийся месяц`,
    why: typeset`Неполный месяц показал бы отток меньше настоящего.`,
  },
  suspended: {
    title: typeset`Приостановленные считаются отдельно`,
    said: typeset`база на конец`,
    against: typeset`она же без приостановленных`,
    why: typeset`Пока приостановленные внутри базы, часть уходов в ней не видна.`,
  },
  trend: {
    title: typeset`База движется так, как вы сказали`,
    said: typeset`база на конец периода`,
    against: typeset`база на начало периода`,
    why: typeset`Ощущение и таблица разошлись. Возможно, в базу вошла купленная сеть или чистка договоров.`,
  },
  channels: {
    title: typeset`Сумма каналов равна отключениям`,
    said: typeset`сумма по каналам`,
    against: typeset`отключения в движении базы`,
    why: typeset`Если каналов меньше, остаток — «немой» отток. Если больше, одно отключение записано дважды.`,
  },
  reasons: {
    title: typeset`Сумма причин равна отключениям`,
    said: typeset`сумма по причинам`,
    against: typeset`отключения в движении базы`,
    why: typeset`Если причин меньше, у части отключений её не записали. Если больше, у одного отключения несколько причин.`,
  },
  'unknown-reasons': {
    title: typeset`Неизвестных причин не больше 10 %`,
    said: typeset`доля «не установлена»`,
    against: typeset`допустимая доля`,
    why: typeset`Больше — значит, причину не спрашивают или не записывают.`,
  },
  recorders: {
    title: typeset`Роли записывают столько, сколько есть в таблице`,
    said: typeset`записывают все роли в месяц`,
    against: typeset`причин в таблице за месяц`,
    why: typeset`Возможно, кто-то не назван или причину ставят дважды.`,
  },
  'debt-channels': {
    title: typeset`Уходы по долгу: причина и канал`,
    said: typeset`по причине «неоплата» в месяц`,
    against: typeset`по каналам долга в месяц`,
    why: typeset`Обычно у части заблокированных за долг записана другая причина, или наоборот.`,
  },
  'debt-without-rule': {
    title: typeset`Уходы по долгу есть, а правила нет`,
    said: typeset`уходов по долгу в месяц`,
    against: typeset`ожидали без правила`,
    why: typeset`Кто-то всё же решает, когда должник ушёл. Опишите, как это происходит.`,
  },
  'debt-days': {
    title: typeset`Запас должников и срок правила`,
    said: typeset`на сколько дней хватает запаса должников`,
    against: typeset`дней в правиле`,
    why: typeset`Если запас больше, списывают позже, чем написано в правиле; если меньше — раньше.`,
  },
  'false-churn': {
    title: typeset`Ложный отток: причина и канал`,
    said: typeset`по причине «ложный отток» в месяц`,
    against: typeset`по каналу «переоформление» в месяц`,
    why: typeset`Переоформление, записанное как уход, завышает отток.`,
  },
  'monthly-churn': {
    title: typeset`Отток похож на месячный`,
    said: typeset`отток в месяц`,
    against: typeset`край обычного`,
    why: typeset`Выше 8 % обычно стоит годовая цифра, ниже 0,2 % — годовая, делённая на 12 дважды.`,
  },
  'named-churn': {
    title: typeset`Ваш отток и отток по таблице`,
    said: typeset`вы называете`,
    against: typeset`отключения, делённые на базу`,
    why: typeset`Разница обычно в определении: кого считают базой и кого ушедшим.`,
  },
  'churn-of-connects': {
    title: typeset`Отток считается от базы, а не от подключений`,
    said: typeset`вы называете`,
    against: typeset`отключения, делённые на базу`,
    why: typeset`Отключения, делённые на подключения, показывают рост, а не отток.`,
  },
  revenue: {
    title: typeset`Абоненты × средний счёт ≈ начислено`,
    said: typeset`начислено за месяц`,
    against: typeset`активные абоненты × средний счёт`,
    why: typeset`Проверьте НДС, организации и разовые услуги.`,
  },
  'tariff-subscribers': {
    title: typeset`Абоненты по тарифам — это вся база`,
    said: typeset`сумма по тарифам`,
    against: typeset`база на конец`,
    why: typeset`Обычно забыты архивные тарифы или посчитаны услуги вместо абонентов.`,
  },
  'tariff-price': {
    title: typeset`Средний счёт и цены тарифов`,
    said: typeset`средний счёт`,
    against: typeset`средняя цена по тарифам`,
    why: typeset`Разница — скидки, пакеты и дополнительные услуги. Больше 25 % бывает редко.`,
  },
  'reached-of-listed': {
    title: typeset`Поговорили не больше чем с теми, кто был в работе`,
    said: typeset`поговорили`,
    against: typeset`попало в работу`,
    why: typeset`Похоже, числа за разные периоды или звонки посчитаны вместо людей.`,
  },
  'kept-of-reached': {
    title: typeset`Осталось не больше чем тех, с кем говорили`,
    said: typeset`активны через 30 дней`,
    against: typeset`поговорили`,
    why: typeset`Похоже, посчитаны и те, кто вернулся сам.`,
  },
  'kept-later': {
    title: typeset`Через 90 дней не больше, чем через 30`,
    said: typeset`активны через 90 дней`,
    against: typeset`активны через 30 дней`,
    why: typeset`Похоже, числа о разных абонентах.`,
  },
  'listed-of-lost': {
    title: typeset`В работе не больше, чем уходит`,
    said: typeset`попадает в работу в месяц`,
    against: typeset`отключений в месяц`,
    why: typeset`Возможно, в работу идут и те, кто ещё не отключён. Тогда напишите об этом.`,
  },
  capacity: {
    title: typeset`Столько разговоров успевают столько людей`,
    said: typeset`разговоров в месяц`,
    against: typeset`люди × разговоры в день × рабочие дни`,
    why: typeset`Часть разговоров ведут другие люди, или посчитаны попытки.`,
  },
  branches: {
    title: typeset`Филиалы вместе — это вся база`,
    said: typeset`сумма по филиалам`,
    against: typeset`база на конец`,
    why: typeset`Возможно, не назван головной офис.`,
  },
  'market-shares': {
    title: typeset`Доли в городе не больше целого`,
    said: typeset`сумма долей`,
    against: typeset`весь город`,
    why: typeset`Дома с двумя операторами посчитаны дважды, или одна из долей завышена.`,
  },
  'export-period': {
    title: typeset`Данные есть за весь период`,
    said: typeset`данные с месяца`,
    against: typeset`таблицы с месяца`,
    why: typeset`Ранние месяцы проверить по выгрузке не удастся. Напишите, откуда они.`,
  },
  goal: {
    title: typeset`Цель ниже нынешнего оттока`,
    said: typeset`цель`,
    against: typeset`отток по таблице`,
    why: typeset`Похоже, цель названа за год или по другой формуле.`,
  },
};

export const questionnaireChecks = {
  heading: typeset`Числа, которые не сходятся`,
  none: typeset`Всё, что можно сверить, сходится.`,
  gap: typeset`разница`,
  explain: typeset`Почему так`,
  explainHint: typeset`Объяснение увидит консультант. Можно не исправлять, если число верное.`,
  standings: {
    agrees: typeset`сходится`,
    explained: typeset`объяснено`,
    asks: typeset`вопрос`,
    errs: typeset`исправьте или объясните`,
  } satisfies Record<Standing, string>,
  names,
};
