import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { showHeldPerson } from './get-held.server.ts';
import { HeldConsents, HeldFacts, HeldLeads, HeldNamed, HeldParticipations, HeldThreads } from './held-parts.tsx';
import { summaryOf } from './summary.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, privacy }) => ({ title: desk.title(privacy.held.title) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'privacy');
  const { held, isAnything } = showHeldPerson(args);
  return { summary: summaryOf(held, localeOf(args.request)), isAnything };
}

export default function Held() {
  const { summary, isAnything } = useLoaderData<typeof loader>();
  const { desk, privacy, paths } = useWords();
  const words = privacy.held;
  const above = { href: paths.deskPrivacy, label: desk.nav.privacy };
  return (
    <div className="max-w-3xl">
      <DeskHead above={above} title={summary.address ?? words.unknown} />
      {isAnything ? <p className="lead">{words.lead}</p> : <p className="lead">{words.nothing}</p>}
      <HeldFacts summary={summary} />
      <HeldLeads leads={summary.leads} />
      <HeldParticipations participations={summary.participations} />
      <HeldThreads threads={summary.threads} />
      <HeldNamed named={summary.named} />
      <HeldConsents consents={summary.consents} />
      {isAnything && (
        <section aria-labelledby="do" className="panel mt-10">
          <h2 id="do" className="text-xl">
            {words.whatToDo}
          </h2>
          <form method="post" action={paths.deskPrivacyOf(summary.key, '/export.zip')} className="mt-4">
            <button className="button">{words.export}</button>
            <p className="hint mt-2">{words.exportHint}</p>
          </form>
          {summary.isAtTheDesk ? (
            <p className="mt-6">{words.isStaff}</p>
          ) : (
            <p className="mt-6">
              <Link to={paths.deskPrivacyOf(summary.key, '/erasure')} className="button danger">
                {words.erase}
              </Link>
            </p>
          )}
        </section>
      )}
    </div>
  );
}
