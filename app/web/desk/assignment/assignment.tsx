import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changeSetting, readSetting, settingVersion } from '#app/office/settings.server.ts';
import { listColleagues } from '#app/people/colleagues.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { wordsFor } from '#app/words/index.ts';
import { conflictOn } from '../parts/conflict.queries.server.ts';
import { differing } from '../parts/differing.ts';
import { AssignmentPage, type RefusedRules } from './assignment-page.tsx';
import { tryRules } from './trial.server.ts';
import { sayRules } from './say-rules.ts';
import { readRules, typedIn, typedOf } from './typed-rules.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskLeads }) => ({ title: desk.title(deskLeads.assignment.title) }));

/** The rules as they stand; or, with `try`, as they are typed into the address, and what they would have done. */
export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'settings');
  const { app } = args.context;
  const words = wordsFor(localeOf(args.request));
  const query = new URL(args.request.url).searchParams;
  const staff = listColleagues(app.db, 'leads').map(({ id, name }) => ({ id, name }));
  const isTried = query.has('try');
  const typed = isTried ? typedIn(query) : typedOf(readSetting(app.db, 'assignment'), words);
  const read = readRules(
    typed,
    words,
    staff.map(({ id }) => id),
  );
  const isSound = read.problems.length === 0 && !read.isMostWrong;
  return {
    ...{ typed, staff, version: settingVersion(app.db, 'assignment'), isSaved: query.get('done') === 'saved' },
    problems: isTried ? read.problems : [],
    isMostWrong: isTried && read.isMostWrong,
    trial: isTried && isSound ? tryRules(app, read.setting) : undefined,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'settings');
  const { app } = args.context;
  const locale = localeOf(args.request);
  const form = await readForm(args.request, args.context);
  const words = wordsFor(locale);
  const staff = listColleagues(app.db, 'leads');
  const typed = typedIn(form);
  const { setting, ...wrong } = readRules(
    typed,
    words,
    staff.map(({ id }) => id),
  );
  if (wrong.problems.length > 0 || wrong.isMostWrong) return data<RefusedRules>({ typed, ...wrong }, { status: 422 });
  const saved = changeSetting(app, person.id, 'assignment', setting, Number(form.get('version')) || 0);
  if (saved.refused) {
    const known = sayRules(typedOf(readSetting(app.db, 'assignment'), words), words, staff);
    const theirs = differing(known, sayRules(typed, words, staff));
    const conflict = conflictOn(app, { kind: 'setting', id: 'assignment' }, ['settings-changed'], theirs);
    return data<RefusedRules>({ typed, ...wrong, conflict }, { status: 409 });
  }
  throw redirect(`${pathsIn(locale).deskAssignment}?done=saved`, 303);
}

export default function Assignment() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <AssignmentPage {...shown} {...refused} />;
}
