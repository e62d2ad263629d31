import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { sendFreshQuestionnaireLink } from '#app/questionnaires/send-fresh-link.server.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { tooMany } from '#app/web/http/errors.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { backTo, tokenIn } from './way.server.ts';

/** Nothing to see: whoever reloads is led back to the link's page. */
export function loader(args: LoaderFunctionArgs) {
  return backTo(args);
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const { app } = context;
  const { tooManyUntil } = sendFreshQuestionnaireLink(app, tokenIn({ params }), originOf(request, context));
  if (tooManyUntil !== undefined) throw tooMany(tooManyUntil, app.clock.now());
  return redirect(pathsIn(localeOf(request)).questionnaireFreshSent, 303);
}
