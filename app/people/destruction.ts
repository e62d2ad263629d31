/** Why personal data was destroyed. */
export const destructionCauses = ['asked', 'withdrawn', 'retention'] as const;
export type DestructionCause = (typeof destructionCauses)[number];

/** An act of destruction: what it names is what the order asks for, and nothing of the person it was about. */
export interface Destruction {
  because: DestructionCause;
  /** Rows destroyed, by what they were. */
  destroyed: Record<string, number>;
  /** What was done, in the order in which it was done. */
  events: { at: number; what: string; rows: number }[];
}
