import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { conflictOn } from '#app/web/desk/parts/conflict.queries.server.ts';
import { differing } from '#app/web/desk/parts/differing.ts';
import type { Conflict, Refused } from '#app/web/desk/parts/sending.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { settingForms, settingNamed, type FormedSetting } from './setting-forms.ts';
import { SettingPage } from './setting-page.tsx';
import { saveTyped, shownSetting } from './stored-settings.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk }) => ({ title: desk.title(desk.nav.settings) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'settings');
  const name = named(args.params['name']);
  return { name, ...shownSetting(args.context.app, name) };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'settings');
  const { app } = args.context;
  const name = named(args.params['name']);
  const form = await readForm(args.request, args.context);
  const submission = parseWithZod(form, { schema: settingForms[name] });
  const refuse = (status: number, fresh: { version?: number; conflict?: Conflict } = {}) =>
    data<Refused>({ lastResult: submission.reply(), ...fresh }, { status });
  if (submission.status !== 'success') return refuse(422);

  const saved = saveTyped(app, person.id, name, submission.payload, Number(form.get('version')) || 0);
  if (saved.refused) {
    const theirs = differing(shownSetting(app, name).typed, submission.payload);
    const conflict = conflictOn(app, { kind: 'setting', id: name }, ['settings-changed'], theirs);
    return refuse(409, { version: saved.by.version, conflict });
  }
  return redirect(`${pathsIn(localeOf(args.request)).deskSettings}?done=saved`, 303);
}

export default function Setting() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <SettingPage key={shown.name} {...shown} refused={refused} />;
}

function named(inUrl: string | undefined): FormedSetting {
  const name = settingNamed(inUrl);
  if (!name) throw new Response(null, { status: 404 });
  return name;
}
