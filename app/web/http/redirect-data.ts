/**
 * How Remix tells a page that runs its script to go elsewhere, as a whole new page: the answer of a `.data` request, in the
 * form of turbo-stream 2 (values numbered in the order of the array, `_n` being the n-th as a key). Written by hand where
 * Remix itself must not be reached.
 */
export function redirectAsData(path: string, isAction: boolean): string {
  const said = ['redirect', path, 'status', 303, 'revalidate', false, 'reload', true, 'replace'] as const;
  const from = isAction ? 1 : 2;
  const at = (position: number) => from + position;
  const redirect = {
    [`_${at(0)}`]: at(1),
    [`_${at(2)}`]: at(3),
    [`_${at(4)}`]: at(5),
    [`_${at(6)}`]: at(7),
    [`_${at(8)}`]: at(5),
  };
  const all = isAction ? [redirect, ...said] : [['SingleFetchRedirect', 1], redirect, ...said];
  return `${JSON.stringify(all)}\n`;
}
