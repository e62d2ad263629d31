import type { LoaderFunctionArgs } from '@remix-run/node';
import { takeAwayBy } from './take-away-by.server.ts';

/** A report to be taken away, for whoever holds its link: `report.pdf`, `report.xlsx`, of `?version=` or of the newest. */
export function loader(args: LoaderFunctionArgs) {
  return takeAwayBy(args, args.params['token'] ?? '');
}
