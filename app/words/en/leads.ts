import type { Words } from '../ru/index.ts';

export const leads = {} satisfies Words['leads'];
