import type { Words } from '../ru/index.ts';

export const courses = {} satisfies Words['courses'];
