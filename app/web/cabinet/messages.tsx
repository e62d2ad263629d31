import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { authorise } from '#app/web/http/authorise.server.ts';
import { Heading } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { SayMoreForm } from '#app/web/site/requests/say-more-form.tsx';
import { takeMore } from '#app/web/site/requests/take-more.server.ts';
import { waysOfOwner } from '#app/web/site/requests/ways.ts';
import { backToOwnRequest, getOwnRequest, wayOf } from './own-request.server.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ leads }) => leads.request.more);

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'cabinet');
  return { id: getOwnRequest(args, person).lead.id };
}

export function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'cabinet');
  getOwnRequest(args, person);
  return takeMore(args, wayOf(args, person), (search) => backToOwnRequest(args, search));
}

export default function SayMore() {
  const { id } = useLoaderData<typeof loader>();
  const { leads, paths } = useWords();
  const words = leads.request.more;
  const ways = waysOfOwner(paths, id);
  return (
    <div className="max-w-prose">
      <Heading above={{ href: ways.page, label: words.back }}>{words.heading}</Heading>
      <p className="lead">{words.lead}</p>
      <SayMoreForm ways={ways} refused={useActionData<typeof action>()} />
    </div>
  );
}
