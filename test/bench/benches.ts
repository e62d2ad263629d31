import { benchDesk } from './desk.ts';
import { benchEstimate } from './estimate.ts';
import { benchHostile } from './hostile.ts';
import { benchInbound } from './inbound.ts';
import { benchIntake } from './intake.ts';
import { benchPages } from './pages.ts';
import { benchQuestionnaire } from './questionnaire.ts';
import { benchStability } from './stability.ts';
import type { Figure } from './run.ts';

export interface Bench {
  name: string;
  about: string;
  run: () => Promise<Figure[]>;
}

export const benches: Bench[] = [
  {
    name: 'intake',
    about: 'the full subscribe POST against a bare Remix action with one FULL insert, interleaved',
    run: benchIntake,
  },
  {
    name: 'pages',
    about: 'the home page from memory against bare node:http, and made anew against bare @remix-run/express',
    run: benchPages,
  },
  {
    name: 'stability',
    about: 'simulated operators whose reasons are steady or jump: how many each way of looking accuses',
    run: benchStability,
  },
  {
    name: 'desk',
    about:
      'each list of the desk with 100,000 leads and 20,000 companies against the same SQL alone, interleaved; three times is the most',
    run: benchDesk,
  },
  {
    name: 'estimate',
    about: 'the potential with 10,000 draws against a bare loop that takes as many random numbers',
    run: benchEstimate,
  },
  {
    name: 'inbound',
    about: 'messages from a real mailbox to kept, read and settled, against fetching and simpleParser alone, in turn',
    run: benchInbound,
  },
  {
    name: 'hostile',
    about:
      'how long visitors wait for the home page while hostile mail comes in, against the same without, in turn; twice is the most',
    run: benchHostile,
  },
  {
    name: 'questionnaire',
    about: 'a save of a section with a table of 288 cells against the bare SQL that writes the same rows, interleaved',
    run: benchQuestionnaire,
  },
];
