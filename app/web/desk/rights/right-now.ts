import type { EntitlementKind, Right } from '#app/consultations/entitlement.ts';
import { useWords } from '#app/web/parts/words.ts';
import { longDay } from '#app/words/day.ts';

/** What gives the right to ask, and until when. */
export type RightNow =
  | { is: 'in-force'; kind: EntitlementKind; until: string | null }
  | { is: 'expired'; kind: EntitlementKind; until: string }
  | { is: 'none' };

export function rightShown(right: Right): RightNow {
  switch (right.is) {
    case 'in-force':
      return { is: right.is, kind: right.entitlement.kind, until: right.entitlement.endsOn };
    case 'expired':
      return { is: right.is, kind: right.entitlement.kind, until: right.endedOn };
    case 'none':
      return { is: right.is };
  }
}

export function useRight(right: RightNow): string {
  const { deskThreads, locale } = useWords();
  const { side, rights } = deskThreads;
  switch (right.is) {
    case 'in-force':
      return right.until === null
        ? side.rightEndless(rights[right.kind])
        : side.rightUntil(rights[right.kind], longDay(locale, right.until));
    case 'expired':
      return side.rightExpired(rights[right.kind], longDay(locale, right.until));
    case 'none':
      return side.rightNone;
  }
}
