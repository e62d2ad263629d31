import type { Words } from '../ru/index.ts';

const everybody = ['Company', 'Towns', 'Subscribers', 'Disconnects a month'];
const telephone = 'Phone';

export const services = {
  title: 'Services',
  description:
    'Five churn management services for Internet and cable-TV operators: which suits whom, which part of the work is ours, what is left to you and how to start.',
  heading: 'Five services, and how much of the work is left to you',
  lead: 'The services differ in one thing: which part of the work we take on and which your people do. The larger the network, the more it makes sense to leave to us. The more time your management has, the less you need us.',
  share: {
    ours: 'we',
    yours: 'you',
    part: (who: string, percent: number) => `${who}: ${percent}%`,
    estimate: '(our estimate)',
    estimates: '% of the work, our estimate',
    column: 'Share of the work',
    label: (ours: number) => `Our part of the work is ${ours}%, yours ${100 - ours}%`,
    note: 'The shares are our judgement, not a measurement. The size bands are ours too: they may lie elsewhere for your network.',
  },
  sizes: {
    small: 'under 10,000',
    middle: '10,000–50,000',
    large: '50,000–300,000',
    'very-large': 'from 300,000',
  },
  matrix: {
    heading: 'Size of the network and who does the work',
    caption: 'Which service suits a network of which size. Size is active subscribers at the beginning of a month.',
    service: 'Service',
    fits: {
      suits: 'suits',
      'with-time': 'if there is time',
      'after-attempt': 'if your own attempt failed',
      'to-compare': 'to compare',
      no: 'not offered',
    },
    meanings: {
      suits: 'suits a network of this size',
      condition:
        'suits on a condition: your management has time to run the work; or your own efforts did not get you there, or bottlenecks need finding',
      'to-compare': 'to compare with your own papers',
      no: 'not offered for this size',
    },
  },
  comparison: {
    heading: 'Five services side by side',
    caption: 'What you get and what is left to you',
    scroll: 'scroll right: five services\u00a0→',
    forWhom: 'For whom',
    gets: 'What you get',
    leaves: 'What is left to you',
    after: 'What comes after',
    start: 'How to start',
  },
  toAdvisor: {
    text: 'Not sure which to choose? Answer four questions: we name one service, say why, and say what could change the answer.',
    label: 'Four questions, one piece of advice',
  },
  next: {
    heading: 'Begin with the free assessment',
    text: 'Three figures about your network show how many subscribers can be kept and what churn costs you. After that it is easier to see which service pays.',
    assessment: 'Assess the potential',
    advisor: 'Choose a service',
    contacts: 'Ask us',
  },
  tier: {
    area: ['Russia', 'CIS'],
    less: 'Less of our work',
    more: 'More of our work',
    neighbours: 'Services next to this one',
    dates: 'Dates of the open courses',
    apply: {
      heading: 'Apply',
      lead: 'A few questions about your network. Skip what you do not know: we will find it out together. You can also call:',
      label: 'Fill in the application',
      or: 'or',
      byLetter: 'start an e-mail of your own',
      subject: (tier: string) => `Application: ${tier}`,
      greeting: 'Hello!',
      asked: {
        methodology: [...everybody, 'Who will do the work', telephone],
        'open-course': [...everybody, 'How many participants, and their positions', 'Convenient month', telephone],
        'on-site-course': [...everybody, 'Branches', 'How many participants, and their positions', telephone],
        audit: [...everybody, 'What you have tried', 'Convenient month', telephone],
        turnkey: [...everybody, 'Branches', 'Who is responsible for retention', telephone],
      },
    },
  },
  advisor: {
    title: 'Which service suits you',
    description:
      'Four questions about your network, and we name one service, say why, and name the runner-up with the condition under which it is better.',
    titleOfAdvice: (tier: string) => `Advice: ${tier}`,
    titleOfError: 'Error: not every question has an answer',
    heading: 'Which service suits you',
    lead: 'Four questions about your network. The answer is one service, the reasons, and a runner-up with the condition under which it is better. No contact details are needed: your answers stay in the address of the page and nowhere else.',
    ask: 'Get advice',
    askAgain: 'Advise again',
    yourAnswers: 'Your answers',
    changeThem: 'Change any of them and ask again.',
    questions: {
      size: {
        legend: 'How many subscribers do you have?',
        hint: 'Active at the beginning of a month. Count a subscriber of several services once.',
        missing: 'Say how many subscribers you have',
        answers: {
          small: 'under 10,000',
          middle: 'from 10,000 to 50,000',
          large: 'from 50,000 to 300,000',
          'very-large': '300,000 and more',
        },
      },
      time: {
        legend: 'Does your management have time for churn?',
        hint: 'Looking into it, designing, retraining people: that is months, not days (an assumption).',
        missing: 'Say whether your management has time',
        answers: {
          plenty: 'Yes: we are ready to run this ourselves',
          some: 'Some: we are ready to take part, not to run it',
          none: 'No: somebody else has to run it',
        },
      },
      state: {
        legend: 'How do things stand now?',
        hint: 'With those who leave: who talks to them, how reasons are recorded, whether returns are counted.',
        missing: 'Say how things stand now',
        answers: {
          nothing: 'Nothing is in place yet',
          failed: 'We tried by ourselves and it did not work',
          bottlenecks: 'It works, and we are looking for bottlenecks',
          compare: 'It works, and we want to compare papers',
        },
      },
      branches: {
        legend: 'Where do your people work?',
        hint: 'Those who talk to subscribers.',
        missing: 'Say where your people work',
        answers: {
          one: 'In one place',
          several: 'In several offices',
          many: 'In many remote branches',
        },
      },
    },
    advised: 'We advise',
    why: 'Why',
    reasons: {
      size: {
        small:
          'Your network is small and has few disconnects. At first the experience of other networks stands in for statistics that you would have to gather yourselves.',
        middle:
          'A network of 10,000 to 50,000 subscribers has 150–\u20601,000 disconnects a month (an assumption: 1.5–\u20602% of the base). So many cannot be dealt with without one common procedure.',
        large:
          'A network of 50,000 to 300,000 subscribers has 750–\u20606,000 disconnects a month (an assumption: 1.5–\u20602% of the base). They have to be looked into on your data, not on examples of others.',
        'very-large':
          'From 300,000 subscribers on there are 4,500 disconnects a month and more (an assumption: at least 1.5% of the base). A mistake in the calculation is dear, and worth checking together with us.',
      },
      time: {
        plenty:
          'Your management has time. So a good part of the work can be done by yourselves, without paying us for it.',
        some: 'Your management has some time. For a network of this size it is not enough to put everything to work alone.',
        none: 'Your management has no time. So calculating and designing has to be ours, or the work stops.',
      },
      state: {
        nothing: 'Nothing is in place yet. There is nothing to redo, and you can build on ready models at once.',
        failed: 'Your own attempt did not work. Before trying again one has to know where it broke.',
        bottlenecks: 'It works. Bottlenecks show when it is taken apart piece by piece on your data.',
        compare: 'It works, and nothing has to be built anew. What remains is to compare it with what others have.',
      },
      branches: {
        several:
          'There are several offices. Bringing people from all of them together at your place is easier than sending them to an open course.',
        many: 'There are many branches, far away. People are better trained together, and on their own cases.',
      },
    },
    runnerUp: 'Runner-up',
    when: (conditions: string[]) => `Becomes the better choice if ${conditions.join(' and ')}.`,
    conditions: {
      time: {
        plenty: 'your management has time to run this work',
        some: 'your management has some time',
        none: 'your management has no time',
      },
      state: {
        nothing: 'in fact nothing is in place yet',
        failed: 'you cannot get it to work by yourselves',
        bottlenecks: 'bottlenecks need finding in work that runs',
        compare: 'only papers need comparing with ours',
      },
    },
    apply: 'Apply',
    more: 'More about this service',
    all: 'All five services side by side',
    share: 'Your answers are in the address of this page: keep it, or send it to colleagues.',
    honest:
      'The advice is worked out by a program that adds up the arguments in your answers. It has not seen your data. We decide in conversation.',
  },
} satisfies Words['services'];
