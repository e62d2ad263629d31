import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { authorise } from '#app/web/http/authorise.server.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { MessagePage } from './message-page.tsx';
import { shownMessage } from './shown-message.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskMail }) => ({ title: desk.title(deskMail.one) }));

export async function loader(args: LoaderFunctionArgs) {
  authorise(args, 'questions');
  const { searchParams } = new URL(args.request.url);
  const message = await shownMessage(args.context.app, args.params.id ?? '');
  return { message, done: searchParams.get('done') };
}

export default function Message() {
  return <MessagePage {...useLoaderData<typeof loader>()} refused={undefined} />;
}
