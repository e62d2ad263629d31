import type { Tier, TierText } from '#app/catalogue/tier.ts';

export const firstTiers: Record<Tier, TierText> = {
  methodology: {
    name: 'Methodology',
    forWhom:
      'Under 10,000 subscribers, where managers have time for it. Larger networks: to compare with their own papers',
    summary:
      'A set of documents by which you set up your own way of dealing with churn. Whatever remains unclear you can ask the authors by e-mail.',
    gets: [
      '62 documents to work with: 2 blocks, 11 sections',
      'answers from the authors by e-mail',
      'a measure against which to hold what you already have',
    ],
    leaves: [
      'finding out how things are done at present',
      'seeing your own mistakes',
      'designing the new way of working',
      'retraining your people',
    ],
    after:
      'Write when you are stuck. If your own efforts do not get you there, the next step is the open course; to take mistakes apart, the audit.',
    start:
      'Write how many subscribers you have and who is going to do the work. If the documents are too little for you, or more than you need, we will say so. The pace is yours: it usually takes months (an assumption). We name the price in our answer to the application.',
    body: `## What is in it

| Part | How many |
| --- | --- |
| Blocks | 2 |
| Sections | 11 |
| Documents | 62 |

These are documents to work by, not to read: those who talk to subscribers act on them.

## If your network is small

The documents stand in for a consultant, but not for a manager. Somebody with you has to find the time to:

1. describe how leaving subscribers are dealt with now;
2. compare that with the documents and mark the differences;
3. decide what to take up at once and what later;
4. retrain those who answer calls and visit subscribers.

## If your network is large

Lay your own documents beside ours. Look first for what you turn out not to have: those are the parts worth extending.

## What the documents will not do

Bought and put away, they change nothing. Much of it cannot be brought in at once. That is no failure: people remember the approach and return to it when there is time.

## When something is unclear

Questions about the documents are asked by e-mail. Whoever wrote them answers.`,
  },

  'open-course': {
    name: 'Open course',
    forWhom: 'Under 50,000 subscribers: those who talk to subscribers, their heads of department, directors and owners',
    summary:
      'A course for several operators together, mostly in Moscow. More than half of the time is practice, partly on your own subscribers. You go home with a way of working with churn designed for your network.',
    gets: [
      'a way of working with churn, designed for your network',
      'the order of the next steps',
      'a comparison with large and small networks in different towns',
      'practice on your own subscribers',
      'answers by e-mail after the course',
    ],
    leaves: ['putting to work at home what was designed on the course'],
    after:
      'You put it to work and write to us. About 30% of our clients do: they ask questions and send in finished documents for review (our own estimate).',
    start:
      'Look at the dates of the open courses and write whom you would send. Before the course we will tell you which data from billing to bring. The course takes 2–\u20603 days; the price stands beside each date, per person, VAT included.',
    body: `## Three questions of the course

| Question | What we talk about |
| --- | --- |
| Defending | how to lose fewer subscribers |
| Attacking | how to win more subscribers |
| Winning back | which of those who went over to a neighbouring network can be won back, and at what price |

## How it goes

- We compare the statistics of large and small operators from different towns.
- We go through ways to attract, keep and win back: what they bring and what they do not.
- More than half of the time is practical work. Some of it participants do on the subscribers of their own network.

## Who should come

- **Subscriber department and marketing**: staff and heads who talk to subscribers every day.
- **A director or an owner** who is worried by churn and wants to see the whole of it.

We suggest coming in pairs: one who will do the work and one who decides.

## After the course

We advise by e-mail. Send questions, and send the documents you have drafted: we check them and mark the mistakes.`,
  },

  'on-site-course': {
    name: 'On-site course',
    forWhom: 'From 50,000 subscribers, also with many remote branches',
    summary:
      'The same course, but at your place and on your own cases. Participants draft the churn documents in class, and mistakes are discussed together.',
    gets: [
      'a course on your premises and on your own cases',
      'documents drafted by your own people',
      'conversion to return for each reason of churn',
      'motivation indicators and a calculation of resources',
      'slips discussed together',
    ],
    leaves: ['joining the drafts of the groups into one system', 'bringing it into the branches'],
    after:
      'Your head of retention joins the drafts into one system. Documents can be sent to us for review. Where figures need justifying, the next step is the audit.',
    start:
      'Write how many branches you have and whom you want trained. We will draw up a programme on your cases and agree on place and dates. Length and price depend on the number of participants and branches: we name them together with the programme.',
    body: `## What participants do

Each group takes its piece of the work and does it on the data of its own company.

| Task | What remains of it |
| --- | --- |
| Reasons of churn | conversion to return for each reason |
| Motivation | the indicators that pay depends on |
| Resources | how many people and how much time it takes |

Then the groups show what they have done, and together we look for slips.

## Why at your place

- The cases are real, and what is confidential stays in the room: no other operator sits there.
- People from remote branches are brought together once, and agree on common rules.
- Some of the documents exist by the end of the course.

## What we need from you

A room, participants, examples of conversations, and exports on churn. And a head who will join the drafts afterwards: without one they remain drafts.`,
  },

  audit: {
    name: 'Churn management audit',
    forWhom:
      'About 1,000 disconnects a month. Smaller networks: when your own attempt did not work, or to find bottlenecks',
    summary:
      'For five days we work at your place and take the management of churn apart: volume, reasons, return, people, motivation, cost. On the fifth day your management sees the calculation.',
    gets: [
      'the real monthly volume of churn by channel',
      'a classifier of reasons with a norm for each',
      'the return to expect for each reason',
      'the resources needed, and whether present staff can do it',
      'a motivation system tied to targets within reach',
      'a plan of returns and the cost of each subscriber kept',
    ],
    leaves: ['putting the figures of the report to work, alone or with a working group that we train'],
    after:
      'You put the figures to work yourselves. Or we train your working group at our office. A very large network we can help with a turnkey implementation.',
    start:
      'Write how many disconnects you have a month. We will send a questionnaire and a list of exports, then agree on the dates. The audit takes 5 days at your place; we name the price before it begins, from the questionnaire.',
    body: `## Six results

1. **Volume.** How many subscribers really leave in a month, for each channel by which you learn of it.
2. **Reasons.** A classifier adapted to your network, with a norm of churn for each reason.
3. **Return.** Which conversion to expect for each reason if the agreed methods of retention are used.
4. **Resources.** How much work that takes, and whether present staff can do it.
5. **Motivation.** What to pay for, so that targets are within reach.
6. **Plan and price.** How many returns to plan for, and what each subscriber kept will cost.

All six hang together: the return target follows from the reasons, the resources from the target, the price from the resources.

## Five days

| Day | What we do |
| --- | --- |
| 1 | clarify the questionnaires and collect what is missing |
| 2 | work out the volume of churn by channel; test how staff use the methods of retention |
| 3\u00a0and\u00a04 | work through your list of those who left, for reasons and conversion |
| 5 | bring it together, calculate, present to the management |

## If the reasons jump

If the shares change every month, check the recording first: it is more often the records that move than the subscribers. That is why the audit begins with volume and channels: as long as nobody knows what exactly was counted, there is nothing to set norms on.

## For whom the audit is

- **A large network** that loses about 1,000 subscribers a month. At a churn of 1.5–\u20602% a month (an assumption) that is 50,000–67,000 subscribers.
- **A middle or small one**, if its own long efforts have not led to orderly work.
- **Any one where the work runs**, but its bottlenecks need finding.`,
  },

  turnkey: {
    name: 'Turnkey implementation',
    forWhom: 'From 300,000 subscribers',
    summary:
      'We design the management of churn and put it to work together with your people: we show how it is done and do it beside them. The work ends when the agreed figures of retention and return are reached.',
    gets: [
      'a designed system of churn management',
      'its implementation together with your staff',
      'training on the job: first we do it, then both of us',
      'work until the agreed figures are reached',
    ],
    leaves: ['deciding', 'setting aside people to work beside us'],
    after:
      'From then on your people run it. They keep the indicators for each reason, which show when something begins to fall behind.',
    start:
      'Begin with the free assessment: it shows how many subscribers can be kept at all. Then we agree on figures and people. We work until the agreed figures are reached; stages and price are agreed before we begin.',
    body: `## How it goes

1. **We measure.** Volume, channels, reasons, as in the audit.
2. **We agree on figures.** For each reason what can be reached, not what one would like.
3. **We design.** Procedures, documents, motivation, people.
4. **We put it to work together.** First we do it and your staff watch. Then they do it and we stand by.
5. **We hold what was promised against what was measured.** We go on until the agreed figures are reached.

## What we do not promise

To keep everybody. No conversation undoes a move beyond the network or a death, and some of those who left would have come back without us. That is why the figures are calculated by reason and agreed upon before the implementation begins.

## What is left to you

About a tenth of the work (our own estimate), and nobody can do it for you: decisions on prices, powers, pay and people.`,
  },
};
