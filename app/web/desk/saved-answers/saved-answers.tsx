import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { listSavedAnswers } from '#app/consultations/saved-answers.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { List, type ListColumn } from '#app/web/desk/parts/list.tsx';
import { readStaff } from '#app/web/desk/parts/staff.queries.server.ts';
import { Notice } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { formatMoment } from '#app/words/moment.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskThreads }) => ({ title: desk.title(deskThreads.saved.title) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'questions');
  const { db } = args.context.app;
  const { names } = readStaff(db);
  const asked = new URL(args.request.url).searchParams.get('done');
  const done = (['saved', 'removed'] as const).find((one) => one === asked);
  const answers = listSavedAnswers(db).map(({ id, title, locale, changedAt, byId }) => ({
    ...{ id, title, locale, changedAt },
    by: byId === null ? null : (names[byId] ?? null),
  }));
  return { answers, done };
}

export default function SavedAnswers() {
  const { answers, done } = useLoaderData<typeof loader>();
  const { deskThreads, locale, paths } = useWords();
  const words = deskThreads.saved;
  const columns: ListColumn<(typeof answers)[number]>[] = [
    { name: 'locale', title: words.columns.locale, cell: (one) => words.locales[one.locale] },
    { name: 'changed', title: words.columns.changed, cell: ({ changedAt }) => formatMoment(locale, changedAt) },
    { name: 'by', title: words.columns.by, cell: ({ by }) => by },
  ];
  return (
    <>
      <DeskHead title={words.title} above={{ href: paths.deskThreads, label: deskThreads.title }}>
        <Link to={paths.deskNewSavedAnswer} className="button quiet">
          {words.make}
        </Link>
      </DeskHead>
      {done && <Notice tone="good">{deskThreads.done[done]}</Notice>}
      <p className="lead max-w-prose">{words.lead}</p>
      <List
        caption={words.title}
        head={{ title: words.columns.title }}
        columns={columns}
        rows={answers}
        idOf={({ id }) => id}
        nameOf={({ title }) => title}
        hrefOf={({ id }) => paths.deskSavedAnswer(id)}
        empty={words.empty}
      />
    </>
  );
}
