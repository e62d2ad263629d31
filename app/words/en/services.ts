import type { Words } from '../ru/index.ts';

export const services = {} satisfies Words['services'];
