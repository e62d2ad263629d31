import type { Words } from '../ru/index.ts';

export const home = {
  title: 'Managing subscriber churn',
  description:
    'We help Internet and cable-TV operators measure churn, understand its reasons and keep those who can be kept. An estimate from three numbers, no contact details needed.',
  heading: 'How many subscribers can you win back?',
  lead: 'Three numbers show what churn costs your network and which part of it can really be kept. The answer is a range, the assumptions are in plain sight.',
  estimate: {
    legend: 'An estimate from three numbers',
    subscribers: { label: 'Subscribers', hint: 'active at the start of the month' },
    disconnects: { label: 'Disconnects a month', hint: 'all of them: requests, debts, moves' },
    bill: { label: 'Average bill, ₽', hint: 'per subscriber a month, VAT included' },
    submit: 'Estimate',
    promise: 'No contact details needed: the estimate opens at once, and its link can be kept.',
  },
  example: {
    tableTitle: 'Figures of the chart',
    of: (kept: string, total: string) => `${kept} of ${total}`,
    title: (disconnects: string, low: string, high: string) =>
      `Of ${disconnects} disconnects, ${low}–${high} can be kept`,
    unit: 'the seven most frequent reasons, subscribers a month; solid is kept for good, the line under it runs from the lower to the upper bound',
    note: (subscribers: string) =>
      `An example for a network of ${subscribers} subscribers: in eight cases out of ten the answer lies within the bounds (P10–P90). There are no public Russian figures by reason: the shares of reasons and of those kept are assumptions, and you can put your own in their place.`,
    columns: { row: 'Reason', total: 'Leave a month', kept: 'Kept for good', range: 'bounds' },
  },
  work: {
    heading: 'Who does the work',
    lead: 'The larger the network, the more of the work we take on. The more time your managers have, the less you need us.',
    caption: 'Five services: for whom, whose work, and what is left to you',
    service: 'Service',
    forWhom: 'For whom',
    share: 'Share of the work',
    leaves: 'What is left to you',
    advisor: 'Four questions, and we name one service and say why',
  },
  journal: {
    heading: 'Journal',
    all: 'All articles',
    none: 'The first issue is being prepared. Subscribe, and it will come by e-mail.',
    subscribe: 'Get the journal',
  },
} satisfies Words['home'];
