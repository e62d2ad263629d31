import type { Words } from '#app/words/index.ts';
import type { Fact } from './facts.tsx';

/** Which conversation it is, for ourselves. */
export function threadFacts(
  { number, title, company }: { number: string; title: string; company: string | null },
  { rows }: Words['letters']['thread'],
): Fact[] {
  const facts: Fact[] = [
    [rows.number, number],
    [rows.title, title],
  ];
  return company === null ? facts : [...facts, [rows.company, company]];
}
