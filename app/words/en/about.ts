import type { Words } from '../ru/index.ts';

export const about = {} satisfies Words['about'];
