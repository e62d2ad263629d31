import type { Results } from '#app/assessments/sent-report.ts';
import type { OpenSpread } from '#app/churn/uncertainty.ts';
import type { Words } from '#app/words/index.ts';

/** One row of the sheet of scenarios: a number with its range, raw. */
interface Measure {
  what: string;
  unit: keyof Words['report']['xlsx']['units'];
  of: (results: Results) => OpenSpread;
  format: string;
}

/** Every result of a scenario. */
export function measuresOf({ report, assessment }: Words): Measure[] {
  const { rows } = report.scenarios;
  const { needed } = assessment.worth;
  const { flow } = assessment.kept;
  const [few, whole, share] = ['#,##0.00', '#,##0', '0.00%'];
  return [
    { what: flow.rows.lost, unit: 'per-month', of: ({ lost }) => lost, format: few },
    { what: flow.rows.listed, unit: 'per-month', of: ({ listed }) => listed, format: few },
    { what: flow.rows.reached, unit: 'per-month', of: ({ reached }) => reached, format: few },
    { what: flow.rows.saved, unit: 'per-month', of: ({ saved }) => saved, format: few },
    { what: flow.rows.durable, unit: 'per-month', of: ({ durable }) => durable, format: few },
    { what: rows.durableShare, unit: 'share', of: ({ durableShare }) => durableShare, format: share },
    { what: rows.churnReduction, unit: 'share', of: ({ churnReduction }) => churnReduction, format: '0.000%' },
    {
      what: rows.subscriberMonths,
      unit: 'subscriber-months',
      of: ({ firstYear }) => firstYear.subscriberMonths,
      format: whole,
    },
    { what: rows.revenue, unit: 'roubles-a-year', of: ({ firstYear }) => firstYear.revenue, format: whole },
    { what: rows.margin, unit: 'roubles-a-year', of: ({ firstYear }) => firstYear.margin, format: whole },
    { what: needed.attempts, unit: 'attempts', of: ({ work }) => work.attempts, format: whole },
    { what: needed.hours, unit: 'hours', of: ({ work }) => work.hours, format: few },
    { what: needed.fte, unit: 'people', of: ({ work }) => work.fte, format: few },
    { what: needed.contactsPerAgentDay, unit: 'calls', of: ({ work }) => work.contactsPerAgentDay, format: few },
    { what: needed.cost, unit: 'roubles-a-month', of: ({ cost }) => cost.monthly, format: whole },
    { what: needed.perKept, unit: 'roubles', of: ({ cost }) => cost.perKept, format: whole },
    { what: needed.breakEvenMonths, unit: 'months', of: ({ cost }) => cost.breakEvenMonths, format: whole },
  ];
}
