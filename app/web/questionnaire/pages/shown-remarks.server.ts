import { nameOf, type Overview } from '#app/questionnaires/look-over.server.ts';
import type { ShownRemark } from '../remarks-of.tsx';

/** What was said of questions, by name and without the ids of whoever said it. */
export function remarksOn(
  over: Overview,
  isMeant: (question: string) => boolean,
): (ShownRemark & { question: string })[] {
  return over.remarks
    .filter(({ question }) => isMeant(question))
    .map((remark) => {
      const { id, question, text, at, asksCorrection, settledAt, staffId } = remark;
      const by = nameOf(over, remark) ?? '';
      return { id, question, by, isOurs: staffId !== null, text, at, asksCorrection, settledAt };
    });
}
