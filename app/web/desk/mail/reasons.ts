import type { Outcome } from '#app/mail/incoming/outcome.ts';
import { useWords } from '#app/web/parts/words.ts';

/** What became of a message and why, in words. A tag without words of its own is told in the plainest ones. */
export function useReasons() {
  const { deskMail: words } = useWords();
  const known: Record<string, string | undefined> = words.reasons;
  return {
    sayOutcome: ({ outcome, declinedAt }: { outcome: Outcome | null; declinedAt: number | null }): string => {
      if (declinedAt !== null) return words.declined;
      return outcome === null ? words.unsettled : words.outcomes[outcome];
    },
    sayReason: (tag: string): string => (Object.hasOwn(known, tag) ? (known[tag] ?? tag) : words.otherReason(tag)),
  };
}
