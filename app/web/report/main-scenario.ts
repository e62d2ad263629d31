import type { ReckonedScenario, SentReport } from '#app/assessments/sent-report.ts';

/** What a report speaks of first. */
export function mainOf({ scenarios }: SentReport): ReckonedScenario {
  const [main] = scenarios;
  if (!main) throw new Error('A report has at least one scenario');
  return main;
}
