import { readAnswers, searchOf, type Answers } from '#app/assessments/answers.ts';
import { assess } from '#app/assessments/assess.server.ts';
import { inputOf } from '#app/assessments/network-input.ts';
import type { CarriedEstimate } from '#app/leads/lead.ts';
import { localeOf } from '#app/web/http/locale.ts';

/** Longer than what every field of the estimate comes to. */
const longest = 4000;

/** The figures of the estimate that somebody comes from, as its page was asked; whatever is malformed is no estimate. */
export function readCarried(request: Request): Answers | undefined {
  const carried = new URL(request.url).searchParams.get('estimate') ?? '';
  if (carried.length > longest) return undefined;
  const reading = readAnswers(new URLSearchParams(carried), localeOf(request));
  return reading.is === 'answered' ? reading.answers : undefined;
}

/** The same with what it comes to: remembered as a rule, because it was on the screen a moment ago. */
export async function carry(answers: Answers): Promise<CarriedEstimate | { refused: 'busy' }> {
  const assessed = await assess(inputOf(answers));
  if ('refused' in assessed) return assessed;
  const { engine, seed, durable } = assessed.estimate;
  return { query: searchOf(answers).slice(1), engine, seed, durable: [durable.p10, durable.p50, durable.p90] };
}
