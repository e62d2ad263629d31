import { monthsUntil, type Month } from './month.ts';
import { whole } from './question.ts';
import type { SectionKey } from './questionnaire.ts';
import { fieldNames } from './section-form.ts';

type Fields = [name: string, typed: string][];

/** What is said of a plainly fictional network: how many there are, leave and come a month, and what they pay. */
interface Network {
  lastMonth: Month;
  opening: number;
  disconnected: number;
  connected: number;
  bill: number;
}

/** All of it answered, and all that is counted agrees. */
export function allOf(network: Network): Partial<Record<SectionKey, Fields>> {
  const { lastMonth, disconnected, bill } = network;
  const share = (part: number) => String(Math.round(disconnected * part));
  return {
    company: [
      ['company.name', 'Сеть «Пример-Восток»'],
      ...choices('company.technologies', ['ethernet', 'pon']),
      ['company.network', 'internet-and-tv'],
      ['company.currency', 'RUB'],
      ...number('company.places', 3, 'report'),
      ['company.contact', 'Вымышленный Виктор, главный инженер'],
    ],
    base: [...baseOf(network), ['base.trend', network.connected < disconnected ? 'shrinks' : 'grows']],
    debt: [['debt.rule', '60'], ['debt.writeOff', 'monthly'], ...number('debt.stock', 640, 'estimate')],
    channels: [['channels.recorded', 'never'], ...number('channels.silent', '30–50', 'estimate')],
    reasons: [
      ['reasons.recorded', 'never'],
      ['reasons.why', 'В заявке есть поле «комментарий», его заполняют не все.'],
    ],
    tariffs: [
      ...number('tariffs.arpu', bill, 'billing'),
      ...number('tariffs.margin', '55–65', 'estimate'),
      ['tariffs.contract', 'free-to-leave'],
      ['tariffs.rise', 'none'],
    ],
    retention: [
      ['retention.exists', 'by-the-way'],
      ...choices('retention.who', ['call-centre', 'office']),
      ...choices('retention.offers', ['discount', 'repair']),
      ['retention.script', 'spoken'],
      ...number('retention.listed', share(0.6), 'report'),
      ...number('retention.reached', share(0.35), 'report'),
      ...number('retention.kept30', share(0.08), 'estimate'),
    ],
    motivation: [['motivation.exists', 'no']],
    staff: [...number('staff.agents', 6, 'report'), ['staff.training', 'at-start']],
    competitors: [
      ['competitors.any', 'yes'],
      ['competitors.note', 'В двух районах строится сосед с гигабитом.'],
    ],
    systems: [
      ['systems.billing', 'Вымысел-Биллинг 4'],
      ...choices('systems.exports', ['connect-date', 'disconnect-date', 'last-payment', 'tariff']),
      ['systems.exportFrom', lastMonth],
      ['systems.deleted', 'kept'],
    ],
    goals: [
      ...choices('goals.aims', ['measure', 'keep']),
      ['goals.doubts', 'Хватит ли людей обзванивать всех, кто собрался уходить.'],
    ],
  };
}

/** The beginning of the year after: months that do not agree yet, and a number that is only guessed. */
export function begunOf(network: Network): Partial<Record<SectionKey, Fields>> {
  const [first = network.lastMonth] = monthsUntil(network.lastMonth, 12);
  const stray: Fields = [[fieldNames.cell('base.movement', 'closing', first), String(network.opening - 900)]];
  return {
    base: [...baseOf(network), ...stray],
    tariffs: [...number('tariffs.arpu', network.bill, 'estimate'), ['tariffs.rise', 'new-only']],
  };
}

function baseOf({ lastMonth, opening, disconnected, connected }: Network): Fields {
  const months = monthsUntil(lastMonth, 12);
  const by = connected - disconnected;
  const cells = months.flatMap((month, index): Fields => {
    const begins = opening + index * by;
    const row = { opening: begins, connected, returned: 0, disconnected, closing: begins + by };
    return Object.entries(row).map(([name, count]) => [fieldNames.cell('base.movement', name, month), String(count)]);
  });
  const rows = ['opening', 'connected', 'disconnected', 'closing'];
  return [
    ['base.lastMonth', lastMonth],
    ['base.months', '12'],
    ['base.active', 'not-blocked'],
    ...cells,
    ...rows.map((row): Fields[number] => [fieldNames.provenance('base.movement', row, 'source'), 'billing']),
  ];
}

function number(question: string, figure: number | string, source: string): Fields {
  return [
    [question, String(figure)],
    [fieldNames.provenance(question, whole, 'source'), source],
  ];
}

function choices(question: string, options: string[]): Fields {
  return options.map((option) => [question, option]);
}
