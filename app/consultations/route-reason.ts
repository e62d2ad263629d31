/** Why somebody was thought of, why passed over, and why chosen of those left. */
export const routeReasons = [
  ...['topic-owner', 'usual-consultant', 'by-topic', 'by-size', 'by-country', 'by-language', 'by-right', 'everybody'],
  ...['left-us', 'away', 'other-language', 'full-load', 'not-at-work', 'more-load', 'waited-less', 'drawn'],
  ...['stands-in', 'at-work', 'least-load', 'longest-waiting', 'nobody-speaks', 'nobody-fits', 'by-hand'],
] as const;

/** One reason of the chain by which a question found who answers it. Rules give tags, words are given elsewhere. */
export interface RouteReason {
  is: (typeof routeReasons)[number];
  /** Whom the reason speaks of, where it speaks of one. */
  personId?: string;
  /** For whom somebody stands in. */
  forId?: string;
  /** The figure or the name behind it: a topic, a language, open threads. */
  detail?: string;
}

/** Adds a reason; one thing is not told twice of the same person, though two rules name them. */
export function tell(because: RouteReason[], reason: RouteReason): void {
  const isTold = because.some(({ is, personId }) => is === reason.is && personId === reason.personId);
  if (!isTold || reason.personId === undefined) because.push(reason);
}
