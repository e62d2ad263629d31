import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { removeFile } from '#app/questionnaires/attach.server.ts';
import { readForm, textIn } from '#app/web/http/form.server.ts';
import { backTo, getParticipation, tokenIn } from './way.server.ts';

/** Nothing to see: whoever reloads is led back. */
export function loader(args: LoaderFunctionArgs) {
  return backTo(args);
}

export async function action(args: ActionFunctionArgs) {
  getParticipation(args);
  const form = await readForm(args.request, args.context);
  removeFile(args.context.app, tokenIn(args), args.params['id'] ?? '');
  const section = textIn(form, 'section');
  return backTo(args, /^[a-z]+$/.test(section) ? `/sections/${section}/files` : '');
}
