export const pageSize = 50;

/** Nobody leafs through more, and counting further costs what a filter gives for nothing. */
export const mostCounted = 10_000;

/** One page of a list: which of all that was found it shows. */
export interface PageOf {
  page: number;
  pages: number;
  from: number;
  to: number;
  /** As many as were counted. */
  count: number;
  /** There are more than were counted. */
  isMore: boolean;
  offset: number;
}

/** `counted` is what was found, counted up to `mostCounted` + 1; a page that is not there is the nearest that is. */
export function pageOf(counted: number, wanted: string | null, size = pageSize): PageOf {
  const count = Math.min(counted, mostCounted);
  const pages = Math.max(1, Math.ceil(count / size));
  const asked = /^\d{1,6}$/.test(wanted ?? '') ? Number(wanted) : 1;
  const page = Math.min(Math.max(1, asked), pages);
  const offset = (page - 1) * size;
  const to = Math.min(offset + size, count);
  return { page, pages, from: count === 0 ? 0 : offset + 1, to, count, isMore: counted > mostCounted, offset };
}
