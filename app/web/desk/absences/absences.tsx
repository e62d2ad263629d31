import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { absenceForm } from '#app/people/absence-form.ts';
import { absencesFor, addAbsence, type AbsenceRefused } from '#app/people/absences.server.ts';
import { may } from '#app/people/rights.ts';
import { activeStaff } from '#app/people/staff.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { AbsenceForm } from './absence-form.tsx';
import { AbsenceTable } from './absence-table.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk }) => ({ title: desk.title(desk.nav.absences) }));

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'absences');
  const { app } = args.context;
  return {
    ...{ ownId: person.id, forEverybody: person.role === 'owner', answers: may(person.role, 'questions') },
    absences: absencesFor(app, person),
    staff: activeStaff(app.db).map(({ id, name }) => ({ id, name })),
  };
}

const faultyField = {
  over: 'endsOn',
  'person-unknown': 'personId',
  'substitute-unknown': 'substituteId',
  'own-substitute': 'substituteId',
} as const satisfies Record<AbsenceRefused, string>;

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'absences');
  const { request, context } = args;
  const submission = parseWithZod(await readForm(request, context), { schema: absenceForm });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 422 });
  const { refused } = addAbsence(context.app, person, submission.value);
  if (refused !== undefined) {
    return data(
      { lastResult: submission.reply({ fieldErrors: { [faultyField[refused]]: [refused] } }) },
      { status: 422 },
    );
  }
  return redirect(`${pathsIn(localeOf(request)).deskAbsences}?done=added`, 303);
}

export default function Absences() {
  const { desk, deskAnswering, deskPeople, paths } = useWords();
  const { absences, staff, ownId, forEverybody, answers } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const done = useSearchParams()[0].get('done');
  const words = deskPeople.absences;
  return (
    <>
      <DeskHead title={desk.nav.absences} />
      <p className="mt-2 text-soft">{words.lead}</p>
      {answers && (
        <p className="mt-2">
          <Link to={paths.deskPersonAnswering(ownId)} className="way">
            {deskAnswering.toOwn}
          </Link>
        </p>
      )}
      {done === 'added' && !refused && <Notice tone="good">{words.added}</Notice>}
      {done === 'removed' && !refused && <Notice tone="good">{words.removed}</Notice>}
      <AbsenceTable absences={absences} staff={staff} />
      <AbsenceForm
        key={absences.length}
        staff={staff}
        ownId={ownId}
        forEverybody={forEverybody}
        lastResult={refused?.lastResult}
      />
    </>
  );
}
