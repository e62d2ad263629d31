import type { Words } from '../ru/index.ts';

export const home = {} satisfies Words['home'];
