import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { authorise } from '#app/web/http/authorise.server.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { PeoplePage } from './people-page.tsx';
import { findLinkTimes } from './questionnaires.queries.server.ts';
import { getOverview, headOf } from './shown.server.ts';

export const meta: MetaFunction<typeof loader> = ({ location, data }) =>
  metaIn(location.pathname, ({ desk, deskQuestionnaires: words }) => ({
    title: desk.title(data ? `${words.tabs.people}, ${data.head.reference}` : words.title),
  }));

/** Who fills a questionnaire in, and by which links. */
export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const over = getOverview(args, person);
  const { app } = args.context;
  const links = findLinkTimes(app.db, over.questionnaire.id);
  return {
    head: headOf(over, args),
    now: app.clock.now(),
    people: over.participants.map(({ id, name, address, section, note, dueOn, invitedAt, handedBackAt, endedAt }) => ({
      ...{ id, name, address, section, note, dueOn, invitedAt, handedBackAt, endedAt },
      link: links.get(id) ?? { sentAt: null, until: null },
    })),
  };
}

export type PeopleShown = ReturnType<typeof loader>;

export default function People() {
  return <PeoplePage shown={useLoaderData<typeof loader>()} />;
}
