import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { NavLink, Outlet, isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { authorise } from '#app/web/http/authorise.server.ts';
import type { Room } from '#app/web/http/handle.ts';
import { titleOfError } from '#app/web/parts/error-page.tsx';
import { LinkPage } from '#app/web/parts/link-page.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';

export const handle: { room: Room } = { room: 'cabinet' };

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ cabinet }) => cabinet);

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'cabinet');
  return null;
}

/** A client's rooms, under the head of the public site. */
export default function Cabinet() {
  return (
    <>
      <Rooms />
      <Outlet />
    </>
  );
}

function Rooms() {
  const { cabinet, paths } = useWords();
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-7 border-b border-line py-1 print:hidden">
      <nav aria-label={cabinet.title} className="flex flex-wrap gap-x-6">
        <NavLink to={paths.cabinet} end className="nav-link" reloadDocument>
          {cabinet.nav.requests}
        </NavLink>
        <NavLink to={paths.cabinetThreads} className="nav-link" reloadDocument>
          {cabinet.nav.threads}
        </NavLink>
        <NavLink to={paths.cabinetReports} className="nav-link" reloadDocument>
          {cabinet.nav.reports}
        </NavLink>
        <NavLink to={paths.cabinetQuestionnaires} className="nav-link" reloadDocument>
          {cabinet.nav.questionnaires}
        </NavLink>
        <a href={paths.account} className="nav-link">
          {cabinet.nav.account}
        </a>
      </nav>
      <form method="post" action={paths.signOut}>
        <button className="way cursor-pointer underline">{cabinet.nav.signOut}</button>
      </form>
    </div>
  );
}

/** What is missing here is said inside; who is no client is shown to their own place. */
export function ErrorBoundary() {
  const { site, cabinet, paths } = useWords();
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 403) {
    const { heading, lead, desk } = cabinet.refused;
    return <LinkPage heading={heading} lead={lead} next={{ href: paths.desk, label: desk }} />;
  }
  const lead = status === 404 ? cabinet.notFound : status < 500 ? site.error.refused : site.error.failed;
  const next = { href: paths.cabinet, label: cabinet.back };
  return <LinkPage heading={titleOfError(error, site)} lead={lead} next={next} />;
}
