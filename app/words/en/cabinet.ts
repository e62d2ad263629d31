import type { Words } from '../ru/index.ts';

export const cabinet = {
  title: 'Cabinet',
  nav: {
    requests: 'My requests',
    reports: 'My reports',
    questionnaires: 'My questionnaires',
    threads: 'My questions',
    account: 'Sign-in and sessions',
    signOut: 'Sign out',
  },
  back: 'To the cabinet',
  notFound: 'This is not in your cabinet. The request may be withdrawn, or the link was not copied whole.',
  refused: {
    heading: 'This is the cabinet of a client',
    lead: 'You have signed in as one of the staff. Requests of clients are at the desk.',
    desk: 'To the desk',
  },
  reports: {
    heading: 'My reports',
    lead: 'The assessments that we sent you. Each can be downloaded and talked about.',
    none: 'There are no reports yet. When a consultant sends an assessment, it will appear here.',
  },
  requests: {
    heading: 'My requests',
    lead: (name: string) => `${name}, here is all that you sent us from this address, and what we answered.`,
    none: 'There are no requests yet. Your first one will appear here.',
    withdrawn: 'The request is withdrawn, and the data in it are destroyed.',
    waits: {
      new: 'A consultant will read it and answer.',
      'in-work': 'A consultant is working on it, and will ask if data are needed.',
      assessed: 'The conclusion is in your mailbox. Ask about it, or write what you decided.',
      proposed: 'The proposal is in your mailbox. The decision is yours.',
      won: 'From here on the contract holds.',
      consulted: 'It goes on among your questions to a consultant.',
      lost: 'Work on it is over. To come back to it, write to us.',
      withdrawn: '',
    },
    ask: 'Ask a consultant',
    threads: 'My questions and answers',
    answerBy: 'We answer no later than',
    answered: 'We last wrote to you on',
  },
} satisfies Words['cabinet'];
