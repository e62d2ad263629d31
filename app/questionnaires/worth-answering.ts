import type { Narrowing } from '#app/churn/narrowing.ts';
import type { PremiseGroup } from '#app/churn/plan.ts';
import { entryOf } from './answers.ts';
import type { Filled } from './filled.ts';
import { isUnknown, worthOf } from './provenance.ts';
import { partsOf, type Question } from './question.ts';
import type { QuestionKey } from './questionnaire.ts';

/** A question whose answer would narrow the range of the potential. */
export interface WorthAnswering {
  question: string;
  group: PremiseGroup;
  /** It has no answer, or one that is worth little. An operator who said that nobody knows is not asked again. */
  why: 'missing' | 'rough';
  /** The part of the width P10–P90 that exact knowledge of the group would take away, 0–1. */
  narrows: number;
}

/**
 * Which answers narrow the range most, that first; of each group of premises the first question that wants one.
 * `narrowing` comes of `listNarrowing` for `inputOf` of the same answers.
 */
export function listWorthAnswering(filled: Filled, narrowing: readonly Narrowing[]): WorthAnswering[] {
  return narrowing.flatMap(({ group, narrows }): WorthAnswering[] => {
    if (narrows < least) return [];
    for (const question of shown(filled, asked[group])) {
      const why = whyAsk(filled, question);
      if (why) return [{ question: question.key, group, why, narrows }];
    }
    return [];
  });
}

/** What narrows by less than 1 % is not worth anybody's time. */
const least = 0.01;

/** What tells of each group of premises, the telling first. */
const asked: Record<PremiseGroup, readonly QuestionKey[]> = {
  disconnects: ['base.lastMonth', 'base.movement'],
  reasons: ['reasons.recorded', 'reasons.byMonth'],
  reach: ['retention.exists', 'retention.listed', 'retention.reached'],
  'win-back': ['retention.exists', 'retention.byReason'],
  spontaneous: ['retention.exists', 'retention.byReason'],
  durability: ['retention.exists', 'retention.kept30', 'retention.kept90'],
};

function shown({ sections }: Filled, keys: readonly string[]): Question[] {
  const questions = sections.flatMap((section) => section.questions);
  return keys.flatMap((key) => questions.filter((question) => question.key === key));
}

function whyAsk(filled: Filled, question: Question): WorthAnswering['why'] | null {
  const { key } = question;
  const parts = partsOf(question);
  if (parts.length > 0 && parts.every((part) => isUnknown(entryOf(filled.answers, key), part))) return null;
  if (!filled.readings.get(key)?.value) return 'missing';
  return parts.some((part) => worthOf(filled.answers, key, part).confidence === 'low') ? 'rough' : null;
}
