import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { sendFreshConfirmation } from '#app/journal/confirm-subscription.server.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { tooMany } from '#app/web/http/errors.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';

/** Nothing to see: whoever reloads is led back to the link's page. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return redirect(pathsIn(localeOf(request)).confirm(params.token ?? ''));
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const token = params.token ?? '';
  const paths = pathsIn(localeOf(request));
  const sent = sendFreshConfirmation(context.app, token, originOf(request, context));
  switch (sent.is) {
    case 'too-many':
      throw tooMany(sent.until, context.app.clock.now());
    case 'sent':
      return redirect(paths.subscribeSent, 303);
    case 'unknown':
      return redirect(paths.confirm(token), 303);
  }
}
