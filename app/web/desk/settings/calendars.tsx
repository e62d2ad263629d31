import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { calendarCountries } from '#app/consultations/calendar.ts';
import { changeSetting, readSetting, settingVersion } from '#app/office/settings.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm, textIn } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { conflictOn } from '#app/web/desk/parts/conflict.queries.server.ts';
import { differing } from '#app/web/desk/parts/differing.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { wordsFor } from '#app/words/index.ts';
import { CalendarsPage, type RefusedCalendars } from './calendars-page.tsx';
import { calendarFields, readCalendars, typedCalendars } from './typed-calendars.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskSettings }) => ({ title: desk.title(deskSettings.settings.calendars.title) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'settings');
  const { db } = args.context.app;
  const { deskCalendars } = wordsFor(localeOf(args.request));
  return {
    typed: typedCalendars(readSetting(db, 'calendars'), deskCalendars),
    version: settingVersion(db, 'calendars'),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'settings');
  const { app } = args.context;
  const locale = localeOf(args.request);
  const { deskCalendars } = wordsFor(locale);
  const form = await readForm(args.request, args.context);
  const names = calendarCountries.flatMap((country) => calendarFields.map((field) => country + field));
  const typed = Object.fromEntries(names.map((name) => [name, textIn(form, name).replaceAll('\r\n', '\n')]));
  const read = readCalendars(typed, deskCalendars);
  if ('problems' in read) return data<RefusedCalendars>({ typed, problems: read.problems }, { status: 422 });
  const saved = changeSetting(app, person.id, 'calendars', read.calendars, Number(form.get('version')) || 0);
  if (saved.refused) {
    const theirs = differing(typedCalendars(readSetting(app.db, 'calendars'), deskCalendars), typed);
    const conflict = conflictOn(app, { kind: 'setting', id: 'calendars' }, ['settings-changed'], theirs);
    return data<RefusedCalendars>({ typed, problems: [], conflict, version: saved.by.version }, { status: 409 });
  }
  return redirect(`${pathsIn(locale).deskSettings}?done=saved`, 303);
}

export default function CalendarsOfCountries() {
  return <CalendarsPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
