import type { App } from '#app/app.server.ts';
import { answerLead } from '#app/leads/answer-lead.server.ts';
import { assignLead } from '#app/leads/assign-lead.server.ts';
import { joinLead } from '#app/leads/join-lead.server.ts';
import type { CarriedEstimate, Lead } from '#app/leads/lead.ts';
import type { LossReason } from '#app/leads/lead-event.ts';
import { moveLead } from '#app/leads/move-lead.server.ts';
import { findLeadById, isAnyLeadKept } from '#app/leads/find-lead.server.ts';
import { submitLead } from '#app/leads/submit-lead.server.ts';
import type { LeadWish } from '#app/leads/wish.ts';
import { writeNote } from '#app/office/notes.server.ts';
import { makeTask } from '#app/office/tasks.server.ts';
import { listColleagues } from '#app/people/colleagues.server.ts';
import type { Person } from '#app/people/person.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { readAnswers } from './answers.ts';
import { assessOurs } from './assess.server.ts';
import { inputOf } from './network-input.ts';

const hour = 3_600_000;
const day = 24 * hour;

const common: Omit<LeadWish, 'name' | 'address'> = {
  ...{ subject: { kind: 'assessment' }, company: null, taxId: null, country: 'RU', region: null, phone: null },
  ...{ subscribers: null, topic: null, text: '', answers: {}, estimate: null, locale: 'ru', advertising: false },
};

/** `ago`: days; `estimate`: the query of the estimate they came with; `then`: what has been done about it. */
interface Demo {
  ago: number;
  wish: Partial<LeadWish> & Pick<LeadWish, 'name' | 'address'>;
  estimate?: string;
  then?: { to: 'in-work' | 'proposed' | 'won' | 'lost'; because?: LossReason; answer?: string };
}

interface Desk {
  owner: Person;
  consultant: Person;
}

const leads: Demo[] = [
  {
    ago: 40,
    wish: {
      ...{ name: 'Образцова Елена', company: 'ООО «Вымысел-ТВ»', address: 'director@vymysel-tv.example' },
      ...{ region: 'Примерская область', subscribers: 6400, subject: { kind: 'tier', tier: 'audit' } },
      text: 'Хотим понять, почему за год ушло больше, чем подключилось.',
    },
    then: { to: 'won', answer: 'Спасибо за разговор. Договор и список выгрузок — в письме.' },
  },
  {
    ago: 21,
    wish: {
      ...{ name: 'Тестов Тимур', company: 'Sample Net', address: 'timur@sample-net.example' },
      ...{ country: 'KZ', region: 'Алматы', subscribers: 2100, text: 'Сколько это стоит для небольшой сети?' },
    },
    then: { to: 'lost', because: 'time', answer: 'Прислали цены и пример отчёта. Пишите, когда будете готовы.' },
  },
  {
    ago: 9,
    wish: {
      ...{ name: 'Примеров Пахом', company: 'ООО «Пример-Север»', address: 'owner@primer-sever.example' },
      ...{ region: 'Примерский край', subscribers: 30_000, text: 'Половина уходит к соседу с гигабитом.' },
    },
    estimate: 'subscribers=30000&disconnects=450&bill=500&debtRule=60',
    then: { to: 'proposed', answer: 'Отправили предложение: аудит за две недели и обучение отдела.' },
  },
  {
    ago: 5,
    wish: {
      ...{ name: 'Макетова Марина', company: 'ИП Макетова', address: 'marina@maket-link.example' },
      ...{ country: 'BY', region: 'Примерск', subscribers: 900, subject: { kind: 'question' }, topic: 'debt-closing' },
      text: 'Считать ли уходом тех, кого отключили за долг, а через месяц они заплатили?',
    },
    then: {
      to: 'in-work',
      answer: 'Считать: это исход по долгу. Как отделить вернувшихся, показали в статье журнала.',
    },
  },
  {
    ago: 2,
    wish: {
      ...{ name: 'Образцов Олег', company: 'АО «Сеть-Образец»', address: 'marketing@set-obrazec.example' },
      ...{
        region: 'Образцовая область',
        subscribers: 62_000,
        text: 'Удержание есть, но мы не знаем, работает ли оно.',
      },
    },
    estimate: 'subscribers=62000&disconnects=1100&bill=620&debtRule=30',
    then: { to: 'in-work' },
  },
  {
    ago: 0,
    wish: {
      ...{ name: 'Пробная Полина', company: 'ООО «Пример-Юг»', address: 'new@primer-yug.example' },
      ...{
        region: 'Примерская область',
        subscribers: 12_500,
        text: 'Абоненты уходят при переезде, возвращать некому.',
      },
    },
    estimate: 'subscribers=12500&disconnects=210&bill=450&debtRule=60',
  },
];

/**
 * Plainly fictional leads in every state to look at, as if they had come over some weeks: only where no lead was ever
 * taken, and where letters are kept.
 */
export async function fillDemoLeads(app: App): Promise<boolean> {
  const staff = listColleagues(app.db, 'leads');
  const [owner, consultant] = (['owner', 'consultant'] as const).map((role) => staff.find((one) => one.role === role));
  if (!owner || !consultant || app.mailer.sends || isAnyLeadKept(app.db)) return false;
  for (const [index, demo] of leads.entries()) {
    const now = app.clock.now() - demo.ago * day;
    const then = { ...app, clock: { now: () => now } };
    const hoursLater = { ...app, clock: { now: () => Math.min(now + 5 * hour, app.clock.now()) } };
    const estimate = demo.estimate === undefined ? null : await carried(demo.estimate);
    const origin = { ip: `192.0.2.${index + 10}`, userAgent: 'demo' };
    const submitted = await submitLead(then, { ...common, ...demo.wish, estimate }, [], origin);
    if (submitted.refused !== undefined) continue;
    const { lead } = submitted;
    handle(hoursLater, { owner, consultant: staff.find(({ id }) => id === lead.assigneeId) ?? consultant }, lead, demo);
  }
  return true;
}

/** What their consultant has done about it; the last ones are taken by the owner, as whom one signs in first. */
function handle(app: App, { owner, consultant }: Desk, lead: Lead, { ago, then }: Demo): void {
  const seen = () => ({ leadId: lead.id, version: findLeadById(app.db, lead.id)?.version ?? 0 });
  if (ago <= 2) assignLead(app, owner, { ...seen(), to: owner.id });
  if (!then) return;
  const { to, because, answer } = then;
  if (to === 'proposed' || to === 'won') joinLead(app, consultant.id, lead.id, 'new', null);
  moveLead(app, consultant, { ...seen(), to: 'in-work' });
  if (answer !== undefined) answerLead(app, consultant, { ...seen(), text: answer });
  if (to !== 'in-work') moveLead(app, consultant, { ...seen(), to, because });
  if (to !== 'proposed') return;
  const record = { kind: 'lead', id: lead.id } as const;
  const about = { title: lead.reference, path: `/desk/leads/${lead.id}` };
  writeNote(app, consultant, record, { text: 'Решает владелец сети, в офисе по вторникам.' }, about);
  const title = 'Спросить, показали ли предложение владельцу сети';
  const dueOn = dayInMoscow(app.clock.now() + 9 * day);
  makeTask(app, consultant, record, { title, assigneeId: owner.id, dueOn, remindAt: null });
}

async function carried(query: string): Promise<CarriedEstimate | null> {
  const reading = readAnswers(new URLSearchParams(query), 'ru');
  if (reading.is !== 'answered') return null;
  const { engine, seed, durable } = (await assessOurs(inputOf(reading.answers))).estimate;
  return { query, engine, seed, durable: [durable.p10, durable.p50, durable.p90] };
}
