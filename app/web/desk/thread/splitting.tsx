import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { splitThread } from '#app/consultations/split-thread.server.ts';
import { splittingForm } from '#app/consultations/thread-forms.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { changeBy } from './change.server.ts';
import { PartOfThread } from './part-of-thread.tsx';
import { shownThread } from './shown-thread.server.ts';
import { SplittingForm } from './splitting-form.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskThreads }) => ({ title: desk.title(deskThreads.splitting.heading) }));

export function loader(args: LoaderFunctionArgs) {
  return shownThread(args);
}

export function action(args: ActionFunctionArgs) {
  return changeBy(
    args,
    splittingForm,
    ({ app, person, threadId, filled: { version, subject, messages } }) => ({
      changed: splitThread(app, person, { threadId, version }, { subject, messageIds: messages }),
      done: 'splitting',
    }),
    'nothingChosen',
  );
}

export default function Splitting() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PartOfThread thread={page.thread} title={useWords().deskThreads.splitting.heading}>
      <SplittingForm page={page} refused={refused} />
    </PartOfThread>
  );
}
