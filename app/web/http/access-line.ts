import type { Right } from '#app/people/rights.ts';

/**
 * Whom a page lets in: anyone; whoever holds its link; a developer, outside production; or whoever has signed in and has
 * this right (`rights.ts` says which roles do).
 */
export type Access = 'anyone' | 'link' | 'developer' | Right;

/** `GET` is missing where there is nothing to see, `POST` where no form is taken. */
export interface Line {
  GET?: Access;
  POST?: Access;
}

export const page = (who: Access): Line => ({ GET: who });
export const form = (who: Access, poster: Access = who): Line => ({ GET: who, POST: poster });
