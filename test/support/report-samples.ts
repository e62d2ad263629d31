import type { House } from './house.ts';
import { makeLead } from './leads.ts';

/** Reports that nobody has begun, for the table of access: whoever is let in is shown them, or led back to the draft. */
export const reportSamples = Object.fromEntries(
  [...['', '/preview', '/report.pdf', '/sending', '/replies']].map((rest) => [
    `/desk/leads/:id/report${rest}`,
    async ({ house }: { house: House }) => `/desk/leads/${(await makeLead(house.app)).id}/report${rest}`,
  ]),
);
