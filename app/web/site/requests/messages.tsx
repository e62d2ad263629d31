import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useParams } from '@remix-run/react';
import { Heading } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { SayMoreForm } from './say-more-form.tsx';
import { takeMore } from './take-more.server.ts';
import { backToRequest } from './way-back.server.ts';
import { waysByLink } from './ways.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ leads }) => leads.request.more);

export function action(args: ActionFunctionArgs) {
  const token = args.params.token ?? '';
  return takeMore(args, token, (search) => backToRequest(args.request, token, search));
}

export default function SayMore() {
  const { leads, paths } = useWords();
  const { token = '' } = useParams();
  const words = leads.request.more;
  return (
    <div className="max-w-prose">
      <Heading above={{ href: paths.request(token), label: words.back }}>{words.heading}</Heading>
      <p className="lead">{words.lead}</p>
      <SayMoreForm ways={waysByLink(paths, token)} refused={useActionData<typeof action>()} />
    </div>
  );
}
