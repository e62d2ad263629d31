import type { ReportFormat } from '#app/assessments/sent-report.ts';
import type { pathsIn } from '#app/web/http/paths.ts';

type Paths = ReturnType<typeof pathsIn>;

/** Where the page of a report and what belongs to it lie: behind its link, or in its owner's cabinet. */
export interface ReportWays {
  page: string;
  replies: string;
  file: (format: ReportFormat, version?: number) => string;
}

export function reportWaysByLink(paths: Paths, token: string): ReportWays {
  return {
    page: paths.report(token),
    replies: paths.reportReplies(token),
    file: (format, version) => paths.reportFile(token, format, version),
  };
}

export function reportWaysOfOwner(paths: Paths, id: string): ReportWays {
  const query = (version?: number) => (version === undefined ? '' : `?version=${version}`);
  return {
    page: paths.cabinetReport(id),
    replies: paths.cabinetReport(id, '/replies'),
    file: (format, version) => paths.cabinetReport(id, `/report.${format}${query(version)}`),
  };
}
