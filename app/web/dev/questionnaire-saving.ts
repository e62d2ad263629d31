import type { ActionFunctionArgs } from '@remix-run/node';
import { refuseInProduction } from './guard.server.ts';

export function loader() {
  throw new Response(null, { status: 404 });
}

/** Says that the sample was saved, so that the form can be tried; keeps nothing. */
export function action({ context }: ActionFunctionArgs) {
  refuseInProduction(context.app);
  return Response.json({ savedAt: context.app.clock.now() }, { headers: { 'cache-control': 'no-store' } });
}
