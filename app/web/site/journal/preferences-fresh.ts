import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { sendFreshPreferencesLink } from '#app/journal/preferences.server.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { tooMany } from '#app/web/http/errors.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';

export function loader({ request, params }: LoaderFunctionArgs) {
  return redirect(pathsIn(localeOf(request)).preferences(params.token ?? ''));
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const { app } = context;
  const locale = localeOf(request);
  const { tooManyUntil } = sendFreshPreferencesLink(app, params.token ?? '', locale, originOf(request, context));
  if (tooManyUntil !== undefined) throw tooMany(tooManyUntil, app.clock.now());
  return redirect(pathsIn(locale).preferencesSent, 303);
}
