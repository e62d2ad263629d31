import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { metaIn } from '#app/web/parts/words.ts';
import { shownThread } from './shown-thread.server.ts';
import { ThreadPage } from './thread-page.tsx';

export const meta: MetaFunction<typeof loader> = ({ location, data }) =>
  metaIn(location.pathname, ({ desk, deskThreads }) => ({
    title: desk.title(deskThreads.one(data?.thread.number ?? '')),
  }));

export function loader(args: LoaderFunctionArgs) {
  return shownThread(args);
}

export default function Thread() {
  return <ThreadPage {...useLoaderData<typeof loader>()} />;
}
