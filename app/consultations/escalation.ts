import { z } from 'zod';
import type { Deadline } from './deadline.ts';
import type { LoggedEvent } from './thread.ts';

/**
 * The setting `escalation`: who is told when how many per cent of a term are gone. 75: a quarter is left; 100: the
 * deadline is missed; 200: by as much again.
 */
export const escalationShape = z.object({
  steps: z
    .array(z.object({ level: z.int().min(1).max(1000), tell: z.enum(['assignee', 'owners']) }))
    .max(10)
    .refine((steps) => new Set(steps.map(({ level }) => level)).size === steps.length, 'levelTwice'),
});

export type EscalationSetting = z.infer<typeof escalationShape>;
export type EscalationStep = EscalationSetting['steps'][number];

export const defaultEscalation: EscalationSetting = {
  steps: [
    { level: 75, tell: 'assignee' },
    { level: 100, tell: 'owners' },
    { level: 200, tell: 'owners' },
  ],
};

/** The steps that are due and were not taken since the client asked, in the order in which they came due. */
export function escalationsDue(
  events: readonly LoggedEvent[],
  deadline: Deadline | null,
  steps: readonly EscalationStep[],
): EscalationStep[] {
  if (deadline === null || deadline.isPaused) return [];
  const taken = new Set(
    events.flatMap(({ at, event }) => (event.is === 'escalated' && at >= deadline.askedAt ? [event.level] : [])),
  );
  return steps
    .filter(({ level }) => level <= deadline.gone && !taken.has(level))
    .sort((one, other) => one.level - other.level);
}
