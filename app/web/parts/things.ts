/** Something that a page is about, in the vocabulary of schema.org. */
export type Thing = Record<string, unknown>;

/** Where a page stands on the site. The last step is the page itself and needs no address. */
export function breadcrumbs(steps: { name: string; item?: string }[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}

/** A page that leads to others. */
export function listOf(pages: { name?: string; url: string }[]): Thing {
  return {
    '@type': 'ItemList',
    itemListElement: pages.map((page, index) => ({ '@type': 'ListItem', position: index + 1, ...page })),
  };
}
