import { showcaseKinds, type ShowcaseKind } from '#app/content/page-text.ts';

/** A kind of the showcase named in a URL; throws 404 for anything else. */
export function shownKind(named: string | undefined): ShowcaseKind {
  const kind = showcaseKinds.find((one) => one === named);
  if (!kind) throw new Response(null, { status: 404 });
  return kind;
}
