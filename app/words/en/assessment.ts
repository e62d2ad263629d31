import type { Words } from '../ru/index.ts';

export const assessment = {
  title: 'Assessment of churn potential',
  description:
    'How many disconnects your network can prevent, what that costs and how many people it takes. A free estimate from three numbers: a range, with its assumptions in plain sight.',
  heading: 'How many subscribers can you keep?',
  lead: 'Give three numbers about your network. The answer opens at once: a range, with its cost and with every assumption, which you can replace with your own.',
  days: { one: 'day', other: 'days' },
  months: { one: 'month', other: 'months' },
  people: { one: 'subscriber', other: 'subscribers' },

  what: {
    heading: 'What you will see',
    points: [
      'what churn costs in a year',
      'how many disconnects can be prevented for good: low, middle, high',
      'how many people and how much money that takes, and when it pays back',
      'which figure of yours would narrow the range most',
      'what it all rests on: every assumption, its source and how far to trust it',
    ],
    honest:
      'Usually a few per cent of those who leave can be kept for good, not a third. If keeping them does not pay, the estimate says so.',
    noData:
      'There are no public figures for Russia or the CIS on reasons for churn: norms and win-back are our assumptions. The answer shows them all, and you can replace each with a figure of your own.',
    example: 'See the example of a network with 20,000 subscribers',
  },

  form: {
    legend: 'Your figures',
    fields: {
      subscribers: { label: 'Subscribers', hint: 'active at the start of the month' },
      disconnects: { label: 'Disconnects a month', hint: 'all of them: requests, debts, moves' },
      bill: { label: 'Average bill, ₽', hint: 'a month, VAT included; may be left out' },
    },
    more: 'Know more? Refine the estimate',
    network: {
      label: 'Network',
      hint: 'the norms depend on it',
      options: { internet: 'Internet (and TV)', 'cable-tv': 'cable TV alone' },
    },
    debtRule: {
      label: 'A debtor counts as lost',
      hint: 'after how many days of not paying',
      unknown: 'do not know',
      option: (count: string) => `after ${count}`,
    },
    reasons: {
      heading: 'Disconnects by reason',
      lead: 'How many subscribers left for each. The more months, the less the answer depends on chance. Leave empty what is not recorded.',
      months: { label: 'Over how many months', hint: 'from 1 to 60' },
    },
    range: 'Where you are not sure, write a range: 40–70. The most likely value may stand between: 40–55–70.',
    submit: 'Estimate',
    again: 'Estimate again',
    promise: 'No contact details needed. The answer is a link to keep and to share: one link, one answer.',
    keep: 'The address of this page holds the answer: keep it, share it.',
  },

  faults: {
    missing: 'Say how many subscribers you have or how many disconnect a month: one of the two at least',
    unreadable: (typed: string) => `we could not read “${typed}”`,
    write: 'Write numbers in digits: 20,000 or 1,250.50.',
    'no-range': 'one number is needed here, not a range',
    negative: 'the number cannot be below zero',
    'not-whole': 'a whole number is needed here',
    'too-small': (least: string) => `no less than ${least}`,
    'too-large': (most: string) => `no more than ${most}`,
    of: (field: string, fault: string) => `${field}: ${fault}`,
  },
  busy: {
    heading: 'Too many estimates are running just now',
    text: 'Your figures are kept in the form. Press “Estimate” again in a minute.',
  },

  doubts: {
    heading: 'How we read a number',
    text: (field: string, written: string, read: string) => `${field}: “${written}” was read as ${read}.`,
    other: (other: string) => `It is ${other}: estimate again`,
  },

  asked: {
    heading: 'Please check',
    counted: 'For now we have taken it as written.',
    instead: (what: string) => `Use ${what}`,
    churn: {
      'churn-too-high': (churn: string) => `Churn of ${churn} a month is unusually high`,
      'churn-too-low': (churn: string) => `Churn of ${churn} a month is unusually low`,
      expected: (least: string, most: string) =>
        `In a usual month ${least} to ${most} of the base leaves (our judgement).`,
      written: (monthly: string, annual: string) =>
        `As written: ${monthly} a month, ${annual} of the base would be gone in a year.`,
      annual: (monthly: string, annual: string) =>
        `If these are the disconnects of a year: ${monthly} a month, ${annual} a year.`,
      'divided-by-twelve': (monthly: string, annual: string) =>
        `If a monthly figure was divided by 12 once more: ${monthly} a month, ${annual} a year.`,
      'share-for-percent': (monthly: string, annual: string) =>
        `If the decimal point has moved by two places: ${monthly} a month, ${annual} a year.`,
    },
    disconnects: (count: string) => `${count} disconnects a month`,
    loss: {
      title: (disconnected: string, base: string) => `${disconnected} disconnects, but ${base} subscribers`,
      written: 'As written: everybody leaves within a month. No more can leave than there were.',
      annual: 'If these are the disconnects of a year:',
      swapped: 'If the two numbers have changed places:',
      both: (base: string, disconnected: string) => `${base} subscribers, ${disconnected} disconnects a month`,
    },
    revenue: {
      title: (bill: string) => `An average bill of ${bill} a month`,
      expected: (least: string, most: string) =>
        `Revenue from a subscriber, without VAT, is usually ${least} to ${most} a month (our judgement).`,
      annual: 'If this is the bill of a year:',
      kopecks: 'If these are kopecks:',
      thousands: 'If these are thousands of roubles:',
      bill: (bill: string) => `a bill of ${bill} a month`,
    },
    reasons: {
      title: (counted: string, all: string) =>
        `The reasons add up to ${counted} disconnects, but these months had ${all}`,
      months: 'If the reasons were recorded over several months:',
      fewer: 'If the reasons are right:',
      period: (count: string) => `the reasons of ${count}`,
    },
    unknown: {
      title: (share: string) => `For ${share} of the disconnects no reason is known`,
      text: (most: string) =>
        `More than ${most} is a sign that the recording of reasons is at fault, not the subscribers. The estimate by reason is then less reliable.`,
    },
  },

  answer: {
    heading: (disconnects: string, range: string) =>
      `Of ${disconnects} disconnects a month, ${range} can be kept for good`,
    description: (range: string) =>
      `An estimate of the retention potential: ${range} subscribers a month, with its cost and its assumptions.`,
    lead: (middle: string, share: string, range: string) =>
      `The middle of the range is ${middle}, or ${share} of those who leave (${range}). Eight draws in ten fall within the range.`,
    facts: {
      loss: { name: 'Churn costs in a year', note: 'of first-year revenue, without VAT' },
      margin: { name: 'Retention returns in a year', note: 'of first-year margin, without VAT' },
      people: {
        name: 'It takes',
        fte: (range: string) => `${range} full-time staff`,
        note: (hours: string) => `that is ${hours} hours a month`,
      },
      cost: {
        name: 'One kept subscriber costs',
        note: (range: string) => `paid back in ${range} months`,
        never: 'at worst never paid back',
        nobody: 'there is nobody to keep',
      },
    },
    change: 'Your figures',
  },

  loss: {
    heading: 'What churn costs',
    month: {
      name: 'In a month',
      text: (disconnected: string, base: string, churn: string) =>
        `${disconnected} disconnects of ${base} subscribers at the start of the month: ${churn}.`,
      derivedBase: (churn: string) => `You did not give the base: it follows from churn of ${churn} (assumption).`,
      derivedLoss: (churn: string) => `You did not give the disconnects: churn of ${churn} is taken (assumption).`,
      falsely: (count: string) =>
        `About ${count} of them are false churn: re-registrations, moves within the network, changes of tariff. They are no loss and are left out from here on.`,
    },
    year: {
      name: 'In a year',
      text: (yearly: string) => `${yearly} disconnects, if new connections keep the base as it is.`,
      annual: (annual: string, churn: string) => `Of today’s base ${annual} leaves within a year: 1 − (1 − ${churn})`,
      not: (product: string) =>
        `Not ${product}, as multiplying by 12 would give: those who have left do not leave again.`,
    },
    money: {
      name: 'Money',
      text: (revenue: string, margin: string) =>
        `${revenue} of revenue, or ${margin} of margin, in the first 12 months, without VAT. That is what those who left (false churn aside) would have paid, had they stayed and then left no faster than the rest.`,
      bill: (bill: string, vat: string, arpu: string) => `A bill of ${bill} with VAT at ${vat} is ${arpu} of revenue.`,
      assumed: (arpu: string) => `You did not give the bill: revenue of ${arpu} from a subscriber a month is taken.`,
    },
  },

  kept: {
    heading: 'What can be kept',
    flow: {
      title: 'From those who leave to those who are kept',
      unit: 'subscribers a month; middle and range P10–P90',
      rows: {
        lost: 'Left (false churn aside)',
        listed: 'Worth a call',
        reached: 'Spoken to',
        saved: 'Stayed for 30 days',
        durable: 'Still there after 90 days',
      },
    },
    reasons: {
      title: 'Who can be kept, by reason',
      unit: 'subscribers a month; solid is kept for good, the line is P10–P90',
    },
    tableTitle: 'Figures of the chart',
    columns: {
      row: 'Step',
      reason: 'Reason',
      mid: 'middle (P50)',
      range: 'P10–P90',
      total: 'leave a month',
      kept: 'kept for good',
    },
    of: (kept: string, total: string) => `${kept} of ${total}`,
    note: 'Those who would have come back anyway are subtracted. One draw in ten falls below P10, one in ten above P90.',
  },

  worth: {
    heading: 'Money and people',
    money: {
      title: 'The first year of steady work',
      unit: '₽ in 12 months, without VAT; middle and P10–P90',
      rows: { revenue: 'Revenue from those kept', margin: 'Margin from those kept', cost: 'Cost of keeping them' },
      row: 'What',
    },
    pays: 'The margin exceeds the cost already in the first year.',
    doesNotPay:
      'In the first year keeping costs more than it brings: a subscriber kept in the twelfth month has time to pay only once.',
    breaksEven: (middle: string, range: string) => `One kept subscriber pays back in ${middle} (${range}).`,
    nobody: 'With these figures nobody can be kept for good: money spent on calling does not come back.',
    neverPays: 'With these figures one kept subscriber most likely never pays back: it is cheaper not to call.',
    needed: {
      heading: 'What it takes each month',
      unit: 'middle and P10–P90',
      attempts: 'Attempts to call',
      reached: 'Conversations',
      hours: 'Paid hours of work',
      fte: 'Full-time staff',
      contactsPerAgentDay: 'Conversations per agent and day',
      cost: 'Cost, ₽',
      perKept: 'One kept for good, ₽',
      breakEvenMonths: 'Paid back in, months',
      never: 'never',
      nobody: 'nobody',
    },
    load: (range: string) =>
      `For comparison, a usual load is ${range} conversations per agent and day (assumption). Full time is 164 paid hours a month (Russia’s production calendar, 2025).`,
  },

  narrowing: {
    heading: 'What would narrow the answer',
    best: {
      narrows: (share: string) => `: an exact answer to this would narrow the range by ${share}.`,
      answer: 'Enter your figure',
    },
    none: 'No answer would narrow the range much further: what remains is chance in the disconnects themselves.',
    chart: {
      title: 'The range, if one thing were known exactly',
      unit: 'kept for good, subscribers a month; middle and P10–P90',
      row: 'What is known',
      now: 'As it is now',
    },
    groups: {
      disconnects: 'Disconnects and base',
      reasons: 'How many leave for each reason',
      reach: 'How many can be spoken to',
      'win-back': 'How many stay after the conversation',
      spontaneous: 'How many would come back without a call',
      durability: 'How many of those saved stay for good',
    },
    how: {
      disconnects: 'Take the disconnects of 6–12 months from billing and enter their mean as a range.',
      reasons: 'Record reasons for at least three months: how many left for each.',
      reach: 'Call a hundred of those who left; count the attempts and the conversations.',
      'win-back': 'Record how many of those you spoke to pay 30 days later, by reason.',
      spontaneous: 'Leave every tenth uncalled, and after 90 days count how many came back anyway.',
      durability: 'Look at those saved after 90 days: how many of them still pay.',
    },
    drivers: {
      title: 'What the answer depends on',
      unit: 'rank correlation with the number kept: 0 is no connection, 1 decides everything',
      row: 'What varies',
      effect: 'correlation',
      up: 'more of it means more kept',
      down: 'more of it means fewer kept',
      inputs: {
        lost: 'How many left',
        listed: 'Who is worth a call',
        reach: 'Reach',
        'win-back': 'Win-back above spontaneous return',
        durability: 'Stay for good',
        share: 'Share of the reason',
        spontaneous: 'Would come back anyway',
      },
    },
  },

  debt: {
    heading: 'The debt rule decides the figure',
    ask: 'Those who stop paying “have left” after 30, 60, 90 or 180 days, whichever was agreed. Give us your rule, and we will show churn under the others.',
    answer: 'Give the rule',
    text: (rule: string) =>
      `You count a debtor as lost after ${rule}. Under another rule the same network would show different churn, and not one subscriber would behave differently.`,
    caption: 'Churn under different rules',
    rule: 'Rule',
    byDebt: 'Disconnects for debt a month',
    churn: 'Churn a month, false churn aside',
    yours: 'yours',
    note: (resuming: string) =>
      `Assumption: within 90 days ${resuming} of those who fell silent pay again, evenly over that time.`,
  },

  assumptions: {
    heading: 'Assumptions',
    noData:
      'There are no public figures for Russia or the CIS on reasons for churn or on win-back by reason. The norms by reason, win-back and costs below are our judgement, not a measurement. Replace them with your own figures: then the answer is yours.',
    how: 'An empty field keeps our assumption. Write a range with a dash: 40–70 or 40–55–70.',
    general: {
      caption: 'General assumptions: low — most likely — high',
      what: 'What',
      value: 'In the estimate',
      source: 'Source',
      yours: 'Your figure',
    },
    byReason: {
      caption: 'By reason: low — most likely — high, %',
      note: 'Bold: from your figures. All the rest are our assumptions, of low trust.',
      reason: 'Reason',
      norm: (range: string) => `norm ${range}% of base a month`,
      count: { name: 'Share of disconnects', unit: 'your figure: how many left' },
      winBack: { name: 'Win-back', unit: '% of those spoken to' },
      spontaneous: { name: 'Come back anyway', unit: '% in 90 days' },
      addressable: { name: 'Worth a call', unit: '% of those who left' },
      field: (reason: string, what: string) => `${reason}: ${what}`,
      mendedFirst: 'if repaired first',
      falsely: 'not a loss: subtracted',
    },
    ours: (range: string) => `ours ${range}`,
    from: { client: 'your figure', published: 'published', assumption: 'our assumption' },
    trust: { high: 'high trust', middle: 'medium trust', low: 'low trust' },
    unused: 'not used now',
    vatSource: 'Tax Code of Russia, article 164(3), since 2026; under the simplified system enter 0, 5 or 7',
    fromBill: (bill: string) => `your bill of ${bill} without VAT`,
    noHourCost: 'not given: labour is priced by the conversation',
    inputs: {
      vat: { name: 'VAT in the bill', unit: '%' },
      arpu: { name: 'Revenue from a subscriber', unit: '₽ a month, without VAT' },
      reach: { name: 'Reach', unit: '% of the list who are spoken to' },
      durability: { name: 'Stay for good', unit: '% of those saved for 30 days who pay after 90 too' },
      hazard: { name: 'Leave later', unit: '% of those kept for good, a month' },
      margin: { name: 'Margin', unit: '% of revenue less what this subscriber costs to serve' },
      attemptsPerReached: { name: 'Attempts to a conversation', unit: 'for one who is spoken to' },
      attemptsPerUnreached: { name: 'Attempts in vain', unit: 'for one who is never reached' },
      talkMinutes: { name: 'Conversation', unit: 'minutes, with the notes after it' },
      attemptMinutes: { name: 'Attempt', unit: 'minutes' },
      shrinkage: { name: 'Away from the line', unit: '% of paid time: leave, illness, training' },
      occupancy: { name: 'Occupancy', unit: '% of time on the line' },
      contactCost: { name: 'One conversation', unit: '₽, labour and line' },
      hourCost: { name: 'An hour of staff', unit: '₽, with taxes' },
      attemptCost: { name: 'Line', unit: '₽ an attempt; used where the hour of staff is given' },
      offer: { name: 'Offer', unit: '₽ for one who stays' },
      bonus: { name: 'Bonus', unit: '₽ to staff for one kept for good' },
    },
    anchors: {
      summary: 'What these assumptions can be checked against',
      caption: 'Published figures',
      lead: 'None of them tells anything about reasons; for Russia there are only the revenue figures.',
      columns: { who: 'Who', what: 'What', value: 'How much', years: 'When', trust: 'Trust' },
      measures: {
        'monthly-churn': 'churn a month',
        'annual-churn': 'churn a year',
        'win-back': 'came back after an offer',
        'still-leave': 'still left, of those who called to disconnect',
        'durably-kept': 'stayed for good, of those who called to disconnect',
        revenue: '₽ from a subscriber a month',
        attempts: 'attempts to a conversation',
      },
      upperBound: 'an upper bound only',
      sources: {
        frontier: 'Frontier, fibre, USA (SEC filings)',
        'virgin-media': 'Virgin Media, United Kingdom (annual reports)',
        charter: 'Charter, analog cable TV, USA',
        'kumar-bhagwat-zhang': 'Kumar, Bhagwat, Zhang: one firm in the USA, offers of $105–225',
        'callintel-leave': 'CallIntel',
        'callintel-kept': 'CallIntel',
        'tmt-broadband': 'TMT Consulting: fixed broadband, Russia',
        'pay-tv': 'Pay TV, Russia: market revenue by subscriber',
        'attempts-per-reached': 'Calling campaigns: an industry estimate',
      },
    },
  },

  next: {
    heading: 'Ask for the free assessment',
    text: 'A consultant goes through these figures with you and says what follows from them. Your figures go along with the request. You can also call:',
    blankText:
      'No figures at hand? Tell us what you know, and a consultant will help you collect them. You can also call:',
    write: 'Ask for the assessment',
    subscribe: 'Get the journal',
    services: 'Services',
    letter: {
      subject: 'Free assessment of churn potential',
      greeting: 'Hello,',
      ask: 'I would like to have the free assessment.',
      subscribers: 'Subscribers',
      disconnects: 'Disconnects a month',
      bill: 'Average bill, ₽',
      estimate: 'Estimate',
      asked: ['Company', 'Towns', 'Phone'],
    },
  },

  foot: {
    heading: 'About this estimate',
    link: 'Link to this estimate',
    other: 'Этот расчёт по-русски',
    same: 'It always opens this answer, until the version of the model changes.',
    engine: (engine: string, seed: string, draws: string, narrowing: string) =>
      `Model ${engine}; random seed ${seed}; ${draws} draws, ${narrowing} for narrowing.`,
    formula:
      'Kept = those who leave × share of the reason × worth a call × reach × (win-back − would come back anyway) × stay for good. Disconnects are drawn from a Poisson distribution, shares of reasons from a Dirichlet, everything else from PERTs.',
  },
} satisfies Words['assessment'];
