import type { Answers } from '#app/assessments/answers.ts';
import { mainFields } from '#app/assessments/fields.ts';
import { writeFigure } from '#app/assessments/figure.ts';
import type { Words } from '#app/words/index.ts';

/**
 * The request for the free assessment, begun: the figures, the address of the estimate, and what else we ask. Short, since some
 * mail programs take no address above 2000 characters; letters have the line ends of letters (RFC 6068, 5).
 */
export function assessmentLetter(
  { assessment }: Words,
  asked: { answers: Answers; address: string } | undefined,
): { subject: string; body: string } {
  const { subject, greeting, ask, asked: questions, estimate, ...labels } = assessment.next.letter;
  const figures = mainFields.map((field) => {
    const figure = asked?.answers.figures[field];
    return `${labels[field]}: ${figure === undefined ? '' : writeFigure(figure)}`;
  });
  const link = asked ? [`${estimate}: ${asked.address}`] : [];
  const lines = [greeting, '', ask, '', ...figures, ...link, '', ...questions.map((question) => `${question}: `)];
  return { subject, body: lines.join('\r\n') };
}
