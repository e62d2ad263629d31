import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { deviceOf } from '#app/people/device.ts';
import { changeOwnDetails } from '#app/people/own-details.server.ts';
import { isStaff } from '#app/people/person.ts';
import { describeSecondFactor } from '#app/people/second-factor.server.ts';
import { ownSessions } from '#app/people/sessions.server.ts';
import { ownDetailsForm } from '#app/people/staff.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import type { Room } from '#app/web/http/handle.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { Heading, Notice } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { formatMoment } from '#app/words/moment.ts';
import { DetailsForm } from './details-form.tsx';
import { SessionList } from './session-list.tsx';

export const handle: { room: Room } = { room: 'cabinet' };

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ account }) => account);

export function loader(args: LoaderFunctionArgs) {
  const signedIn = authorise(args, 'account');
  const { app } = args.context;
  const { name, address, locale } = signedIn.person;
  const factor = describeSecondFactor(app, signedIn.person);
  return {
    person: { name, address, locale },
    isStaff: isStaff(signedIn.person),
    factorSince: factor.is === 'set' ? factor.since : undefined,
    sessions: ownSessions(app, signedIn).map(({ id, userAgent, createdAt, seenAt }) => ({
      ...{ id, createdAt, seenAt, ...deviceOf(userAgent) },
      isHere: id === signedIn.session.id,
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'account');
  const submission = parseWithZod(await readForm(args.request, args.context), { schema: ownDetailsForm });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 422 });
  changeOwnDetails(args.context.app, person, submission.value);
  const { locale } = submission.value;
  return redirect(`${pathsIn(locale).account}?done=saved`, 303);
}

export default function Account() {
  const { account: words, paths, locale } = useWords();
  const { person, isStaff: atDesk, factorSince, sessions } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const done = useSearchParams()[0].get('done');
  const said = { saved: words.saved, ended: words.sessions.ended, 'others-ended': words.sessions.othersEnded };
  const notice = said[done as keyof typeof said] as string | undefined;
  const home = atDesk ? { href: paths.desk, label: words.toDesk } : { href: paths.cabinet, label: words.toCabinet };
  return (
    <>
      <Heading above={home}>{words.title}</Heading>
      {notice && !refused && <Notice tone="good">{notice}</Notice>}
      <div className="grid gap-x-16 lg:grid-cols-2">
        <div>
          <SessionList sessions={sessions} />
          <form method="post" action={paths.signOut} className="mt-6">
            <button className="button quiet">{words.signOut}</button>
          </form>
        </div>
        <div>
          <h2 className="mt-12 text-2xl">{words.second.heading}</h2>
          <p className="mt-3">{words.second.what}</p>
          <p className="mt-3 font-semibold">
            {factorSince === undefined ? words.second.isOff : words.second.isOn(formatMoment(locale, factorSince))}
          </p>
          <p className="mt-1">
            <a href={paths.secondFactor} className="way">
              {words.second.manage}
            </a>
          </p>
          <DetailsForm person={person} lastResult={refused?.lastResult} />
        </div>
      </div>
    </>
  );
}
