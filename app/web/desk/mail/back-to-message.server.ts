import { redirect } from '@remix-run/node';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import type { told } from './told.ts';

/** Back to the message, with a line that says what has become of it. */
export function backToMessage(request: Request, id: string, what: (typeof told)[number] | 'unknown') {
  if (what === 'unknown') throw new Response(null, { status: 404 });
  return redirect(`${pathsIn(localeOf(request)).deskMessage(id)}?done=${what}`, 303);
}
