import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useParams } from '@remix-run/react';
import { preferencesForm } from '#app/journal/preferences-form.ts';
import { changePreferences, findManaged } from '#app/journal/preferences.server.ts';
import { originOf } from '#app/web/http/context.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { ButtonForm, LinkPage } from '#app/web/parts/link-page.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { PreferencesPage } from './preferences-page.tsx';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ journal }) => journal.preferences);

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const managed = findManaged(context.app, context.app.db, params.token ?? '');
  if (managed.is !== 'open') return { is: managed.is };
  const { address, name, topics, frequency, locale, pausedUntil, advertisingSince } = managed.reader;
  const chosen = { name, topics, frequency, locale, pausedUntil, advertising: advertisingSince !== null };
  return { is: managed.is, address, chosen, done: new URL(request.url).searchParams.get('done') };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { app } = context;
  const token = params.token ?? '';
  const form = await readForm(request, context);
  const submission = parseWithZod(form, { schema: preferencesForm(dayInMoscow(app.clock.now())) });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 422 });
  const { name, topics, frequency, locale, pausedUntil, advertising } = submission.value;
  const wanted = {
    name: name || null,
    topics: topics ?? [],
    frequency,
    locale,
    pausedUntil: pausedUntil ?? null,
    advertising: advertising ?? false,
  };
  const pageLocale = localeOf(request);
  changePreferences(app, token, wanted, pageLocale, originOf(request, context));
  return redirect(`${pathsIn(pageLocale).preferences(token)}?done=saved`, 303);
}

export default function Preferences() {
  const { journal, paths } = useWords();
  const { token = '' } = useParams();
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const words = journal.preferences;
  switch (shown.is) {
    case 'open':
      return <PreferencesPage token={token} {...shown} lastResult={refused?.lastResult} />;
    case 'expired':
      return (
        <LinkPage {...words.expired}>
          <ButtonForm action={paths.preferencesFresh(token)} label={words.expired.button} />
        </LinkPage>
      );
    case 'left':
      return <LinkPage {...words.left} next={{ href: paths.subscribe, label: journal.unsubscribe.done.again }} />;
    case 'unknown':
      return <LinkPage {...words.unknown} next={{ href: paths.findPreferences, label: words.unknown.button }} />;
  }
}
