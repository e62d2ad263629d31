import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { moveToCompany } from '#app/consultations/move-thread.server.ts';
import { companyForm } from '#app/consultations/thread-forms.ts';
import { findCompanies } from '#app/web/desk/companies/find-companies.queries.server.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { changeBy } from './change.server.ts';
import { CompanyForm } from './company-form.tsx';
import { PartOfThread } from './part-of-thread.tsx';
import { shownThread } from './shown-thread.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskThreads }) => ({ title: desk.title(deskThreads.company.heading) }));

export function loader(args: LoaderFunctionArgs) {
  const page = shownThread(args);
  const wanted = new URL(args.request.url).searchParams.get('q')?.trim().slice(0, 200) ?? '';
  return { ...page, wanted, found: findCompanies(args.context.app.db, wanted, page.thread.companyId) };
}

export function action(args: ActionFunctionArgs) {
  return changeBy(
    args,
    companyForm,
    ({ app, person, threadId, filled: { version, company } }) => ({
      changed: moveToCompany(app, person, { threadId, version }, company),
      done: 'company',
    }),
    'companyUnknown',
  );
}

export default function Company() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <PartOfThread thread={page.thread} title={useWords().deskThreads.company.heading}>
      <CompanyForm {...page} refused={refused} />
    </PartOfThread>
  );
}
