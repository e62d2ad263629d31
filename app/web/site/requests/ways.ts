import type { pathsIn } from '#app/web/http/paths.ts';

type Paths = ReturnType<typeof pathsIn>;

/** Where the page of a request and all that can be done on it lie: behind its link, or in its owner's cabinet. */
export interface RequestWays {
  page: string;
  messages: string;
  withdrawal: string;
  file: (id: string) => string;
}

export function waysByLink(paths: Paths, token: string): RequestWays {
  return {
    page: paths.request(token),
    messages: paths.requestMessages(token),
    withdrawal: paths.requestWithdrawal(token),
    file: (id) => paths.requestFile(token, id),
  };
}

export function waysOfOwner(paths: Paths, leadId: string): RequestWays {
  return {
    page: paths.cabinetRequest(leadId),
    messages: paths.cabinetRequestMessages(leadId),
    withdrawal: paths.cabinetRequestWithdrawal(leadId),
    file: (id) => paths.cabinetRequestFile(leadId, id),
  };
}
