import { plural } from '../plural.ts';

const hour = { one: 'hour', other: 'hours' };
const day = { one: 'day', other: 'days' };

/** “48 hours”, but “7 days”. */
const span = (hours: number) =>
  hours > 48 && hours % 24 === 0 ? plural('en', hours / 24, day) : plural('en', hours, hour);
/** How long a link of a letter works, in a sentence. */
export const lasts = (hours: number | null) =>
  hours === null ? 'The link never expires.' : `The link works for ${span(hours)}.`;
