import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { conflictOn } from '../parts/conflict.queries.server.ts';
import { differing } from '../parts/differing.ts';
import { ContentItemPage, type RefusedItem } from './content-item-page.tsx';
import { contentForm, isContentKind, newId } from './content-kinds.ts';
import { editing } from './edited-things.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk }) => ({ title: desk.title(desk.nav.content) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'content');
  const { kind, id } = named(args.params);
  const thing = editing[kind].find(args.context.app, id);
  if (!thing) throw new Response(null, { status: 404 });
  const done = new URL(args.request.url).searchParams.get('done');
  return { kind, id, ...thing, done };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'content');
  const { kind, id } = named(args.params);
  const { app } = args.context;
  const form = await readForm(args.request, args.context);
  const submission = parseWithZod(form, { schema: contentForm(kind) });
  const lastResult = submission.reply();
  if (submission.status !== 'success') return data<RefusedItem>({ lastResult }, { status: 422 });

  const { version } = submission.value;
  const seen = typeof version === 'string' ? version : '';
  const edited = editing[kind].save(app, person.id, id, submission.payload, seen);
  if (edited.refused === 'unknown') throw new Response(null, { status: 404 });
  if (edited.refused === 'changed') {
    // The form goes over the fresh text once its writer has seen what is new in it.
    const fresh = editing[kind].find(app, id);
    const theirs = differing(fresh?.typed ?? {}, submission.payload);
    const conflict = conflictOn(app, { kind: 'content', id: `${kind}:${id}` }, ['content-changed'], theirs);
    return data<RefusedItem>({ lastResult, conflict, freshVersion: fresh?.version }, { status: 409 });
  }
  const path = pathsIn(localeOf(args.request)).deskContentItem(kind, edited.id);
  return redirect(`${path}?done=saved`, 303);
}

export default function ContentItem() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  // Another thing is another form, with nothing of the last one in it.
  return <ContentItemPage key={`${shown.kind}/${shown.id}`} {...shown} isNew={shown.id === newId} refused={refused} />;
}

function named({ kind, id = '' }: { kind?: string; id?: string }) {
  if (!isContentKind(kind)) throw new Response(null, { status: 404 });
  return { kind, id };
}
