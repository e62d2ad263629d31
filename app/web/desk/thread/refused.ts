import type { Refused } from '#app/web/desk/parts/sending.ts';
import type { ShownTurns } from './shown-turns.server.ts';

/** Why a form on a thread was not taken; `since` is what has happened in it meanwhile. */
export interface ThreadRefusal extends Refused {
  since?: ShownTurns;
  /** What is wrong with the files that came along, one by one. */
  files?: { good: number; problems: { name: string; tag: FileProblem }[] };
}

type FileProblem = 'too-large' | 'too-many' | 'not-allowed' | 'empty' | 'unsafe' | 'no-room';
