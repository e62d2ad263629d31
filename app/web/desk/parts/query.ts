/** What a list is asked for stands in its address: a query string without the question mark. */
export function withQuery(query: string, changes: Record<string, string | null>): string {
  const asked = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    asked.delete(name);
    if (value !== null && value !== '') asked.append(name, value);
  }
  // What is counted from the beginning of a list means nothing in another one.
  if (!('page' in changes)) asked.delete('page');
  return asked.toString();
}

/** A path with its query, if there is any. */
export function asked(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}

/** A query without the fields that were left empty, in the order of `names`: two that ask for the same are the same. */
export function tidyQuery(query: URLSearchParams, names: readonly string[]): string {
  const kept = names.flatMap((name) => {
    const value = query.get(name)?.trim();
    return value ? [[name, value]] : [];
  });
  return new URLSearchParams(kept).toString();
}
