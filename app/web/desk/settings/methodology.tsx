import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readMethodology } from '#app/catalogue/read-methodology.server.ts';
import { topicsInUse } from '#app/consultations/topics-in-use.server.ts';
import { changeSetting, settingVersion } from '#app/office/settings.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm, textIn } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { conflictOn } from '#app/web/desk/parts/conflict.queries.server.ts';
import { differing } from '#app/web/desk/parts/differing.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { MethodologyPage, type RefusedOutline } from './methodology-page.tsx';
import { keysIn, outlineOf, readOutline } from './typed-methodology.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskSettings }) => ({
    title: desk.title(deskSettings.settings.methodology.title),
  }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'settings');
  const { db } = args.context.app;
  return { outline: outlineOf(readMethodology(db)), version: settingVersion(db, 'methodology') };
}

/** A key that questions are about stays in the map: they would be about nothing. */
export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'settings');
  const { app } = args.context;
  const form = await readForm(args.request, args.context);
  const outline = textIn(form, 'outline').replaceAll('\r\n', '\n');
  const read = readOutline(outline);
  if ('problems' in read) return data<RefusedOutline>({ outline, problems: read.problems }, { status: 422 });
  const [before, after] = [keysIn(readMethodology(app.db)), keysIn(read.map)];
  const missing = topicsInUse(app.db).filter(({ topic }) => before.includes(topic) && !after.includes(topic));
  if (missing.length > 0) return data<RefusedOutline>({ outline, missing }, { status: 422 });
  const saved = changeSetting(app, person.id, 'methodology', read.map, Number(form.get('version')) || 0);
  if (saved.refused) {
    const theirs = differing({ outline: outlineOf(readMethodology(app.db)) }, { outline });
    const conflict = conflictOn(app, { kind: 'setting', id: 'methodology' }, ['settings-changed'], theirs);
    return data<RefusedOutline>({ outline, conflict, version: saved.by.version }, { status: 409 });
  }
  return redirect(`${pathsIn(localeOf(args.request)).deskSettings}?done=saved`, 303);
}

export default function Methodology() {
  return <MethodologyPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
