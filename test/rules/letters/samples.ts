import type { Letter, LetterContent, LetterKind, LinkRef } from '#app/mail/letter.ts';
import type { Locale } from '#app/words/locale.ts';
import type { Surroundings } from '#emails/index.ts';

const answerTo = `ask+${'a2'.repeat(13)}@klyuch.example`;
const noteTo = `ask+${'n7'.repeat(13)}@klyuch.example`;
const thread = {
  number: 'К-2026-0007',
  title: 'Отток после повышения тарифа',
  references: ['<first@provider.example>', '<t.1@klyuch.example>'],
};
const threadOfOurs = { ...thread, threadId: 't1', company: 'ООО «Пример-Юг»', replyTo: answerTo, noteTo };

/** One letter of every kind, as the verbs would post it. */
export const contents: { [K in LetterKind]: LetterContent<K> } = {
  'confirm-subscription': { confirm: { purpose: 'confirm', id: 'c1' } },
  'confirm-again': { confirm: { purpose: 'confirm', id: 'c2' } },
  welcome: {
    name: 'Мария',
    manage: { purpose: 'manage', id: 'm1' },
    unsubscribe: { purpose: 'unsubscribe', id: 'u1' },
  },
  'preferences-link': { manage: { purpose: 'manage', id: 'm2' } },
  'confirm-address': { address: { purpose: 'address', id: 'a1' } },
  'address-changed': { to: 'm…a@provider.example' },
  'confirm-erasure': { erase: { purpose: 'erase', id: 'e1' } },
  'lead-received': {
    reference: 'О-2026-0007',
    about: { kind: 'tier', title: 'Аудит системы управления оттоком', waits: false },
    request: { purpose: 'request', id: 'r1' },
  },
  'request-link': { reference: 'О-2026-0007', request: { purpose: 'request', id: 'r2' } },
  enrolment: {
    reference: 'О-2026-0007',
    title: 'Открытый курс-практикум',
    city: 'Москва',
    startsOn: '2026-12-15',
    endsOn: '2026-12-17',
    state: 'enrolled',
    request: { purpose: 'request', id: 'r3' },
  },
  'lead-arrived': {
    leadId: 'lead-1',
    reference: 'О-2026-0007',
    about: { kind: 'course', title: 'Открытый курс-практикум', waits: true },
    seats: 3,
    name: 'Мария Петрова',
    company: 'ООО «Пример-Юг»',
    replyTo: 'maria@provider.example',
    taxId: '7707083894',
    country: 'RU',
    region: 'Примерская область',
    phone: '+7 495 123 45 67',
    doubts: ['taxId'],
    subscribers: 20_000,
    text: 'Первая строка\nвторая строка',
    answers: { participants: '3', positions: 'Начальник абонентского отдела' },
    estimate: { query: 'subscribers=20000&disconnects=300&bill=450', durable: [10.2, 17.9, 25.1] },
    files: [{ name: 'отток.csv', size: 1_500_000 }],
    alike: [{ reference: 'О-2026-0003', because: 'name' }],
    language: 'ru',
  },
  'lead-more': {
    leadId: 'lead-1',
    reference: 'О-2026-0007',
    name: 'Мария Петрова',
    company: null,
    replyTo: 'maria@provider.example',
    text: 'Ещё одно',
    files: [{ name: 'причины.xlsx', size: 42_000 }],
    continues: '<t1@klyuch.example>',
  },
  'lead-answered': {
    reference: 'О-2026-0007',
    by: 'Анна Белова',
    text: 'Здравствуйте, Мария!\nПосчитали: удержать можно 18 абонентов в месяц.',
    request: { purpose: 'request', id: 'r3' },
  },
  'note-mention': {
    by: 'Анна Белова',
    about: 'О-2026-0007, ООО «Пример-Юг»',
    path: '/desk/leads/l1',
    text: 'Посмотри, пожалуйста: @Борис\nЦифры за март не сходятся.',
  },
  'task-due': {
    today: '2026-11-21',
    tasks: [
      { id: 'k1', dueOn: '2026-11-20' },
      { id: 'k2', dueOn: '2026-11-21' },
      { id: 'k3', dueOn: '2026-11-22' },
      { id: 'gone', dueOn: '2026-11-22' },
    ],
  },
  'lead-withdrawn': { reference: 'О-2026-0007', continues: '<t1@klyuch.example>' },
  'sign-in': { signIn: { purpose: 'sign-in', id: 's1', to: '/desk/leads?state=new' }, code: 's1' },
  'staff-invited': { role: 'consultant' },
  'second-factor-set': {},
  'second-factor-removed': { by: 'owner' },
  'report-ready': { reference: 'О-2026-0007', number: 2, report: { purpose: 'report', id: 'p1' } },
  'report-link': { reference: 'О-2026-0007', report: { purpose: 'report', id: 'p2' } },
  'report-reply': {
    reference: 'О-2026-0007',
    name: 'Мария Петрова',
    company: 'ООО «Пример-Юг»',
    replyTo: 'maria@provider.example',
    text: 'А если дозвон 40 %?\nВторая строка',
    leadId: 'l1',
    continues: '<t1@klyuch.example>',
  },
  'report-answer': {
    reference: 'О-2026-0007',
    text: 'Тогда удержите на треть меньше.\nСценарий добавили.',
    report: { purpose: 'report', id: 'p3' },
  },
  'questionnaire-invited': {
    reference: 'А-2026-0007',
    company: 'ООО «Пример-Юг»',
    by: 'Анна Белова',
    note: 'Начните с базы: без неё остальное не посчитать.\nПозвоните, если таблица покажется странной.',
    dueOn: '2026-12-15',
    questionnaire: { purpose: 'questionnaire', id: 'q1' },
  },
  'questionnaire-link': { reference: 'А-2026-0007', questionnaire: { purpose: 'questionnaire', id: 'q2' } },
  'questionnaire-section': {
    reference: 'А-2026-0007',
    company: 'ООО «Пример-Юг»',
    section: 'tariffs',
    by: 'Мария Петрова',
    note: 'Ольга, средний счёт за октябрь и ноябрь.\nОстальное я знаю.',
    dueOn: '2026-12-10',
    isAgain: false,
    questionnaire: { purpose: 'questionnaire', id: 'q3' },
  },
  'questionnaire-handed-back': {
    reference: 'А-2026-0007',
    section: 'tariffs',
    by: 'Ольга Сидорова',
    questionnaire: { purpose: 'questionnaire', id: 'q4' },
  },
  'questionnaire-due': {
    reference: 'А-2026-0007',
    section: null,
    today: '2026-12-14',
    dueOn: '2026-12-15',
    questionnaire: { purpose: 'questionnaire', id: 'q5' },
  },
  'questionnaire-submitted': {
    reference: 'А-2026-0007',
    number: 1,
    at: Date.UTC(2026, 11, 15, 11, 5),
    attached: [{ name: 'А-2026-0007.pdf', sha256: 'f'.repeat(64) }],
    questionnaire: { purpose: 'questionnaire', id: 'q6' },
  },
  'questionnaire-returned': {
    reference: 'А-2026-0007',
    by: 'Анна Белова',
    text: 'Почти всё ясно.\nНе сходятся отключения за март.',
    marked: 3,
    questionnaire: { purpose: 'questionnaire', id: 'q7' },
  },
  'questionnaire-asked': {
    reference: 'А-2026-0007',
    by: 'Анна Белова',
    question: 'base.movement',
    text: 'В марте отключений вдвое больше обычного.\nЭто списание должников?',
    questionnaire: { purpose: 'questionnaire', id: 'q8' },
  },
  'questionnaire-told': {
    reference: 'А-2026-0007',
    company: 'ООО «Пример-Юг»',
    id: 'qn1',
    by: 'Мария Петрова',
    replyTo: 'maria@provider.example',
    what: { is: 'remark', question: 'base.movement', text: 'Да, в марте списали долги за год.\nВторая строка' },
  },
  'thread-asked': {
    ...threadOfOurs,
    by: 'Мария Петрова',
    doubt: null,
    right: 'audit',
    dueAt: Date.UTC(2026, 10, 27, 11),
    text: 'Здравствуйте!\n\nПосле повышения тарифа уходят вдвое чаще обычного.\nЧто говорить тем, кто звонит расторгать договор?',
    files: [
      { name: 'отключения за ноябрь.xlsx', size: 42_000 },
      { name: 'скрипт.docx', size: 1_500_000 },
    ],
  },
  'thread-answered': {
    ...thread,
    by: 'Анна Белова',
    replyTo: answerTo,
    text: 'Здравствуйте, Мария!\n\nСначала спросите, что случилось, и дайте договорить.\nСкидку предлагайте последней.\n\nПример разговора — во вложении.',
    attached: [{ name: 'пример разговора.pdf', sha256: 'f'.repeat(64) }],
  },
  'thread-received': { number: thread.number, references: thread.references, replyTo: answerTo },
  'thread-right-ended': {
    ...{ number: thread.number, references: thread.references, replyTo: answerTo },
    right: 'methodology',
    endedOn: '2026-11-14',
  },
  'thread-to-confirm': {
    ...thread,
    threadId: 't1',
    company: 'ООО «Пример-Юг»',
    because: 'not-authenticated',
    assignee: 'Анна Белова',
    text: 'Скидку предлагайте последней.',
    answer: { purpose: 'answer', id: 'an1' },
  },
  'thread-unsent': {
    ...thread,
    ...{ threadId: 't1', company: 'ООО «Пример-Юг»' },
    text: 'Скидку предлагайте последней.',
    what: { is: 'noted', because: 'token-of-another' },
  },
  'thread-noted': {
    ...thread,
    ...{ threadId: 't1', company: 'ООО «Пример-Юг»', noteTo },
    by: 'Борис Орлов',
    text: 'Похожее было весной у другого оператора.\nПосмотри его отчёт.',
  },
  'thread-late': {
    ...threadOfOurs,
    dueAt: Date.UTC(2026, 10, 27, 11),
    level: 75,
    assignee: 'Анна Белова',
    text: 'Что говорить тем, кто звонит расторгать договор?',
  },
  'thread-given': {
    ...threadOfOurs,
    by: 'Борис Орлов',
    text: 'Что говорить тем, кто звонит расторгать договор?',
  },
  'thread-closed': { ...thread, rating: { purpose: 'rating', id: 'ra1' }, replyTo: answerTo },
};

export const kinds = Object.keys(contents) as LetterKind[];

export function letterOf<K extends LetterKind>(
  kind: K,
  locale: Locale,
  data: LetterContent<K> = contents[kind],
): Letter {
  return { kind, to: 'reader@klyuch.example', locale, data } as Letter;
}

/** Every link a letter carries. */
export function linksOf(letter: Letter): LinkRef[] {
  return Object.values(letter.data).filter(
    (value): value is LinkRef => typeof value === 'object' && value !== null && 'purpose' in value,
  );
}

export const consultancy = {
  name: 'Ключ',
  legalName: 'ООО «Пример консультаций»',
  address: '000000, г. Примерск, ул. Образцовая, д. 1',
  phone: '+7 000 000 00 00',
  email: 'team@klyuch.example',
};

/** URLs that would show any rewriting: a query, an ampersand, and a token longer than a line. */
const titles = new Map([
  ['k1', 'Позвонить в «Пример-Юг»'],
  ['k2', 'Отправить договор'],
  ['k3', 'Подготовить оценку'],
]);

export const around: Surroundings = {
  urlOf: ({ purpose, id }) => `https://klyuch.example/${purpose}/${id}${'x'.repeat(80)}?a=1&b=2`,
  pageOf: (path) => `https://klyuch.example/page${path}`,
  codeOf: () => '012345',
  titleOf: (id: string) => titles.get(id),
  consultancy,
};
