import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { App } from '#app/app.server.ts';
import { readMethodology } from '#app/catalogue/read-methodology.server.ts';
import { tryRouting } from '#app/consultations/try-routing.server.ts';
import { changeSetting, readSetting, settingVersion } from '#app/office/settings.server.ts';
import { listColleagues } from '#app/people/colleagues.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { wordsFor } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { conflictOn } from '../parts/conflict.queries.server.ts';
import { differing } from '../parts/differing.ts';
import { RoutingPage, type RefusedRouting } from './routing-page.tsx';
import { sayRouting } from './say-routing.ts';
import { topicsIn } from './topics.ts';
import { readRouting, typedIn, typedOf } from './typed-routing.ts';
import { whoAnswers } from './who-answers.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskSettings }) => ({ title: desk.title(deskSettings.settings.routing.title) }));

/** The rules as they stand; or, with `try`, as they are typed into the address, and what they would have done. */
export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'settings');
  const { app } = args.context;
  const query = new URL(args.request.url).searchParams;
  const { staff, topics, words, known } = around(app, localeOf(args.request));
  const isTried = query.has('try');
  const typed = isTried ? typedIn(query) : typedOf(known, ownedTopics(topics), words);
  const { problems, wrong, setting } = readRouting(typed, known, words, idsOf(staff));
  const isSound = problems.length === 0 && wrong.length === 0;
  return {
    ...{ typed, staff, topics, isSaved: query.get('done') === 'saved' },
    // What is tried was typed over the version that was seen then, whatever a colleague has saved since.
    version: isTried ? versionIn(query) : settingVersion(app.db, 'routing'),
    ...{ answerers: whoAnswers(app), most: known.most, now: app.clock.now() },
    problems: isTried ? problems : [],
    wrong: isTried ? wrong : [],
    trial: isTried && isSound ? tryRouting(app, setting) : undefined,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'settings');
  const { app } = args.context;
  const locale = localeOf(args.request);
  const form = await readForm(args.request, args.context);
  const { staff, topics, words, known } = around(app, locale);
  const typed = typedIn(form);
  const { setting, problems, wrong } = readRouting(typed, known, words, idsOf(staff));
  if (problems.length > 0 || wrong.length > 0) return data<RefusedRouting>({ typed, problems, wrong }, { status: 422 });
  const saved = changeSetting(app, person.id, 'routing', setting, versionIn(form));
  if (saved.refused) {
    const said = (one: typeof typed) => sayRouting(one, words, wordsFor(locale), staff);
    const theirs = differing(said(typedOf(known, ownedTopics(topics), words)), said(typed));
    const conflict = conflictOn(app, { kind: 'setting', id: 'routing' }, ['settings-changed'], theirs);
    return data<RefusedRouting>({ typed, problems, wrong, conflict, version: saved.by.version }, { status: 409 });
  }
  throw redirect(`${pathsIn(locale).deskRouting}?done=saved`, 303);
}

export default function Routing() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return <RoutingPage {...shown} {...refused} />;
}

function versionIn(form: { get: (name: string) => unknown }): number {
  return Number(form.get('version')) || 0;
}

function around({ db }: App, locale: Locale) {
  const topics = topicsIn(readMethodology(db), locale);
  return {
    topics,
    staff: listColleagues(db, 'questions').map(({ id, name }) => ({ id, name })),
    words: { ...wordsFor(locale), topics },
    known: readSetting(db, 'routing'),
  };
}

/** Sections have owners, and blocks; of documents nobody wants to choose sixty. */
function ownedTopics(topics: ReturnType<typeof topicsIn>): string[] {
  return topics.filter(({ depth }) => depth < 2).map(({ key }) => key);
}

function idsOf(staff: { id: string }[]): string[] {
  return staff.map(({ id }) => id);
}
