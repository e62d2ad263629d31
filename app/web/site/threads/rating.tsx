import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { findRated, rateThread } from '#app/consultations/rate-thread.server.ts';
import { satisfactionForm } from '#app/consultations/satisfaction.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { LinkPage } from '#app/web/parts/link-page.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { RatingForm } from './rating-form.tsx';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ rating }) => rating);

/** Shows and changes nothing: mail scanners open this link too. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const found = findRated(context.app, params['token'] ?? '');
  if ('refused' in found) return { is: found.refused };
  const { number, subject } = found.thread;
  const isNew = new URL(request.url).searchParams.has('done');
  return { is: 'open' as const, number, subject, given: found.given ?? null, isNew };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params['token'] ?? '';
  const submission = parseWithZod(await readForm(request, context), { schema: satisfactionForm });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 422 });
  const { refused } = rateThread(context.app, token, submission.value);
  return redirect(pathsIn(localeOf(request)).rating(token) + (refused === undefined ? '?done' : ''), 303);
}

export default function Rating() {
  const found = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { rating: words, cabinetThreads, paths } = useWords();
  if (found.is !== 'open') {
    const { heading, lead, button } = words[found.is];
    return <LinkPage heading={heading} lead={lead} next={{ href: paths.question, label: button }} />;
  }
  const { number, subject, given, isNew } = found;
  const said = given && words.scores[given.score];
  return (
    <LinkPage heading={words.heading} lead={words.about(subject)}>
      <p className="hint mt-2">{cabinetThreads.thread.number(number)}</p>
      {said && <Notice tone={isNew ? 'good' : 'plain'}>{isNew ? words.given(said) : words.givenBefore(said)}</Notice>}
      <RatingForm given={given} lastResult={refused?.lastResult} />
      <p className="mt-8">
        <a href={paths.cabinetThreads} className="way">
          {words.cabinet}
        </a>
      </p>
    </LinkPage>
  );
}
