import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { authorise } from '#app/web/http/authorise.server.ts';
import { When } from '#app/web/parts/numbers.tsx';
import { Heading } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { listOwnReports } from '#app/web/report/own-reports.queries.server.ts';
import { dayInMoscow } from '#app/words/day.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ cabinet }) => ({ title: cabinet.reports.heading }));

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'cabinet');
  return listOwnReports(args.context.app.db, person.id);
}

export default function Reports() {
  const reports = useLoaderData<typeof loader>();
  const { cabinet, report, paths } = useWords();
  return (
    <div className="max-w-3xl">
      <Heading>{cabinet.reports.heading}</Heading>
      <p className="lead">{cabinet.reports.lead}</p>
      {reports.length === 0 && <p className="mt-6">{cabinet.reports.none}</p>}
      <ul className="mt-8">
        {reports.map(({ id, reference, number, sentAt }) => (
          <li key={id} className="border-t border-rule py-5">
            <h2 className="text-xl">
              <a href={paths.cabinetReport(id)}>{`${report.title}, ${reference}`}</a>
            </h2>
            <p className="hint mt-1">
              {report.head.version(number)}, <When day={dayInMoscow(sentAt)} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
