import { kept } from '#app/web/http/kept.ts';

export const handle = kept();

export function loader() {
  return new Response(null, { status: 404 });
}
