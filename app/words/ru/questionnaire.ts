import type { Confidence, Source } from '#app/questionnaires/answers.ts';
import type { Missing, SectionState } from '#app/questionnaires/progress.ts';
import type { Unit } from '#app/questionnaires/question.ts';
import type {
  ColumnsByQuestion,
  OptionsByQuestion,
  QuestionKey,
  RowsByQuestion,
  SectionKey,
} from '#app/questionnaires/questionnaire.ts';
import type { FaultName } from '#app/questionnaires/read-cell.ts';
import type { PasteReading } from '#app/questionnaires/paste.ts';
import type { WorthAnswering } from '#app/questionnaires/worth-answering.ts';
import type { SectionEvent } from '#app/questionnaires/section-state.ts';
import { questionnaireChecks } from './questionnaire-checks.ts';
import { questionnaireFile } from './questionnaire-file.ts';
import { questionnaireTaken } from './questionnaire-taken.ts';
import { typeset } from './typeset.ts';

export interface QuestionWords {
  label: string;
  /** Where the answer can be found, or what exactly is meant; empty where nobody wonders. */
  hint: string;
}

const sections: Record<SectionKey, { title: string; lead: string }> = {
  company: {
    title: typeset`Компания и сеть`,
    lead: typeset`Кто вы, где работаете и чем подключаете. Хватит десяти минут и памяти.`,
  },
  base: {
    title: typeset`База и её движение по месяцам`,
    lead: typeset`Главная таблица анкеты: от неё считается всё остальное. Её можно вставить из Excel или загрузить файлом.`,
  },
  debt: {
    title: typeset`Долг и определения`,
    lead: typeset`Когда должник считается ушедшим. От этого правила цифра оттока меняется в разы, поэтому спрашиваем до цифр.`,
  },
  channels: {
    title: typeset`Каналы оттока`,
    lead: typeset`Откуда компания узнаёт, что абонент ушёл. Разница между суммой каналов и отключениями — «немой» отток.`,
  },
  reasons: {
    title: typeset`Причины оттока`,
    lead: typeset`Что записано о причинах, кем и когда. Если причины не пишут, так и ответьте: это тоже результат.`,
  },
  tariffs: {
    title: typeset`Тарифы и средний счёт`,
    lead: typeset`Сколько приносит один абонент. Нужно, чтобы посчитать, окупится ли удержание.`,
  },
  retention: {
    title: typeset`Как удерживаете сейчас`,
    lead: typeset`Кто говорит с уходящими, что предлагает и сколько из них остаётся через 30 и 90 дней.`,
  },
  staff: {
    title: typeset`Люди и нагрузка`,
    lead: typeset`Хватит ли тех, кто есть. Имена не нужны: только роли и числа.`,
  },
  motivation: {
    title: typeset`Мотивация`,
    lead: typeset`За что платят тем, кто удерживает. Суммы увидит только консультант.`,
  },
  competitors: {
    title: typeset`Конкуренты по городам`,
    lead: typeset`Кто ещё работает в ваших домах и чем берёт. Оценки на глаз годятся.`,
  },
  systems: {
    title: typeset`Системы и выгрузки`,
    lead: typeset`Что можно выгрузить из биллинга к третьему дню аудита. Этот раздел быстрее заполнит администратор.`,
  },
  goals: {
    title: typeset`Цели`,
    lead: typeset`Чего вы ждёте от аудита и что уже пробовали.`,
  },
};

const questions: Record<QuestionKey, QuestionWords> = {
  'company.name': { label: typeset`Название компании`, hint: typeset`как вас знают абоненты` },
  'company.network': { label: typeset`Что вы продаёте`, hint: typeset`от этого зависят нормы оттока` },
  'company.currency': { label: typeset`Валюта`, hint: typeset`в ней указывайте все суммы анкеты` },
  'company.currencyName': { label: typeset`Какая валюта`, hint: typeset`например, армянский драм` },
  'company.since': {
    label: typeset`С какого месяца подключаете абонентов`,
    hint: typeset`месяц первого договора; в биллинге — самая ранняя дата подключения`,
  },
  'company.technologies': { label: typeset`Технологии сети`, hint: typeset`все, на которых есть абоненты` },
  'company.places': { label: typeset`Сколько населённых пунктов`, hint: typeset`где есть хотя бы один абонент` },
  'company.branches': { label: typeset`Сколько филиалов`, hint: typeset`кроме головного офиса; нет филиалов — 0` },
  'company.branchList': {
    label: typeset`Абоненты по филиалам`,
    hint: typeset`вместе с головным офисом; в биллинге — активные договоры с группировкой по филиалу`,
  },
  'company.homes': {
    label: typeset`Квартир и домов в зоне сети`,
    hint: typeset`куда вы можете подключить без строительства; есть в учёте техотдела`,
  },
  'company.clients': { label: typeset`Кому продаёте`, hint: '' },
  'company.business': {
    label: typeset`Из абонентов — организаций`,
    hint: typeset`в биллинге — активные договоры с типом «юрлицо»`,
  },
  'company.contact': {
    label: typeset`Кому звонить с вопросами по анкете`,
    hint: typeset`роль и рабочий телефон или почта`,
  },

  'base.lastMonth': {
    label: typeset`Последний полный месяц в таблицах`,
    hint: typeset`месяц, который уже закончился и закрыт в биллинге: 10.2026 или «октябрь 2026»`,
  },
  'base.months': {
    label: typeset`За сколько месяцев даёте данные`,
    hint: typeset`чем больше, тем меньше в выводах случайного; года достаточно`,
  },
  'base.active': {
    label: typeset`Кого вы считаете активным абонентом`,
    hint: typeset`по какому условию абонент попадает в отчёт о базе`,
  },
  'base.activeOther': { label: typeset`По какому правилу`, hint: typeset`одним предложением` },
  'base.movement': {
    label: typeset`Движение базы`,
    hint: typeset`отчёт «Движение абонентов» или «Абонентская база» за каждый месяц; чего биллинг не знает, оставьте пустым и отметьте «неизвестно»`,
  },
  'base.suspended': {
    label: typeset`Где приостановленные договоры`,
    hint: typeset`те, кто заморозил услугу по заявлению`,
  },
  'base.trend': {
    label: typeset`Что с базой, по вашему ощущению`,
    hint: typeset`за те же месяцы; сверим с таблицей`,
  },
  'base.churn': {
    label: typeset`Какой отток вы называете сами, % в месяц`,
    hint: typeset`цифра из вашего отчёта для руководства; если она за год, пересчитывать не надо, напишите об этом в примечании`,
  },
  'base.churnFormula': { label: typeset`Как считается эта цифра`, hint: typeset`что на что делите` },
  'base.note': {
    label: typeset`Что нам стоит знать о базе`,
    hint: typeset`перенос биллинга, покупка сети, разовая чистка договоров — с месяцем`,
  },

  'debt.rule': {
    label: typeset`Через сколько дней неоплаты абонент считается ушедшим`,
    hint: typeset`настройка биллинга «автоматическое расторжение» или порядок, по которому должников списывают вручную`,
  },
  'debt.ruleDays': { label: typeset`Через сколько дней`, hint: typeset`от дня, когда баланс стал отрицательным` },
  'debt.writeOff': { label: typeset`Как часто списываете должников`, hint: typeset`когда на деле срабатывает правило` },
  'debt.instead': {
    label: typeset`Что происходит с тем, кто перестал платить`,
    hint: typeset`если правила нет: остаётся в базе, решает менеджер, иное`,
  },
  'debt.blockDays': {
    label: typeset`Через сколько дней долга отключается доступ`,
    hint: typeset`настройка биллинга «порог отключения»; сразу — 0`,
  },
  'debt.stock': {
    label: typeset`Сколько абонентов сейчас в долгу и ещё не списано`,
    hint: typeset`в биллинге — договоры с блокировкой по балансу, не расторгнутые, на конец последнего месяца`,
  },
  'debt.returnDays': {
    label: typeset`В пределах скольких дней вернувшийся — это возврат`,
    hint: typeset`позже — новое подключение; если правила нет, оставьте пустым`,
  },
  'debt.falseChurn': {
    label: typeset`Что ещё попадает у вас в отключения`,
    hint: typeset`договор закрыт, но абонент остался: это ложный отток, его мы вычтем`,
  },
  'debt.note': { label: typeset`Что ещё важно о долге`, hint: typeset`обещанный платёж, рассрочка, исключения` },

  'channels.recorded': {
    label: typeset`Записываете ли, откуда узнали об уходе`,
    hint: typeset`поле «источник» или «способ обращения» в заявке на отключение`,
  },
  'channels.where': { label: typeset`Где это записано`, hint: typeset`название системы и поля` },
  'channels.byMonth': {
    label: typeset`Отключения по каналам`,
    hint: typeset`заявки на отключение по способу обращения; автоблокировки — из журнала биллинга`,
  },
  'channels.silent': {
    label: typeset`Какая часть ушла молча, по вашей оценке, %`,
    hint: typeset`перестали платить и ничего не сказали; можно диапазоном: 20–40`,
  },
  'channels.note': { label: typeset`Что ещё важно о каналах`, hint: '' },

  'reasons.recorded': { label: typeset`Записываете ли причину ухода`, hint: typeset`хотя бы у части отключений` },
  'reasons.why': { label: typeset`Почему не записываете`, hint: typeset`нет поля, нет времени, не спрашивают` },
  'reasons.who': { label: typeset`Кто записывает причину`, hint: typeset`все, кто ставит её в карточку` },
  'reasons.moment': { label: typeset`Когда спрашивают`, hint: '' },
  'reasons.classifier': {
    label: typeset`Ваш список причин`,
    hint: typeset`скопируйте справочник из биллинга или CRM как есть, каждую причину с новой строки`,
  },
  'reasons.byMonth': {
    label: typeset`Отключения по причинам`,
    hint: typeset`отчёт по полю «причина расторжения»; свои причины отнесите к ближайшей из наших, неясные — в «не установлена»`,
  },
  'reasons.recorders': {
    label: typeset`Сколько причин в месяц записывает каждая роль`,
    hint: typeset`в среднем; отчёт по полю «автор» в заявках на отключение. Имена не нужны`,
  },
  'reasons.note': { label: typeset`Что ещё важно о причинах`, hint: typeset`меняли справочник, меняли людей — когда` },

  'tariffs.arpu': {
    label: typeset`Средний счёт абонента в месяц, с НДС`,
    hint: typeset`начислено за последний месяц, делённое на активных абонентов`,
  },
  'tariffs.vat': { label: typeset`НДС в счёте, %`, hint: typeset`без НДС — 0` },
  'tariffs.revenue': {
    label: typeset`Начислено абонентам за последний месяц, с НДС`,
    hint: typeset`отчёт «Начисления» за последний полный месяц, без оборудования и разовых услуг`,
  },
  'tariffs.margin': {
    label: typeset`Что остаётся от счёта после прямых расходов, %`,
    hint: typeset`без НДС; прямые расходы — трафик, контент, платёжные комиссии. Не знаете — оставьте пустым`,
  },
  'tariffs.list': {
    label: typeset`Тарифы и сколько на них абонентов`,
    hint: typeset`в биллинге — активные договоры с группировкой по тарифу; мелкие архивные сведите в одну строку`,
  },
  'tariffs.contract': {
    label: typeset`Может ли абонент уйти в любой день`,
    hint: typeset`штраф, рассрочка, аренда роутера`,
  },
  'tariffs.rise': { label: typeset`Поднимали ли цены за эти месяцы`, hint: '' },
  'tariffs.riseMonth': { label: typeset`В каком месяце`, hint: typeset`последнее повышение` },
  'tariffs.note': { label: typeset`Что ещё важно о тарифах`, hint: typeset`акции для новых, скидки для старых` },

  'retention.exists': { label: typeset`Говорит ли кто-то с теми, кто уходит`, hint: '' },
  'retention.who': { label: typeset`Кто говорит`, hint: '' },
  'retention.offers': { label: typeset`Что предлагают`, hint: typeset`всё, что разрешено предложить` },
  'retention.offer': {
    label: typeset`Во сколько обходится предложение одному абоненту`,
    hint: typeset`скидка за весь срок, оборудование, выезд; можно диапазоном`,
  },
  'retention.script': { label: typeset`Есть ли сценарий разговора`, hint: '' },
  'retention.listed': {
    label: typeset`Сколько уходящих в месяц попадает в работу`,
    hint: typeset`в среднем; задачи в CRM или список на обзвон`,
  },
  'retention.reached': {
    label: typeset`Со сколькими удалось поговорить`,
    hint: typeset`в среднем за месяц; звонки дольше минуты в отчёте телефонии`,
  },
  'retention.kept30': {
    label: typeset`Сколько из них активны через 30 дней`,
    hint: typeset`сверьте список с биллингом: оплатил и пользуется`,
  },
  'retention.kept90': {
    label: typeset`Сколько из них активны через 90 дней`,
    hint: typeset`те же абоненты ещё через два месяца; не сверяли — отметьте «неизвестно»`,
  },
  'retention.attempts': {
    label: typeset`Сколько звонков уходит на одного, с кем поговорили`,
    hint: typeset`все набранные номера, делённые на состоявшиеся разговоры`,
  },
  'retention.talk': {
    label: typeset`Сколько минут занимает разговор`,
    hint: typeset`вместе с записью итога; отчёт телефонии`,
  },
  'retention.byReason': {
    label: typeset`Результат по причинам`,
    hint: typeset`за любой период, за который есть данные. «Вернулись сами» — доля тех, кому не звонили, а через 90 дней они снова активны`,
  },
  'retention.note': { label: typeset`Что работает, а что нет`, hint: '' },

  'staff.list': {
    label: typeset`Кто имеет дело с уходящими`,
    hint: typeset`роль, сколько человек, какая часть времени уходит на это; имена не нужны`,
  },
  'staff.agents': {
    label: typeset`Сколько человек на линии удержания`,
    hint: typeset`в пересчёте на полный день: два по полдня — это 1`,
  },
  'staff.contacts': {
    label: typeset`Сколько разговоров в месяц они проводят`,
    hint: typeset`все разговоры, не только об уходе; отчёт телефонии`,
  },
  'staff.perDay': { label: typeset`Сколько разговоров в день успевает один`, hint: typeset`в обычный день` },
  'staff.workdays': { label: typeset`Рабочих дней в месяце`, hint: typeset`у одного человека` },
  'staff.hourCost': { label: typeset`Сколько стоит час работы`, hint: typeset`с налогами и рабочим местом` },
  'staff.shrinkage': {
    label: typeset`Какая часть оплаченного времени проходит не на линии, %`,
    hint: typeset`отпуска, болезни, обучение, перерывы`,
  },
  'staff.occupancy': {
    label: typeset`Какая часть времени на линии занята, %`,
    hint: typeset`разговор и запись итога; отчёт телефонии о занятости`,
  },
  'staff.training': { label: typeset`Учите ли удержанию`, hint: '' },
  'staff.note': { label: typeset`Что ещё важно о людях`, hint: typeset`текучка, сезон, удалённая работа` },

  'motivation.exists': { label: typeset`Зависит ли оплата от удержания`, hint: '' },
  'motivation.indicators': { label: typeset`От чего она зависит`, hint: typeset`всё, что считается в премию` },
  'motivation.bonus': { label: typeset`Сколько платите за одного удержанного`, hint: typeset`нет такой выплаты — 0` },
  'motivation.target': { label: typeset`Какой план стоит`, hint: typeset`например: вернуть 30 абонентов в месяц` },
  'motivation.met': { label: typeset`Выполняется ли он`, hint: typeset`за последние полгода` },
  'motivation.note': { label: typeset`Что ещё важно о мотивации`, hint: '' },

  'competitors.any': {
    label: typeset`Есть ли у ваших абонентов выбор`,
    hint: typeset`другой проводной оператор в тех же домах`,
  },
  'competitors.list': {
    label: typeset`Кто и где`,
    hint: typeset`главные; цена похожего тарифа и чем переманивают. Доля — часть домов с интернетом, на глаз`,
  },
  'competitors.shares': {
    label: typeset`Ваша доля по тем же городам`,
    hint: typeset`ваши абоненты среди домов с интернетом`,
  },
  'competitors.note': {
    label: typeset`Что изменилось за год`,
    hint: typeset`кто пришёл, кто строится, кто поднял цены`,
  },

  'systems.billing': { label: typeset`Какой у вас биллинг`, hint: typeset`название и версия; свой — так и напишите` },
  'systems.crm': { label: typeset`Где ведёте заявки абонентов`, hint: typeset`CRM, тот же биллинг, таблица` },
  'systems.telephony': {
    label: typeset`Какая телефония`,
    hint: typeset`есть ли записи разговоров и за сколько месяцев`,
  },
  'systems.exports': {
    label: typeset`Что можно выгрузить по каждому договору`,
    hint: typeset`имена, адреса и телефоны не нужны`,
  },
  'systems.deleted': {
    label: typeset`Остаются ли в биллинге закрытые договоры`,
    hint: typeset`если их удаляют, выгрузка покажет одних оставшихся, и срок жизни выйдет длиннее, чем он есть`,
  },
  'systems.exportFrom': {
    label: typeset`С какого месяца есть данные`,
    hint: typeset`самая ранняя дата отключения в биллинге`,
  },
  'systems.format': { label: typeset`В каком виде`, hint: '' },
  'systems.note': {
    label: typeset`Что ещё важно о системах`,
    hint: typeset`когда меняли биллинг, что потеряли при переносе`,
  },

  'goals.aims': { label: typeset`Что должен дать аудит`, hint: '' },
  'goals.churn': { label: typeset`До какого оттока хотите дойти, % в месяц`, hint: typeset`если такая цифра есть` },
  'goals.until': { label: typeset`К какому месяцу`, hint: '' },
  'goals.tried': { label: typeset`Что уже пробовали`, hint: typeset`и чем кончилось` },
  'goals.doubts': { label: typeset`Что вас беспокоит`, hint: typeset`в аудите или в том, что будет после` },
  'goals.decides': { label: typeset`Кто примет решение по итогам`, hint: typeset`должность` },
};

const whoSpeaks = {
  'call-centre': typeset`колл-центр`,
  office: typeset`абонентский отдел`,
  engineer: typeset`монтажники, техподдержка`,
  retention: typeset`отдел удержания`,
  debt: typeset`работа с должниками`,
};

const options: { [Q in keyof OptionsByQuestion]: Record<OptionsByQuestion[Q], string> } = {
  'company.network': {
    internet: typeset`интернет`,
    'internet-and-tv': typeset`интернет и ТВ`,
    'cable-tv': typeset`только кабельное ТВ`,
  },
  'company.currency': {
    RUB: typeset`российский рубль`,
    BYN: typeset`белорусский рубль`,
    KZT: typeset`тенге`,
    UZS: typeset`сум`,
    other: typeset`другая`,
  },
  'company.technologies': {
    ethernet: typeset`Ethernet до квартиры`,
    pon: typeset`PON`,
    docsis: typeset`DOCSIS`,
    dsl: typeset`xDSL`,
    wireless: typeset`радиодоступ`,
    'analog-tv': typeset`аналоговое ТВ`,
    'digital-tv': typeset`цифровое ТВ, IPTV`,
    other: typeset`другое`,
  },
  'company.clients': {
    people: typeset`только жителям`,
    'people-and-business': typeset`жителям и организациям`,
  },
  'base.months': { '12': typeset`12 месяцев`, '18': typeset`18 месяцев`, '24': typeset`24 месяца` },
  'base.active': {
    'paid-in-month': typeset`платил или пользовался в этом месяце`,
    'not-blocked': typeset`не заблокирован на конец месяца`,
    'has-contract': typeset`договор не расторгнут`,
    other: typeset`по другому правилу`,
  },
  'base.suspended': {
    apart: typeset`считаем отдельно`,
    'in-base': typeset`внутри базы`,
    'as-lost': typeset`среди отключённых`,
    'no-suspension': typeset`приостановить нельзя`,
  },
  'base.trend': { grows: typeset`растёт`, stands: typeset`стоит на месте`, shrinks: typeset`падает` },
  'base.churnFormula': {
    'of-opening': typeset`отключения к базе на начало месяца`,
    'of-mean': typeset`отключения к средней базе`,
    'of-connects': typeset`отключения к подключениям`,
    net: typeset`отключения минус подключения, к базе`,
    other: typeset`иначе`,
    none: typeset`отток не считаем`,
  },
  'debt.rule': {
    '30': typeset`через 30 дней`,
    '60': typeset`через 60 дней`,
    '90': typeset`через 90 дней`,
    '180': typeset`через 180 дней`,
    other: typeset`через другой срок`,
    none: typeset`правила нет`,
  },
  'debt.writeOff': {
    daily: typeset`каждый день, само`,
    monthly: typeset`раз в месяц`,
    quarterly: typeset`раз в квартал`,
    irregularly: typeset`когда дойдут руки`,
  },
  'debt.falseChurn': {
    're-registration': typeset`переоформление на другого человека`,
    'tariff-change': typeset`смена тарифа`,
    duplicate: typeset`закрытие дубля договора`,
    'move-within-network': typeset`переезд в зоне сети`,
    none: typeset`ничего из этого`,
  },
  'channels.recorded': { always: typeset`всегда`, partly: typeset`не всегда`, never: typeset`нет` },
  'reasons.recorded': { always: typeset`всегда`, partly: typeset`не всегда`, never: typeset`нет` },
  'reasons.who': { ...whoSpeaks, billing: typeset`биллинг ставит сам`, other: typeset`другие` },
  'reasons.moment': {
    'at-request': typeset`сразу, при обращении`,
    'call-back': typeset`перезванивают`,
    later: typeset`позже, при закрытии договора`,
    mixed: typeset`по-разному`,
  },
  'tariffs.contract': {
    'free-to-leave': typeset`да`,
    'some-bound': typeset`часть связана обязательствами`,
    'all-bound': typeset`нет, у всех срок или штраф`,
  },
  'tariffs.rise': {
    none: typeset`нет`,
    'new-only': typeset`только для новых`,
    everybody: typeset`для всех`,
  },
  'retention.exists': {
    team: typeset`да, это чья-то работа`,
    'by-the-way': typeset`да, попутно`,
    none: typeset`нет`,
  },
  'retention.who': { ...whoSpeaks, outsourced: typeset`внешний колл-центр` },
  'retention.offers': {
    discount: typeset`скидка`,
    'free-month': typeset`бесплатный период`,
    tariff: typeset`тариф дешевле`,
    speed: typeset`скорость выше за ту же цену`,
    tv: typeset`ТВ или подписка`,
    equipment: typeset`оборудование`,
    pause: typeset`приостановка вместо ухода`,
    repair: typeset`ремонт, выезд мастера`,
    none: typeset`ничего, только разговор`,
  },
  'retention.script': {
    written: typeset`есть, записан`,
    spoken: typeset`есть, на словах`,
    none: typeset`нет`,
  },
  'staff.training': {
    regular: typeset`регулярно`,
    'at-start': typeset`при приёме на работу`,
    none: typeset`нет`,
  },
  'motivation.exists': { yes: typeset`да`, partly: typeset`у части людей`, no: typeset`нет` },
  'motivation.indicators': {
    contacts: typeset`от числа звонков`,
    'kept-at-once': typeset`от согласившихся остаться`,
    'kept-30': typeset`от активных через 30 дней`,
    'kept-90': typeset`от активных через 90 дней`,
    churn: typeset`от оттока компании`,
    quality: typeset`от качества разговоров`,
    sales: typeset`от продаж`,
    other: typeset`от другого`,
  },
  'motivation.met': {
    always: typeset`всегда`,
    mostly: typeset`чаще да`,
    rarely: typeset`редко`,
    'not-measured': typeset`не считаем`,
  },
  'competitors.any': { yes: typeset`да`, no: typeset`нет, мы одни`, unknown: typeset`не знаем` },
  'systems.exports': {
    'connect-date': typeset`дату подключения`,
    'disconnect-date': typeset`дату отключения`,
    'block-date': typeset`дату блокировки`,
    'last-payment': typeset`дату последнего платежа`,
    balance: typeset`баланс на отключение`,
    reason: typeset`причину`,
    channel: typeset`канал обращения`,
    tariff: typeset`тариф`,
    suspension: typeset`приостановки`,
    contacts: typeset`историю обращений`,
    none: typeset`ничего из этого`,
  },
  'systems.deleted': {
    kept: typeset`да, все`,
    'deleted-later': typeset`удаляются со временем`,
    'deleted-at-once': typeset`удаляются сразу`,
    unknown: typeset`не знаем`,
  },
  'systems.format': {
    csv: 'CSV',
    xlsx: 'Excel',
    paper: typeset`только на экране или бумаге`,
    'by-request': typeset`по заявке разработчику`,
  },
  'goals.aims': {
    measure: typeset`узнать настоящий объём оттока`,
    keep: typeset`терять меньше`,
    'win-back': typeset`возвращать ушедших`,
    train: typeset`научить людей`,
    motivate: typeset`настроить мотивацию`,
    cost: typeset`понять, во что обходится удержание`,
    other: typeset`другое`,
  },
};

const rows: { [Q in keyof RowsByQuestion]: Record<RowsByQuestion[Q], string> } = {
  'base.movement': {
    opening: typeset`База на начало`,
    connected: typeset`Подключения`,
    returned: typeset`Возвраты`,
    disconnected: typeset`Отключения`,
    closing: typeset`База на конец`,
    suspended: typeset`Приостановлено на конец`,
  },
  'channels.byMonth': {
    'call-centre': typeset`Звонок в колл-центр`,
    chat: typeset`Чат, мессенджер, личный кабинет`,
    office: typeset`Визит в офис`,
    statement: typeset`Письменное заявление`,
    engineer: typeset`Монтажник, техподдержка`,
    'not-resumed': typeset`Приостановка не возобновлена`,
    'auto-block': typeset`Автоблокировка по долгу`,
    equipment: typeset`Сдача оборудования`,
    'debt-calls': typeset`Обзвон должников`,
    competitor: typeset`Запрос от конкурента или УК`,
    're-registration': typeset`Переоформление`,
    unknown: typeset`Неизвестно`,
  },
};

const columns: { [Q in keyof ColumnsByQuestion]: Record<ColumnsByQuestion[Q], string> } = {
  'company.branchList': { name: typeset`Филиал`, subscribers: typeset`Абонентов` },
  'reasons.recorders': {
    role: typeset`Роль`,
    recorded: typeset`Записывает в месяц`,
    unknown: typeset`Из них «не установлена»`,
  },
  'tariffs.list': { name: typeset`Тариф`, price: typeset`Цена в месяц`, subscribers: typeset`Абонентов` },
  'retention.byReason': {
    reason: typeset`Причина`,
    reached: typeset`Поговорили`,
    kept: typeset`Активны через 30 дней`,
    alone: typeset`Вернулись сами, %`,
  },
  'staff.list': { role: typeset`Роль`, people: typeset`Человек`, share: typeset`Часть времени, %` },
  'competitors.list': {
    town: typeset`Город`,
    name: typeset`Оператор`,
    price: typeset`Цена в месяц`,
    share: typeset`Доля, %`,
    offer: typeset`Чем переманивает`,
  },
  'competitors.shares': { town: typeset`Город`, share: typeset`Ваша доля, %` },
};

export const questionnaire = {
  title: typeset`Анкета перед аудитом`,
  sections,
  questions,
  options,
  rows,
  columns,

  units: {
    subscribers: typeset`абонентов`,
    homes: typeset`квартир и домов`,
    people: typeset`человек`,
    places: '',
    contacts: typeset`разговоров`,
    attempts: typeset`звонков`,
    money: '',
    percent: '%',
    days: typeset`дней`,
    minutes: typeset`минут`,
  } satisfies Record<Unit, string>,

  provenance: {
    source: typeset`Откуда число`,
    period: typeset`За какой период`,
    from: typeset`с месяца`,
    until: typeset`по месяц`,
    confidence: typeset`Насколько ему верить`,
    why: typeset`Число без источника и число из биллинга весят по-разному. «Неизвестно» — тоже ответ: пустое поле перестанет вас держать.`,
    sources: {
      billing: typeset`выгрузка из биллинга`,
      report: typeset`готовый отчёт`,
      estimate: typeset`оценка`,
      unknown: typeset`неизвестно`,
    } satisfies Record<Source, string>,
    confidences: {
      high: typeset`можно проверить`,
      middle: typeset`похоже на правду`,
      low: typeset`на глаз`,
    } satisfies Record<Confidence, string>,
  },

  states: {
    'not-started': typeset`не начат`,
    'in-progress': typeset`заполняется`,
    'with-colleague': typeset`у коллеги`,
    ready: typeset`готов`,
  } satisfies Record<SectionState, string>,
  events: {
    'sent-to-colleague': typeset`отправлен коллеге`,
    'handed-back': typeset`коллега вернул`,
    'taken-back': typeset`вы забрали у коллеги`,
    'said-ready': typeset`отмечен готовым`,
    reopened: typeset`открыт снова`,
    returned: typeset`возвращён на исправление`,
  } satisfies Record<SectionEvent, string>,

  missing: {
    heading: typeset`Чего не хватает, чтобы отправить`,
    none: typeset`Всё на месте: анкету можно отправить.`,
    why: {
      unanswered: typeset`нет ответа`,
      incomplete: typeset`заполнены не все месяцы`,
      faulty: typeset`есть число, которое мы не смогли прочитать`,
    } satisfies Record<Missing['why'], string>,
  },

  faults: {
    unreadable: typeset`Не смогли прочитать. Пишите цифрами: 20 000 или 1 250,50. Написанное сохранено.`,
    'no-range': typeset`Здесь нужно одно число, а не диапазон.`,
    negative: typeset`Число не может быть меньше нуля.`,
    'not-whole': typeset`Здесь нужно целое число.`,
    'too-small': typeset`Число меньше, чем бывает. Проверьте единицу.`,
    'too-large': typeset`Число больше, чем бывает. Проверьте единицу.`,
    'no-option': typeset`Такого ответа в списке нет. Выберите из списка.`,
    'no-month': typeset`Напишите месяц и год: 10.2026 или «октябрь 2026».`,
    'too-long': typeset`Текст слишком длинный. Он сохранён; в отчёт войдёт начало.`,
    'too-many': typeset`Строк слишком много. Сведите мелкие в одну.`,
    'period-reversed': typeset`Период кончается раньше, чем начинается.`,
  } satisfies Record<FaultName, string>,

  paste: {
    label: typeset`Вставьте таблицу из Excel`,
    hint: typeset`Месяцы сверху или сбоку, строки с названиями. Лишние строки пропустим и скажем какие.`,
    left: {
      rows: (names: string) => `Не\u00a0узнали и\u00a0пропустили строки: ${names}.`,
      months: (months: string) => `Пропустили месяцы вне периода анкеты: ${months}.`,
      repeated: (names: string) => `Эти строки повторяют взятые раньше, их\u00a0пропустили: ${names}.`,
    },
    refused: {
      empty: typeset`Таблица пуста.`,
      'too-large': typeset`Таблица слишком велика. Вставьте только эти месяцы.`,
      unreadable: typeset`Таблицу не удалось разобрать. Скопируйте ячейки прямо из Excel.`,
      'no-months': typeset`Не нашли месяцы ни в первой строке, ни в первом столбце. Добавьте строку с месяцами: 10.2026, 11.2026.`,
      'no-rows': typeset`Не узнали ни одной строки. Назовите их, как в таблице на этой странице.`,
    } satisfies Record<Extract<PasteReading, { is: 'refused' }>['because'], string>,
  },

  worthAnswering: {
    heading: typeset`Какой ответ сильнее всего сузит диапазон`,
    why: {
      missing: typeset`ответа пока нет`,
      rough: typeset`ответ дан на глаз`,
    } satisfies Record<WorthAnswering['why'], string>,
  },

  checks: questionnaireChecks,
  file: questionnaireFile,
  taken: questionnaireTaken,
};
