import type { LoaderFunctionArgs } from '@remix-run/node';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { printDraft, takeAway } from '#app/web/report/take-away.server.ts';
import { previewed } from './previewed.server.ts';

/** The PDF that the client would get, or with `?version=` the one they got. */
export async function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'reports');
  const { id, number, sentAt, content } = await previewed(args, person);
  const locale = localeOf(args.request);
  if (id === null) return printDraft(args.context.app, { number, content }, locale);
  return takeAway(args.context.app, { id, number, sentAt, content }, 'pdf', locale);
}
