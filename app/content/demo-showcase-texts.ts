import { typeset } from '#app/words/ru/typeset.ts';
import type { Client, Testimonial, Video } from './page-text.ts';

/** Fictional: no such network, town or site exists, and every name says so. */
export const demoTestimonials: Testimonial[] = [
  {
    id: 'demo-primer-yug',
    text: {
      ru: {
        quote: typeset`Я ждала, что нас научат уговаривать. Вместо этого два дня выясняли, кого вообще считать ушедшим. Оказалось, каждого шестого мы записывали в отток зря: он менял тариф или переезжал внутри сети.`,
        who: typeset`Руководитель абонентского отдела, сеть «Пример-Юг», Примерск`,
        measured: typeset`Обещали: 9–19 удержанных надолго из 300 отключений в месяц.\nИзмерили: в среднем 14 в месяц, март–август 2025 года.`,
      },
      en: {
        quote:
          'I expected to be taught how to persuade. Instead we spent two days finding out who counts as gone at all. It turned out that every sixth of them was recorded as churn for nothing: they had changed the tariff or moved within the network.',
        who: 'Head of the subscriber department, Primer-Yug network, Primersk',
        measured:
          'Promised: 9–19 kept for good of 300 disconnects a month.\nMeasured: 14 a month on average, March–August 2025.',
      },
    },
  },
  {
    id: 'demo-vymysel-tv',
    text: {
      ru: {
        quote: typeset`Часть обещанного в срок не сбылась, и первыми об этом сказали сами консультанты. После этого отчёту веришь целиком.`,
        who: typeset`Директор, кабельная сеть «Вымысел-ТВ», Образцов`,
        measured: typeset`Обещали: через три месяца неизвестных причин не больше 10 % отключений.\nИзмерили: 14 % через три месяца, 9 % через шесть (2025 год).`,
      },
      en: {
        quote:
          'Part of what was promised did not come true in time, and the consultants were the first to say so. After that one believes the whole report.',
        who: 'Director, Vymysel-TV cable network, Obraztsov',
        measured:
          'Promised: after three months no more than 10% of disconnects without a known reason.\nMeasured: 14% after three months, 9% after six (2025).',
      },
    },
  },
  {
    id: 'demo-set-obrazets',
    text: {
      ru: {
        quote: typeset`Документы полежали, пока не нашёлся человек, у которого есть на них время. Купить — ещё не значит внедрить, об этом нас предупреждали.`,
        who: typeset`Собственник, «Сеть-Образец», Выдумск`,
        measured: typeset`Обещали: перечень причин заработает за месяц, если им занят один сотрудник.\nИзмерили: два с половиной месяца; сотрудник был занят наполовину (осень 2025 года).`,
      },
      en: {
        quote:
          'The documents lay idle until there was a person with time for them. To buy is not yet to implement; we had been warned.',
        who: 'Owner, Set-Obrazets network, Vydumsk',
        measured:
          'Promised: the list of reasons will be at work within a month if one employee is busy with it.\nMeasured: two and a half months; the employee had half of the time for it (autumn 2025).',
      },
    },
  },
  {
    id: 'demo-primer-sever',
    text: {
      ru: {
        quote: typeset`Хотели нанять шестерых на обзвон. Аудит показал, что хватит двоих, если не звонить тем, кто вернётся без звонка.`,
        who: typeset`Коммерческий директор, сеть «Пример-Север», Небывальск`,
        measured: typeset`Обещали: 900–1700 ₽ на одного удержанного абонента.\nИзмерили: 1540 ₽, январь–июнь 2025 года.`,
      },
      en: {
        quote:
          'We meant to hire six people to call. The audit showed that two are enough if they do not call those who come back without a call.',
        who: 'Commercial director, Primer-Sever network, Nebyvalsk',
        measured: 'Promised: 900–1,700 ₽ for one subscriber kept.\nMeasured: 1,540 ₽, January–June 2025.',
      },
    },
  },
];

export const demoClients: Client[] = [
  client('demo-naugad', 310_000, ['Наугад-Телеком', 'Небывальская область'], ['Naugad-Telecom', 'Nebyvalsk region']),
  client('demo-primer-sever', 118_000, ['Пример-Север', 'Небывальск'], ['Primer-Sever', 'Nebyvalsk']),
  client('demo-uslovnye-seti', 46_500, ['Условные сети', 'Условск'], ['Uslovnye Seti', 'Uslovsk']),
  client('demo-primer-yug', 20_400, ['Пример-Юг', 'Примерск'], ['Primer-Yug', 'Primersk']),
  client('demo-maket-line', 12_900, ['Макет-Лайн', 'Макетск'], ['Maket-Line', 'Maketsk']),
  client('demo-vymysel-tv', 7_800, ['Вымысел-ТВ', 'Образцов'], ['Vymysel-TV', 'Obraztsov']),
  client('demo-set-obrazets', 3_200, ['Сеть-Образец', 'Выдумск'], ['Set-Obrazets', 'Vydumsk']),
  client('demo-eskiz', null, ['Эскиз-Кабель', 'Эскизово'], ['Eskiz-Cable', 'Eskizovo']),
];

export const demoVideos: Video[] = [
  {
    id: 'demo-one-or-two',
    url: 'https://video.example/klyuch/one-percent-or-two',
    minutes: 12,
    text: {
      ru: {
        title: typeset`Один процент или два`,
        about: typeset`Как правило учёта долга меняет отток одной и той же сети. На доске, с числами.`,
      },
      en: {
        title: 'One per cent or two',
        about: 'How the debt rule changes the churn of one and the same network. On a blackboard, with figures.',
      },
    },
  },
  {
    id: 'demo-first-minute',
    url: 'https://video.example/klyuch/first-minute',
    minutes: 8,
    text: {
      ru: {
        title: typeset`Первая минута разговора об отключении`,
        about: typeset`Что спросить, чтобы услышать причину, а не отговорку. Разбор учебной записи.`,
      },
      en: {
        title: 'The first minute of a talk about disconnecting',
        about: 'What to ask to hear the reason and not an excuse. A training recording, discussed.',
      },
    },
  },
  {
    id: 'demo-who-not-to-call',
    url: 'https://video.example/klyuch/who-not-to-call',
    minutes: 17,
    text: {
      ru: {
        title: typeset`Кому не звонить`,
        about: typeset`Кто вернётся без звонка, кто не вернётся никогда и почему звонки тем и другим — зря потраченные часы.`,
      },
      en: {
        title: 'Whom not to call',
        about: 'Who comes back without a call, who never will, and why calls to either are hours wasted.',
      },
    },
  },
];

type NameAndPlace = [name: string, place: string];

function client(id: string, subscribers: number | null, ru: NameAndPlace, en: NameAndPlace): Client {
  const text = ([name, place]: NameAndPlace) => ({ name, place });
  return { id, subscribers, text: { ru: text(ru), en: text(en) } };
}
