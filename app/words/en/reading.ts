import type { Words } from '../ru/index.ts';

export const reading = {} satisfies Words['reading'];
