import type { LoaderFunctionArgs } from '@remix-run/node';
import type { ReportWay } from '#app/assessments/find-sent-report.server.ts';
import type { Person } from '#app/people/person.ts';

/** The way a client has to the report that a URL names: to their own, and no other. */
export function wayToReport({ params }: Pick<LoaderFunctionArgs, 'params'>, { id: personId }: Person): ReportWay {
  return { reportId: params['id'] ?? '', personId };
}
