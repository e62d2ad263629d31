import type { LoaderFunctionArgs } from '@remix-run/node';
import { authorise } from '#app/web/http/authorise.server.ts';
import { takeAwayBy } from '#app/web/report/take-away-by.server.ts';
import { wayToReport } from './own-report.server.ts';

/** One's own report to be taken away. */
export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'cabinet');
  return takeAwayBy(args, wayToReport(args, person));
}
