import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { mergeThread } from '#app/consultations/merge-threads.server.ts';
import { mergingForm } from '#app/consultations/thread-forms.ts';
import { readThreadNumber } from '#app/consultations/thread-number.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { changeBy } from './change.server.ts';
import { PartOfThread } from './part-of-thread.tsx';
import { shownThread } from './shown-thread.server.ts';
import { MergingForm } from './merging-form.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskThreads }) => ({ title: desk.title(deskThreads.merging.heading) }));

export function loader(args: LoaderFunctionArgs) {
  return shownThread(args);
}

export function action(args: ActionFunctionArgs) {
  return changeBy(
    args,
    mergingForm,
    ({ app, person, threadId, filled: { version, number } }) => ({
      changed: mergeThread(app, person, { threadId, version }, readThreadNumber(number) ?? ''),
      done: 'merging',
    }),
    'numberUnknown',
  );
}

export default function Merging() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PartOfThread thread={page.thread} title={useWords().deskThreads.merging.heading}>
      <MergingForm thread={page.thread} refused={refused} />
    </PartOfThread>
  );
}
