import type { LoaderFunctionArgs } from '@remix-run/node';
import { refuseInProduction } from './guard.server.ts';
import { listShownLetters } from './letters.queries.server.ts';

export async function loader({ context }: LoaderFunctionArgs) {
  refuseInProduction(context.app);
  return Response.json(await listShownLetters(context.app));
}
