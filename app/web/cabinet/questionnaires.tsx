import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listOwnQuestionnaires } from '#app/questionnaires/own-questionnaires.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { When } from '#app/web/parts/numbers.tsx';
import { Heading } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { useNaming } from '#app/web/questionnaire/naming.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { localeOfPath } from '#app/words/locale.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, () => questionnaireWordsFor(localeOfPath(location.pathname)).pages.mine);

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'cabinet');
  return listOwnQuestionnaires(args.context.app.db, person.id).map(({ id, reference, state, changedAt }) => ({
    ...{ id, reference, state },
    changedOn: dayInMoscow(changedAt),
  }));
}

/** The questionnaires that a client has, each with a way into it. */
export default function Questionnaires() {
  const questionnaires = useLoaderData<typeof loader>();
  const { mine } = useNaming().words.pages;
  const { paths } = useWords();
  return (
    <>
      <Heading>{mine.title}</Heading>
      {questionnaires.length === 0 && <p className="lead">{mine.none}</p>}
      <ul className="mt-6 max-w-prose border-t border-line">
        {questionnaires.map(({ id, reference, state, changedOn }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
          >
            <span>
              <span className="font-semibold">{reference}</span>{' '}
              <span className="hint block">
                {mine.states[state]}, <When day={changedOn} />
              </span>
            </span>
            <form method="post" action={paths.cabinetQuestionnaire(id)}>
              <button className="button quiet" aria-label={mine.openName(reference)}>
                {mine.open}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}
