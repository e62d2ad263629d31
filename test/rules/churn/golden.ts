import type { PotentialInput } from '#app/churn/premises.ts';

/** The worked example that the consultancy checks its sheets with; its reason «technical» is our R8. */
export const golden: PotentialInput = {
  base: 20_000,
  churn: 0.015,
  reach: 0.55,
  durability: 0.65,
  hazard: 0.025,
  arpu: 450,
  margin: 0.6,
  reasons: {
    R1: { share: 0.08, winBack: 0.35, spontaneous: 0 },
    R2: { share: 0.17, winBack: 0, spontaneous: 0 },
    R3: { share: 0.02, winBack: 0, spontaneous: 0 },
    R4: { share: 0.2, winBack: 0.2, spontaneous: 0 },
    R5: { share: 0.15, winBack: 0.2, spontaneous: 0 },
    R6: { share: 0.15, winBack: 0.15, spontaneous: 0 },
    R7: { share: 0.12, winBack: 0.25, spontaneous: 0 },
    R8: { share: 0.02, winBack: 0.2, spontaneous: 0 },
    R9: { share: 0.05, winBack: 0.08, spontaneous: 0 },
    R10: { share: 0.03, winBack: 0.3, spontaneous: 0 },
    R12: { share: 0.01, winBack: 0, spontaneous: 0 },
  },
  attemptsPerReached: 2.5,
  attemptsPerUnreached: 5,
  talkMinutes: 7,
  attemptMinutes: 1,
  shrinkage: 0.3,
  occupancy: 0.75,
  contactCost: 160,
  offer: 300,
  bonus: 150,
};
