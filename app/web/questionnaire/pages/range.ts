import type { LoaderFunctionArgs } from '@remix-run/node';
import { lookOver } from '#app/questionnaires/look-over.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { rangeOf } from './shown-tasks.server.ts';
import { getOwnership } from './way.server.ts';

/** How many can be kept by what is answered now, for a page that stays open. */
export async function loader(args: LoaderFunctionArgs) {
  const { app } = args.context;
  const { questionnaire } = getOwnership(args);
  const range = await rangeOf(lookOver(app, questionnaire, app.db, localeOf(args.request)));
  return Response.json(range, { headers: { 'cache-control': 'no-store' } });
}
