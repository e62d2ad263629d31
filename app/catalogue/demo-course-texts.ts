import type { Bilingual } from '#app/words/locale.ts';
import { typeset } from '#app/words/ru/typeset.ts';

/** What is taught on the fictional courses. The towns that do not exist are named so that nobody looks for them. */
interface Taught {
  title: string;
  /** Markdown */
  programme: string;
}

/** For those who speak to subscribers, and for those who lead them. */
export const threeDays: Bilingual<Taught> = {
  ru: {
    title: typeset`Отток под управлением: защита, нападение, возврат`,
    programme: typeset`Курс для тех, кто говорит с абонентами, и для их руководителей. Больше половины времени — практика. Часть заданий делаем на абонентах вашей сети: привезите выгрузку отключений за последние шесть месяцев, без имён, телефонов и адресов.

### День 1. Защита: терять меньше

- Что считать оттоком: правило учёта долга, ложный отток, каналы, по которым вы узнаёте об уходе.
- Перечень причин и норма на каждую. Почему доли причин «скачут» от месяца к месяцу.
- **Практика.** Раскладываем отключения вашей сети по причинам и каналам.
- **Практика.** Разговор с тем, кто пришёл отключаться: роли, запись, разбор.

### День 2. Нападение: приводить больше

- Откуда приходят подключения и во что обходится каждое.
- Статистика крупных и небольших сетей рядом: какие приёмы дали подключения, а какие нет.
- **Практика.** Предложение для одного вашего района и доля откликов, с которой оно окупается.

### День 3. Возврат: сколько и по какой цене

- Кому из ушедших звонить, кому не звонить, а кто вернётся без звонка.
- Люди, часы, попытки: сколько звонков уходит на одного возвращённого.
- **Практика.** Ваш план на год: сколько вернёте — диапазоном — и цена одного удержанного абонента.
- **Практика.** Показатели мотивации, которые нельзя выполнить только на бумаге.
- Каждая группа показывает свою систему, ошибки разбираем вместе.`,
  },
  en: {
    title: 'Churn under control: defending, attacking, winning back',
    programme: `A course for those who speak to subscribers, and for those who lead them. More than half of the time is practice. Some tasks are done on the subscribers of your own network: bring an export of the disconnects of the last six months, without names, telephones and addresses.

### Day 1. Defending: lose fewer

- What counts as churn: the debt rule, false churn, the channels through which you learn that somebody has left.
- A list of reasons and a norm for each. Why the shares of reasons jump from month to month.
- **Practice.** We sort the disconnects of your network by reason and by channel.
- **Practice.** The talk with somebody who has come to disconnect: roles, a recording, a discussion.

### Day 2. Attacking: win more

- Where new connections come from and what each of them costs.
- The statistics of large and small networks side by side: which methods brought connections and which did not.
- **Practice.** An offer for one of your districts, and the response at which it pays for itself.

### Day 3. Winning back: how many and at what cost

- Whom of those who left to call, whom not to call, and who comes back without a call.
- People, hours, attempts: how many calls one returned subscriber takes.
- **Practice.** Your plan for a year: how many you will win back, as a range, and the cost of one subscriber kept.
- **Practice.** Motivation targets that cannot be met on paper alone.
- Each group shows its system; we go through the mistakes together.`,
  },
};

/** For owners and directors. */
export const twoDays: Bilingual<Taught> = {
  ru: {
    title: typeset`Отток для владельца: числа, люди, деньги`,
    programme: typeset`Курс для собственников и директоров: для тех, кто решает. Больше половины времени — расчёты на ваших числах: возьмите с собой число абонентов, отключений и подключений по месяцам за год и средний счёт.

### День 1. Сколько вы теряете на самом деле

- Один процент или два: как правило учёта долга меняет ответ.
- Защита: кого можно удержать, а кого нет. Что для этого должны делать абонентский отдел, монтажники и сеть.
- **Практика.** Ваш отток по каналам и причинам; где сходится с биллингом и где нет.
- **Практика.** Сравниваем вашу сеть с крупными и небольшими сетями из других городов.

### День 2. Сколько прибавить и чем за это заплатить

- Нападение: какие подключения окупаются за год, а какие никогда.
- Возврат: сколько ушедших вернётся и сколько стоит каждый.
- **Практика.** Часы, люди, предложения: цена одного удержанного абонента и точка, где удержание перестаёт окупаться.
- **Практика.** План на год с диапазонами и датами, по которым его проверить.`,
  },
  en: {
    title: 'Churn for owners: figures, people, money',
    programme: `A course for owners and directors: for those who decide. More than half of the time is calculation on your own figures: bring the numbers of subscribers, disconnects and connections by month for a year, and the average bill.

### Day 1. How many you really lose

- One per cent or two: how the debt rule changes the answer.
- Defending: who can be kept and who cannot. What the subscriber department, the installers and the network must do for it.
- **Practice.** Your churn by channel and by reason; where it agrees with billing and where it does not.
- **Practice.** We compare your network with large and small ones in other towns.

### Day 2. How many to add, and what to pay for it

- Attacking: which new connections pay back within a year and which never do.
- Winning back: how many of those who left will return, and what each of them costs.
- **Practice.** Hours, people, offers: the cost of one subscriber kept, and the point where keeping stops paying.
- **Practice.** A plan for a year with ranges, and the dates on which to check it.`,
  },
};
