import { benchIntake } from './intake.ts';
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
];
