export interface Sized {
  uid: number;
  size: number;
}

/** Messages in the order given, in pages of at most so many and of at most so many bytes; one that is larger goes alone. */
export function pagesOf(messages: Sized[], atMost: { messages: number; bytes: number }): number[][] {
  const pages: number[][] = [];
  let bytes = Infinity;
  for (const { uid, size } of messages) {
    const page = pages.at(-1);
    if (page && page.length < atMost.messages && bytes + size <= atMost.bytes) {
      page.push(uid);
      bytes += size;
    } else {
      pages.push([uid]);
      bytes = size;
    }
  }
  return pages;
}

/** Several hundred numbers would not fit into a line of IMAP: 4:6,9. */
export function rangeOf(uids: number[]): string {
  const runs: [number, number][] = [];
  for (const uid of uids.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && uid <= run[1] + 1) run[1] = uid;
    else runs.push([uid, uid]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}:${last}`)).join(',');
}
