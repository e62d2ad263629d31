import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { revokeAddress } from '#app/consultations/revoke-address.server.ts';
import { revocationForm } from '#app/consultations/thread-forms.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { changeBy } from './change.server.ts';
import { PartOfThread } from './part-of-thread.tsx';
import { RevocationForm } from './revocation-form.tsx';
import { shownThread } from './shown-thread.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskThreads }) => ({ title: desk.title(deskThreads.revocation.heading) }));

export function loader(args: LoaderFunctionArgs) {
  return shownThread(args);
}

export function action(args: ActionFunctionArgs) {
  return changeBy(args, revocationForm, ({ app, person, threadId, filled: { version, person: whose } }) => ({
    changed: revokeAddress(app, person, { threadId, version }, whose),
    done: 'revocation',
  }));
}

export default function Revocation() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PartOfThread thread={page.thread} title={useWords().deskThreads.revocation.heading}>
      <RevocationForm page={page} refused={refused} />
    </PartOfThread>
  );
}
