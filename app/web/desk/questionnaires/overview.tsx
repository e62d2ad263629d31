import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { nameOf } from '#app/questionnaires/look-over.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { ownerAmong } from '#app/questionnaires/filling.ts';
import { rangeOf, stepsOf, tasksOf } from '#app/web/questionnaire/pages/shown-tasks.server.ts';
import { OverviewPage } from './overview-page.tsx';
import { getOverview, headOf } from './shown.server.ts';

export const meta: MetaFunction<typeof loader> = ({ location, data }) =>
  metaIn(location.pathname, ({ desk, deskQuestionnaires: words }) => ({
    title: desk.title(data ? words.one(data.head.reference) : words.title),
  }));

/** Where a questionnaire stands, what is missing, and what comes of its numbers so far. */
export async function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const over = getOverview(args, person);
  const { questionnaire, findings, obstacles, files, submissions } = over;
  const standing = (wanted: string) => findings.filter((finding) => finding.standing === wanted).length;
  return {
    head: headOf(over, args),
    ...{ dueOn: questionnaire.dueOn, note: questionnaire.note, createdAt: questionnaire.createdAt },
    submittedAt: questionnaire.submittedAt,
    submissions: submissions.length,
    consultant: nameOf(over, { staffId: questionnaire.consultantId }) ?? '',
    owner: ownerAmong(over.participants)?.name ?? null,
    tasks: tasksOf(over),
    missing: obstacles.missing,
    checks: {
      ...{ agrees: standing('agrees'), errs: standing('errs'), asks: standing('asks') },
      explained: standing('explained'),
    },
    range: await rangeOf(over),
    steps: stepsOf(over),
    files: files.map(({ id, section, name, size }) => ({ id, section, name, size })),
    now: args.context.app.clock.now(),
  };
}

export type OverviewShown = Awaited<ReturnType<typeof loader>>;

export default function Overview() {
  return <OverviewPage shown={useLoaderData<typeof loader>()} />;
}
