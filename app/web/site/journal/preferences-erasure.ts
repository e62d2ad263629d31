import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { askErasure } from '#app/journal/erasure.server.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { tooMany } from '#app/web/http/errors.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';

export function loader({ request, params }: LoaderFunctionArgs) {
  return redirect(pathsIn(localeOf(request)).preferences(params.token ?? ''));
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const token = params.token ?? '';
  const here = pathsIn(localeOf(request)).preferences(token);
  const asked = askErasure(context.app, token, originOf(request, context));
  if (asked.is === 'too-many') throw tooMany(asked.until, context.app.clock.now());
  return redirect(asked.is === 'sent' ? `${here}?done=erasure` : here, 303);
}
