import type { Words } from '../ru/index.ts';

export const assessment = {} satisfies Words['assessment'];
