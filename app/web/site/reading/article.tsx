import { kept } from '#app/web/http/kept.ts';

export const handle = kept();

export default function Empty() {
  return null;
}
