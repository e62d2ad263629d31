import type { QuestionnaireWords } from '../questionnaire.ts';

const counted = 'disconnects ÷ base';
const lost = 'disconnects in the movement of the base';

export const questionnaireChecks = {
  heading: 'Numbers that do not agree',
  none: 'Everything that can be compared agrees.',
  gap: 'gap',
  explain: 'Why it is so',
  explainHint: 'The consultant will see the explanation. If the number is right, you need not change it.',
  standings: { agrees: 'agrees', explained: 'explained', asks: 'a question', errs: 'correct or explain' },
  names: {
    movement: {
      title: 'The movement of the base adds up',
      said: 'closing base',
      against: 'opening + connects + returns − disconnects',
      why: 'Mostly returns, re-registrations or a one-off clean-up of agreements were forgotten.',
    },
    'next-opening': {
      title: 'A month opens with what the one before closed with',
      said: 'opening base',
      against: 'closing base of the month before',
      why: 'It happens when reports were made on different days or by different rules.',
    },
    'before-start': {
      title: 'No disconnects before the first connects',
      said: 'first month with disconnects',
      against: 'connecting since',
      why: 'Check the month in which you began, or the years in the table.',
    },
    'in-future': {
      title: 'The last month has ended',
      said: 'last month in the tables',
      against: 'last month that has ended',
      why: 'An unfinished month would show less churn than there is.',
    },
    suspended: {
      title: 'The suspended are counted apart',
      said: 'closing base',
      against: 'the same without the suspended',
      why: 'As long as the suspended are within the base, some of those who left cannot be seen.',
    },
    trend: {
      title: 'The base moves as you said',
      said: 'base at the end of the period',
      against: 'base at its beginning',
      why: 'The feeling and the table differ. Perhaps a bought network or a clean-up of agreements is in it.',
    },
    channels: {
      title: 'Channels add up to disconnects',
      said: 'sum of channels',
      against: lost,
      why: 'If there are fewer, the rest left silently. If there are more, a disconnect was recorded twice.',
    },
    reasons: {
      title: 'Reasons add up to disconnects',
      said: 'sum of reasons',
      against: lost,
      why: 'If there are fewer, some disconnects have no reason. If there are more, some have several.',
    },
    'unknown-reasons': {
      title: 'At most 10% of reasons are unknown',
      said: 'share of “not established”',
      against: 'at most',
      why: 'More means that the reason is not asked for or not recorded.',
    },
    recorders: {
      title: 'Roles record as many as the table holds',
      said: 'all roles record in a month',
      against: 'reasons in the table, a month',
      why: 'Perhaps somebody was not named, or a reason is recorded twice.',
    },
    'debt-channels': {
      title: 'Left by debt: by reason and by channel',
      said: 'by the reason “non-payment”, a month',
      against: 'by the channels of debt, a month',
      why: 'Usually some of those blocked for debt have another reason recorded, or the other way round.',
    },
    'debt-without-rule': {
      title: 'Some leave by debt, yet there is no rule',
      said: 'left by debt, a month',
      against: 'expected without a rule',
      why: 'Somebody does decide when a debtor has left. Please describe how.',
    },
    'debt-days': {
      title: 'The stock of debtors and the days of the rule',
      said: 'days that the stock of debtors lasts',
      against: 'days in the rule',
      why: 'If it lasts longer, debtors are written off later than the rule says; if shorter, sooner.',
    },
    'false-churn': {
      title: 'False churn: by reason and by channel',
      said: 'by the reason “false churn”, a month',
      against: 'by the channel “re-registration”, a month',
      why: 'A re-registration recorded as a loss makes churn look larger.',
    },
    'monthly-churn': {
      title: 'Churn looks like a month’s',
      said: 'churn a month',
      against: 'the edge of what is usual',
      why: 'Above 8% it is usually a year’s figure, below 0.2% a year’s divided by twelve twice.',
    },
    'named-churn': {
      title: 'Your churn and that of the table',
      said: 'you name',
      against: counted,
      why: 'The difference mostly lies in definitions: who counts as the base, and who as lost.',
    },
    'churn-of-connects': {
      title: 'Churn is a share of base, not of connects',
      said: 'you name',
      against: counted,
      why: 'Disconnects divided by connects show growth, not churn.',
    },
    revenue: {
      title: 'Subscribers × average bill ≈ billed',
      said: 'billed in the month',
      against: 'active subscribers × average bill',
      why: 'Check VAT, business clients and one-off services.',
    },
    'tariff-subscribers': {
      title: 'The subscribers of all tariffs are the whole base',
      said: 'sum of tariffs',
      against: 'closing base',
      why: 'Usually archived tariffs were forgotten, or services were counted, not subscribers.',
    },
    'tariff-price': {
      title: 'The average bill and the prices of tariffs',
      said: 'average bill',
      against: 'mean price of tariffs',
      why: 'Between the two stand discounts, packages and extras. More than 25% is rare.',
    },
    'reached-of-listed': {
      title: 'No more were reached than were listed',
      said: 'reached',
      against: 'listed',
      why: 'The numbers seem to be of different periods, or calls were counted, not people.',
    },
    'kept-of-reached': {
      title: 'No more stayed than were reached',
      said: 'active after 30 days',
      against: 'reached',
      why: 'Those who came back by themselves seem to be counted too.',
    },
    'kept-later': {
      title: 'No more after 90 days than after 30',
      said: 'active after 90 days',
      against: 'active after 30 days',
      why: 'The numbers seem to be of different subscribers.',
    },
    'listed-of-lost': {
      title: 'No more are listed than leave',
      said: 'listed in a month',
      against: 'disconnects in a month',
      why: 'Perhaps some are listed who have not left yet. Then please say so.',
    },
    capacity: {
      title: 'So many people can have so many conversations',
      said: 'conversations a month',
      against: 'people × conversations a day × working days',
      why: 'Others hold some of the conversations, or attempts were counted.',
    },
    branches: {
      title: 'The branches together are the whole base',
      said: 'sum of branches',
      against: 'closing base',
      why: 'Perhaps the head office was not named.',
    },
    'market-shares': {
      title: 'Shares of a town are no more than the whole',
      said: 'sum of shares',
      against: 'the whole town',
      why: 'Homes with two operators were counted twice, or a share is too high.',
    },
    'export-period': {
      title: 'There are data for the whole period',
      said: 'data since',
      against: 'tables since',
      why: 'Earlier months cannot be checked against an export. Please say where they come from.',
    },
    goal: {
      title: 'The goal is below today’s churn',
      said: 'the goal',
      against: 'churn by the table',
      why: 'The goal seems to be for a year, or by another formula.',
    },
  },
} satisfies QuestionnaireWords['checks'];
