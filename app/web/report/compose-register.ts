import { registerBeside, type RegisterEntry } from '#app/assessments/register.ts';
import { lossReasons, reasonParts } from '#app/assessments/fields.ts';
import { reasonCodes } from '#app/churn/reasons.ts';
import { plural } from '#app/words/plural.ts';
import type { Block, Cell, Part } from './blocks.ts';
import type { Composing } from './compose.ts';
import { mainOf } from './main-scenario.ts';
import { nameOf, provenanceText, valueText } from './register-text.ts';

const ofNetwork: readonly RegisterEntry['name'][] = [
  'subscribers',
  'disconnects',
  'churn',
  'months',
  'bill',
  'vat',
  'arpu',
];

/** Every number that the main scenario stands on, and those that stand otherwise in the others. */
export function registerPart(composing: Composing): Part {
  const { words, report } = composing;
  const { register: own } = words.report;
  const main = mainOf(report);
  const [, ...others] = report.scenarios;
  const network = main.register.filter(({ name }) => ofNetwork.includes(name));
  const work = main.register.filter(({ name }) => !ofNetwork.includes(name) && !isOfReason(name));
  const beside = others.flatMap(({ name, register }): Block[] => {
    const differing = registerBeside(main.register, register);
    return differing.length > 0 ? [registerTable(composing, own.other(name), differing)] : [];
  });
  return {
    id: 'register',
    heading: own.heading,
    blocks: [
      { is: 'text', text: others.length > 0 ? `${own.lead} ${own.inScenario(main.name)}` : own.lead },
      registerTable(composing, own.network, network, chosenRows(composing)),
      registerTable(composing, own.work, work),
      reasonsTable(composing, main.register),
      ...beside,
    ],
  };
}

function isOfReason(name: RegisterEntry['name']): boolean {
  return reasonCodes.some((code) => name === code || name.startsWith(`${code}.`));
}

function registerTable(composing: Composing, caption: string, entries: RegisterEntry[], first: Cell[][] = []): Block {
  const { words, locale } = composing;
  const { what, value, from } = words.report.register.columns;
  const rows = entries.map((entry): Cell[] => [
    { text: nameOf(words, entry.name), note: unitOf(composing, entry) },
    valueText(locale, entry.kind, entry.value),
    provenanceText(words, locale, entry),
  ]);
  return {
    is: 'table',
    caption,
    columns: [{ title: what }, { title: value, align: 'end' }, { title: from }],
    rows: [...first, ...rows],
  };
}

/** What is no number, yet decides many. */
function chosenRows({ words, locale, report }: Composing): Cell[][] {
  const { register, replaced } = words.report;
  const { form } = words.assessment;
  const say = ({ from, because }: { from: 'client' | 'consultant'; because: string }) =>
    [register.from[from], because && register.because(because)].filter(Boolean).join('; ');
  const { network, debtRule } = report;
  const rule = debtRule ? register.rule(plural(locale, debtRule.is, words.assessment.days)) : register.noRule;
  return [
    [replaced.network, form.network.options[network.is], say(network)],
    [replaced.debtRule, rule, debtRule ? say(debtRule) : '—'],
  ];
}

/** A reason a row: its share and what may come of it, each with its provenance below. */
function reasonsTable({ words, locale }: Composing, register: RegisterEntry[]): Block {
  const { byReason } = words.assessment.assumptions;
  const cell = (name: RegisterEntry['name']): Cell => {
    const entry = register.find((one) => one.name === name);
    return entry
      ? { text: valueText(locale, entry.kind, entry.value), note: provenanceText(words, locale, entry) }
      : '—';
  };
  return {
    is: 'table',
    caption: words.report.register.byReason,
    columns: [
      { title: byReason.reason },
      ...(['count', ...reasonParts] as const).map((part) => ({ title: byReason[part].name, align: 'end' as const })),
    ],
    rows: reasonCodes.map((code): Cell[] => {
      const loss = lossReasons.find((one) => one === code);
      const parts = reasonParts.map((part): Cell => (loss ? cell(`${loss}.${part}`) : '—'));
      return [words.churn.reasons[code], cell(code), ...parts];
    }),
  };
}

function unitOf({ words }: Composing, { name }: RegisterEntry): string {
  const { units, unitOfReason } = words.report.register;
  if (name === 'subscribers' || name === 'disconnects' || name === 'bill') return units[name];
  if (name === 'vat') return '';
  const inputs: Record<string, { unit: string }> = words.assessment.assumptions.inputs;
  return inputs[name]?.unit ?? (isOfReason(name) && !name.includes('.') ? unitOfReason : '');
}
