import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { sendFreshReportLink } from '#app/assessments/send-fresh-report-link.server.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { tooMany } from '#app/web/http/errors.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';

/** Nothing to see: whoever reloads is led back to the link's page. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return redirect(pathsIn(localeOf(request)).report(params.token ?? ''), 303);
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const { app } = context;
  const { tooManyUntil } = sendFreshReportLink(app, params.token ?? '', originOf(request, context));
  if (tooManyUntil !== undefined) throw tooMany(tooManyUntil, app.clock.now());
  return redirect(`${pathsIn(localeOf(request)).requestSent}?link`, 303);
}
