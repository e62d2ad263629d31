import type { Given } from '#app/churn/range.ts';
import type { FigureName } from './fields.ts';

/** A figure that the consultant has put in place of the client's or of ours, and why. */
export interface Correction {
  figure: Given;
  because: string;
}

/** One way in which things may be: what is corrected in it, over what the client said. */
export interface Scenario {
  name: string;
  corrections: Partial<Record<FigureName, Correction>>;
}

export const mostScenarios = 3;

/** A report being worked on. */
export interface ReportDraft {
  /** The client's answers as the query string of the estimate, without the question mark. */
  query: string;
  /** One to three, the first the main one. */
  scenarios: Scenario[];
  /** Markdown. */
  conclusion: string;
}

/** A report as it was sent: all that its page, its PDF and its XLSX show, reckoned once. */
export interface SentReport extends ReportDraft {
  engine: string;
  seed: number;
}
