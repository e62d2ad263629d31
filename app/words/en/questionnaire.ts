import type { QuestionnaireWords } from '../questionnaire.ts';
import { questionnaireChecks } from './questionnaire-checks.ts';
import { questionnaireFile } from './questionnaire-file.ts';
import { questionnaireTaken } from './questionnaire-taken.ts';

const recorded = { always: 'always', partly: 'not always', never: 'no' };
const whoSpeaks = {
  'call-centre': 'call centre',
  office: 'subscriber office',
  engineer: 'engineers, technical support',
  retention: 'retention team',
  debt: 'debt collection',
};

export const questionnaire = {
  title: 'Pre-audit questionnaire',
  sections: {
    company: {
      title: 'Company and network',
      lead: 'Who you are, where you work and by what you connect. Ten minutes and your memory will do.',
    },
    base: {
      title: 'The base and its movement by month',
      lead: 'The main table: everything else follows from it. It can be pasted from Excel or sent as a file.',
    },
    debt: {
      title: 'Debt and definitions',
      lead: 'When a debtor counts as lost. This rule changes the churn figure several times over, so it comes before the figures.',
    },
    channels: {
      title: 'Channels of churn',
      lead: 'How the company learns that a subscriber has left. What the channels do not explain has left silently.',
    },
    reasons: {
      title: 'Reasons of churn',
      lead: 'What is recorded of reasons, by whom and when. If nothing is recorded, say so: that is a result too.',
    },
    tariffs: {
      title: 'Tariffs and the average bill',
      lead: 'What one subscriber brings. It is needed to see whether retention pays.',
    },
    retention: {
      title: 'How you retain now',
      lead: 'Who speaks to those who leave, what they offer, and how many stay after 30 and 90 days.',
    },
    staff: { title: 'People and load', lead: 'Whether those you have are enough. No names: only roles and numbers.' },
    motivation: { title: 'Motivation', lead: 'What those who retain are paid for. Only the consultant sees the sums.' },
    competitors: {
      title: 'Competitors by town',
      lead: 'Who else works in your houses, and what they win by. Rough estimates will do.',
    },
    systems: {
      title: 'Systems and exports',
      lead: 'What can be exported from billing by the third day of the audit. An administrator fills this section in fastest.',
    },
    goals: { title: 'Goals', lead: 'What you expect of the audit, and what you have tried.' },
  },
  questions: {
    'company.name': { label: 'Name of the company', hint: 'as subscribers know it' },
    'company.network': { label: 'What you sell', hint: 'the norms of churn depend on it' },
    'company.currency': { label: 'Currency', hint: 'give all sums of the questionnaire in it' },
    'company.currencyName': { label: 'Which currency', hint: 'the Armenian dram, for example' },
    'company.since': {
      label: 'Connecting subscribers since',
      hint: 'the month of the first agreement: the earliest connect date in billing',
    },
    'company.technologies': { label: 'Technologies of the network', hint: 'all that have subscribers' },
    'company.places': { label: 'How many towns and villages', hint: 'with at least one subscriber' },
    'company.branches': { label: 'How many branches', hint: 'besides the head office; 0 if there are none' },
    'company.branchList': {
      label: 'Subscribers by branch',
      hint: 'with the head office; active agreements in billing, grouped by branch',
    },
    'company.homes': {
      label: 'Homes within reach of the network',
      hint: 'that you can connect without building; technical records have it',
    },
    'company.clients': { label: 'Whom you sell to', hint: '' },
    'company.business': {
      label: 'Of the subscribers, organisations',
      hint: 'active agreements of the type “legal entity” in billing',
    },
    'company.contact': {
      label: 'Whom to call about the questionnaire',
      hint: 'a role, and a telephone or an address at work',
    },

    'base.lastMonth': {
      label: 'Last full month in the tables',
      hint: 'one that has ended and is closed in billing: 10.2026 or “October 2026”',
    },
    'base.months': {
      label: 'How many months you give data for',
      hint: 'the more, the less chance is in the conclusions; a year is enough',
    },
    'base.active': {
      label: 'Whom you count as an active subscriber',
      hint: 'what puts a subscriber into the report on the base',
    },
    'base.activeOther': { label: 'By which rule', hint: 'in one sentence' },
    'base.movement': {
      label: 'Movement of the base',
      hint: 'the report “Movement of subscribers” or “Subscriber base” for each month; leave empty what billing does not know, and mark it “unknown”',
    },
    'base.suspended': { label: 'Where suspended agreements are', hint: 'those who paused the service on request' },
    'base.trend': {
      label: 'What the base does, as you feel it',
      hint: 'over the same months; we shall hold it against the table',
    },
    'base.churn': {
      label: 'The churn you name yourselves, % a month',
      hint: 'the figure in your report to the management; if it is a year’s, leave it so and say it in the note',
    },
    'base.churnFormula': { label: 'How this figure is reckoned', hint: 'what is divided by what' },
    'base.note': {
      label: 'What we should know of the base',
      hint: 'a move of billing, a network bought, a clean-up of agreements, with the month',
    },

    'debt.rule': {
      label: 'After how many days without payment a subscriber counts as lost',
      hint: 'the setting “automatic termination” in billing, or the order in which debtors are written off by hand',
    },
    'debt.ruleDays': { label: 'After how many days', hint: 'since the day the balance went below zero' },
    'debt.writeOff': { label: 'How often debtors are written off', hint: 'when the rule really works' },
    'debt.instead': {
      label: 'What happens to those who stop paying',
      hint: 'if there is no rule: they stay in the base, a manager decides, or something else',
    },
    'debt.blockDays': {
      label: 'After how many days of debt access is cut',
      hint: 'the “threshold of blocking” in billing; 0 if at once',
    },
    'debt.stock': {
      label: 'How many subscribers are in debt now and not written off yet',
      hint: 'in billing, agreements blocked by balance and not terminated, at the end of the last month',
    },
    'debt.returnDays': {
      label: 'Within how many days one who comes back is a return',
      hint: 'later it is a new connect; leave empty if there is no rule',
    },
    'debt.falseChurn': {
      label: 'What else gets into your disconnects',
      hint: 'the agreement ended but the subscriber stayed: this is false churn, and we shall take it out',
    },
    'debt.note': { label: 'What else matters about debt', hint: 'promised payments, instalments, exceptions' },

    'channels.recorded': {
      label: 'Do you record how you learned of the loss',
      hint: 'the field “source” or “way of contact” in the request to disconnect',
    },
    'channels.where': { label: 'Where it is recorded', hint: 'the system and the field' },
    'channels.byMonth': {
      label: 'Disconnects by channel',
      hint: 'requests to disconnect by way of contact; automatic blocks from the log of billing',
    },
    'channels.silent': {
      label: 'What part left silently, as you guess, %',
      hint: 'stopped paying and said nothing; a range will do: 20–40',
    },
    'channels.note': { label: 'What else matters about channels', hint: '' },

    'reasons.recorded': { label: 'Do you record why subscribers leave', hint: 'for some of the disconnects at least' },
    'reasons.why': { label: 'Why you do not', hint: 'no field, no time, nobody asks' },
    'reasons.who': { label: 'Who records the reason', hint: 'everybody who puts it into the record' },
    'reasons.moment': { label: 'When they ask', hint: '' },
    'reasons.classifier': {
      label: 'Your list of reasons',
      hint: 'copy it from billing or CRM as it is, one reason a line',
    },
    'reasons.byMonth': {
      label: 'Disconnects by reason',
      hint: 'the report by the field “reason of termination”; put your own reasons under the nearest of ours, the unclear ones under “not established”',
    },
    'reasons.recorders': {
      label: 'How many reasons each role records in a month',
      hint: 'on average; the report by the field “author” of requests to disconnect. No names',
    },
    'reasons.note': { label: 'What else matters about reasons', hint: 'when the list or the people changed' },

    'tariffs.arpu': {
      label: 'Average bill of a subscriber a month, with VAT',
      hint: 'billed in the last month, divided by active subscribers',
    },
    'tariffs.vat': { label: 'VAT in the bill, %', hint: '0 if there is none' },
    'tariffs.revenue': {
      label: 'Billed to subscribers in the last month, with VAT',
      hint: 'the report “Charges” for the last full month, without equipment and one-off services',
    },
    'tariffs.margin': {
      label: 'What is left of the bill after direct costs, %',
      hint: 'without VAT; direct costs are traffic, content, payment fees. Leave empty if you do not know',
    },
    'tariffs.list': {
      label: 'Tariffs, and how many are on each',
      hint: 'active agreements in billing, grouped by tariff; put small archived ones into one row',
    },
    'tariffs.contract': { label: 'Can a subscriber leave on any day', hint: 'a fine, instalments, a rented router' },
    'tariffs.rise': { label: 'Did you raise prices in these months', hint: '' },
    'tariffs.riseMonth': { label: 'In which month', hint: 'the last time' },
    'tariffs.note': { label: 'What else matters about tariffs', hint: 'offers to newcomers, discounts for the loyal' },

    'retention.exists': { label: 'Does anybody speak to those who leave', hint: '' },
    'retention.who': { label: 'Who does', hint: '' },
    'retention.offers': { label: 'What they offer', hint: 'all that may be offered' },
    'retention.offer': {
      label: 'What an offer costs for one subscriber',
      hint: 'the discount for its whole term, equipment, a visit; a range will do',
    },
    'retention.script': { label: 'Is there a script', hint: '' },
    'retention.listed': {
      label: 'How many of those leaving are taken up in a month',
      hint: 'on average; tasks in CRM or the list of calls',
    },
    'retention.reached': {
      label: 'With how many somebody spoke',
      hint: 'on average a month; calls over a minute in the report of telephony',
    },
    'retention.kept30': {
      label: 'How many of them are active after 30 days',
      hint: 'hold the list against billing: has paid and uses the service',
    },
    'retention.kept90': {
      label: 'How many of them are active after 90 days',
      hint: 'the same subscribers two months later; mark “unknown” if nobody looked',
    },
    'retention.attempts': {
      label: 'How many calls it takes to speak to one',
      hint: 'all numbers dialled, divided by conversations',
    },
    'retention.talk': {
      label: 'How many minutes a conversation takes',
      hint: 'with noting down its result; the report of telephony',
    },
    'retention.byReason': {
      label: 'Results by reason',
      hint: 'for any period you have data of. “Came back alone” is the share of those not called who are active again after 90 days',
    },
    'retention.note': { label: 'What works, and what does not', hint: '' },

    'staff.list': {
      label: 'Who deals with those who leave',
      hint: 'the role, how many people, what part of their time it takes; no names',
    },
    'staff.agents': {
      label: 'How many people are on the line of retention',
      hint: 'in full days: two half-days are 1',
    },
    'staff.contacts': {
      label: 'How many conversations they have in a month',
      hint: 'all, not only about leaving; the report of telephony',
    },
    'staff.perDay': { label: 'How many conversations one has in a day', hint: 'on a usual day' },
    'staff.workdays': { label: 'Working days in a month', hint: 'of one person' },
    'staff.hourCost': { label: 'What an hour of work costs', hint: 'with taxes and the workplace' },
    'staff.shrinkage': {
      label: 'What part of paid time is spent off the line, %',
      hint: 'leave, illness, training, breaks',
    },
    'staff.occupancy': {
      label: 'What part of time on the line is busy, %',
      hint: 'talking and noting down; the report of telephony',
    },
    'staff.training': { label: 'Do you train for retention', hint: '' },
    'staff.note': { label: 'What else matters about people', hint: 'turnover, season, remote work' },

    'motivation.exists': { label: 'Does pay depend on retention', hint: '' },
    'motivation.indicators': { label: 'What it depends on', hint: 'all that counts for a bonus' },
    'motivation.bonus': { label: 'What you pay for one kept', hint: '0 if there is no such payment' },
    'motivation.target': { label: 'What the target is', hint: 'for example, to win back 30 subscribers a month' },
    'motivation.met': { label: 'Is it met', hint: 'in the last half-year' },
    'motivation.note': { label: 'What else matters about motivation', hint: '' },

    'competitors.any': {
      label: 'Do your subscribers have a choice',
      hint: 'another wired operator in the same houses',
    },
    'competitors.list': {
      label: 'Who and where',
      hint: 'the main ones; the price of a similar tariff and what they win by. Share: of homes with Internet, roughly',
    },
    'competitors.shares': { label: 'Your share of the same towns', hint: 'your subscribers among homes with Internet' },
    'competitors.note': { label: 'What has changed in a year', hint: 'who came, who builds, who raised prices' },

    'systems.billing': { label: 'Which billing you have', hint: 'name and version; if it is your own, say so' },
    'systems.crm': { label: 'Where you keep requests of subscribers', hint: 'a CRM, the same billing, a spreadsheet' },
    'systems.telephony': { label: 'Which telephony', hint: 'whether calls are recorded, and for how many months' },
    'systems.exports': { label: 'What can be exported for each agreement', hint: 'no names, addresses or telephones' },
    'systems.deleted': {
      label: 'Do ended agreements stay in billing',
      hint: 'if they are deleted, an export shows only those who stayed, and lifetimes look longer than they are',
    },
    'systems.exportFrom': {
      label: 'Since which month there are data',
      hint: 'the earliest disconnect date in billing',
    },
    'systems.format': { label: 'In what form', hint: '' },
    'systems.note': {
      label: 'What else matters about systems',
      hint: 'when billing was changed, and what was lost in the move',
    },

    'goals.aims': { label: 'What the audit should give', hint: '' },
    'goals.churn': { label: 'The churn you want to come to, % a month', hint: 'if there is such a figure' },
    'goals.until': { label: 'By which month', hint: '' },
    'goals.tried': { label: 'What you have tried', hint: 'and what came of it' },
    'goals.doubts': { label: 'What worries you', hint: 'in the audit, or in what comes after it' },
    'goals.decides': { label: 'Who decides on the results', hint: 'the position' },
  },
  options: {
    'company.network': { internet: 'Internet', 'internet-and-tv': 'Internet and TV', 'cable-tv': 'cable TV only' },
    'company.currency': { RUB: 'Russian rouble', BYN: 'Belarusian rouble', KZT: 'tenge', UZS: 'sum', other: 'another' },
    'company.technologies': {
      ethernet: 'Ethernet to the home',
      pon: 'PON',
      docsis: 'DOCSIS',
      dsl: 'xDSL',
      wireless: 'fixed wireless',
      'analog-tv': 'analog TV',
      'digital-tv': 'digital TV, IPTV',
      other: 'other',
    },
    'company.clients': { people: 'homes only', 'people-and-business': 'homes and organisations' },
    'base.months': { '12': '12 months', '18': '18 months', '24': '24 months' },
    'base.active': {
      'paid-in-month': 'paid or used the service in the month',
      'not-blocked': 'not blocked at the end of the month',
      'has-contract': 'the agreement has not ended',
      other: 'by another rule',
    },
    'base.suspended': {
      apart: 'counted apart',
      'in-base': 'within the base',
      'as-lost': 'among the disconnected',
      'no-suspension': 'there is no suspension',
    },
    'base.trend': { grows: 'grows', stands: 'stands still', shrinks: 'shrinks' },
    'base.churnFormula': {
      'of-opening': 'disconnects ÷ opening base',
      'of-mean': 'disconnects ÷ mean base',
      'of-connects': 'disconnects ÷ connects',
      net: 'disconnects less connects, ÷ base',
      other: 'otherwise',
      none: 'we do not reckon churn',
    },
    'debt.rule': {
      '30': 'after 30 days',
      '60': 'after 60 days',
      '90': 'after 90 days',
      '180': 'after 180 days',
      other: 'after another time',
      none: 'there is no rule',
    },
    'debt.writeOff': {
      daily: 'every day, by itself',
      monthly: 'once a month',
      quarterly: 'once a quarter',
      irregularly: 'when somebody gets round to it',
    },
    'debt.falseChurn': {
      're-registration': 're-registration to another person',
      'tariff-change': 'a change of tariff',
      duplicate: 'closing a duplicate agreement',
      'move-within-network': 'a move within the network',
      none: 'none of these',
    },
    'channels.recorded': recorded,
    'reasons.recorded': recorded,
    'reasons.who': { ...whoSpeaks, billing: 'billing by itself', other: 'others' },
    'reasons.moment': {
      'at-request': 'at once, when they contact us',
      'call-back': 'they call back',
      later: 'later, when the agreement is closed',
      mixed: 'it varies',
    },
    'tariffs.contract': {
      'free-to-leave': 'yes',
      'some-bound': 'some are bound',
      'all-bound': 'no, all have a term or a fine',
    },
    'tariffs.rise': { none: 'no', 'new-only': 'for newcomers only', everybody: 'for everybody' },
    'retention.exists': { team: 'yes, it is somebody’s work', 'by-the-way': 'yes, by the way', none: 'no' },
    'retention.who': { ...whoSpeaks, outsourced: 'an outside call centre' },
    'retention.offers': {
      discount: 'a discount',
      'free-month': 'a free period',
      tariff: 'a cheaper tariff',
      speed: 'more speed for the same price',
      tv: 'TV or a subscription',
      equipment: 'equipment',
      pause: 'a pause instead of leaving',
      repair: 'a repair, an engineer’s visit',
      none: 'nothing but a talk',
    },
    'retention.script': { written: 'yes, written down', spoken: 'yes, by word of mouth', none: 'no' },
    'staff.training': { regular: 'regularly', 'at-start': 'when they start', none: 'no' },
    'motivation.exists': { yes: 'yes', partly: 'for some', no: 'no' },
    'motivation.indicators': {
      contacts: 'the number of calls',
      'kept-at-once': 'those who agree to stay',
      'kept-30': 'those active after 30 days',
      'kept-90': 'those active after 90 days',
      churn: 'the churn of the company',
      quality: 'the quality of conversations',
      sales: 'sales',
      other: 'something else',
    },
    'motivation.met': { always: 'always', mostly: 'mostly', rarely: 'rarely', 'not-measured': 'not measured' },
    'competitors.any': { yes: 'yes', no: 'no, we are alone', unknown: 'we do not know' },
    'systems.exports': {
      'connect-date': 'connect date',
      'disconnect-date': 'disconnect date',
      'block-date': 'block date',
      'last-payment': 'date of the last payment',
      balance: 'balance at disconnect',
      reason: 'reason',
      channel: 'way of contact',
      tariff: 'tariff',
      suspension: 'suspensions',
      contacts: 'history of contacts',
      none: 'none of these',
    },
    'systems.deleted': {
      kept: 'yes, all',
      'deleted-later': 'deleted in time',
      'deleted-at-once': 'deleted at once',
      unknown: 'we do not know',
    },
    'systems.format': {
      csv: 'CSV',
      xlsx: 'Excel',
      paper: 'on a screen or paper only',
      'by-request': 'on request to the developer',
    },
    'goals.aims': {
      measure: 'to learn the true volume of churn',
      keep: 'to lose fewer',
      'win-back': 'to win back those who left',
      train: 'to teach people',
      motivate: 'to set up motivation',
      cost: 'to see what retention costs',
      other: 'something else',
    },
  },
  rows: {
    'base.movement': {
      opening: 'Opening base',
      connected: 'Connects',
      returned: 'Returns',
      disconnected: 'Disconnects',
      closing: 'Closing base',
      suspended: 'Suspended at the end',
    },
    'channels.byMonth': {
      'call-centre': 'Call to the call centre',
      chat: 'Chat, messenger, account',
      office: 'Visit to the office',
      statement: 'Written statement',
      engineer: 'Engineer, technical support',
      'not-resumed': 'Suspension not resumed',
      'auto-block': 'Automatic block by debt',
      equipment: 'Equipment handed in',
      'debt-calls': 'Calls to debtors',
      competitor: 'Request of a competitor or house manager',
      're-registration': 'Re-registration',
      unknown: 'Unknown',
    },
  },
  columns: {
    'company.branchList': { name: 'Branch', subscribers: 'Subscribers' },
    'reasons.recorders': { role: 'Role', recorded: 'Records in a month', unknown: 'Of those, “not established”' },
    'tariffs.list': { name: 'Tariff', price: 'Price a month', subscribers: 'Subscribers' },
    'retention.byReason': {
      reason: 'Reason',
      reached: 'Reached',
      kept: 'Active after 30 days',
      alone: 'Came back alone, %',
    },
    'staff.list': { role: 'Role', people: 'People', share: 'Part of their time, %' },
    'competitors.list': {
      town: 'Town',
      name: 'Operator',
      price: 'Price a month',
      share: 'Share, %',
      offer: 'What they win by',
    },
    'competitors.shares': { town: 'Town', share: 'Your share, %' },
  },

  units: {
    subscribers: 'subscribers',
    homes: 'homes',
    people: 'people',
    places: '',
    contacts: 'conversations',
    attempts: 'calls',
    money: '',
    percent: '%',
    days: 'days',
    minutes: 'minutes',
  },

  provenance: {
    source: 'Where the number comes from',
    period: 'For which period',
    from: 'from the month',
    until: 'to the month',
    confidence: 'How far to trust it',
    why: 'A number without a source weighs less than one out of billing. “Unknown” is an answer too: an empty field will no longer hold you up.',
    sources: { billing: 'export from billing', report: 'ready report', estimate: 'estimate', unknown: 'unknown' },
    confidences: { high: 'can be checked', middle: 'seems right', low: 'a guess' },
  },

  states: {
    'not-started': 'not started',
    'in-progress': 'in progress',
    'with-colleague': 'with a colleague',
    ready: 'ready',
  },
  events: {
    'sent-to-colleague': 'sent to a colleague',
    'handed-back': 'handed back by the colleague',
    'taken-back': 'taken back by you',
    'said-ready': 'marked as ready',
    reopened: 'opened again',
    returned: 'returned for correction',
  },

  missing: {
    heading: 'What is missing to submit',
    none: 'Everything is there: the questionnaire can be submitted.',
    why: {
      unanswered: 'no answer',
      incomplete: 'not all months are filled in',
      faulty: 'holds something we could not read',
    },
  },

  faults: {
    unreadable: 'We could not read it. Write digits: 20,000 or 1,250.50. What you wrote is saved.',
    'no-range': 'One number is needed here, not a range.',
    negative: 'The number cannot be below zero.',
    'not-whole': 'A whole number is needed here.',
    'too-small': 'The number is smaller than it can be. Check its unit.',
    'too-large': 'The number is larger than it can be. Check its unit.',
    'no-option': 'This answer is not on the list. Choose one that is.',
    'no-month': 'Write a month and a year: 10.2026 or “October 2026”.',
    'too-long': 'The text is too long. It is saved; the report will hold its beginning.',
    'too-many': 'There are too many rows. Put the small ones into one.',
    'period-reversed': 'The period ends before it begins.',
  },

  paste: {
    label: 'Paste a table from Excel',
    hint: 'Months along the top or down the side, rows with their names. We leave out rows we do not know, and say which.',
    left: {
      rows: (names: string) => `We did not know these rows and left them out: ${names}.`,
      months: (months: string) => `We left out months beyond the period of the questionnaire: ${months}.`,
      repeated: (names: string) => `These rows repeat others taken before them and were left out: ${names}.`,
    },
    refused: {
      empty: 'The table is empty.',
      'too-large': 'The table is too large. Paste these months only.',
      unreadable: 'We could not take the table apart. Copy the cells straight from Excel.',
      'no-months': 'We found no months in the first row or the first column. Add a row with months: 10.2026, 11.2026.',
      'no-rows': 'We knew none of the rows. Call them as the table on this page does.',
    },
  },

  worthAnswering: {
    heading: 'Which answer narrows the range most',
    why: { missing: 'not answered yet', rough: 'answered by a guess' },
  },

  checks: questionnaireChecks,
  file: questionnaireFile,
  taken: questionnaireTaken,
} satisfies QuestionnaireWords;
