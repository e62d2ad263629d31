import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { joinLead, type Joining } from '#app/leads/join-lead.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { CompanyPanel } from './company-panel.tsx';
import { findLeadCompany } from './joining.queries.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, companies }) => ({ title: desk.title(companies.joining.heading) }));

/** The same panel as on the page of the lead, with a search in all companies. */
export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'leads');
  const wanted = new URL(args.request.url).searchParams.get('q') ?? '';
  const found = findLeadCompany(args.context.app.db, args.params.id ?? '', wanted.trim());
  if (!found) throw new Response(null, { status: 404 });
  return found;
}

export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const id = args.params.id ?? '';
  const form = await readForm(args.request, args.context);
  const company = form.get('company');
  if (typeof company !== 'string' || company === '') throw new Response(null, { status: 400 });
  const joining: Joining = company === 'new' ? 'new' : company === 'none' ? null : { companyId: company };
  const seen = form.get('seen');
  const joined = joinLead(args.context.app, person.id, id, joining, typeof seen === 'string' ? seen || null : null);
  if (joined.refused !== undefined) return data({ refused: joined.refused }, { status: 422 });
  return redirect(pathsIn(localeOf(args.request)).deskLead(id), 303);
}

export default function JoiningPage() {
  const { companies, paths } = useWords();
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  return (
    <div className="max-w-prose">
      <DeskHead above={{ href: paths.deskLead(shown.lead.id), label: shown.lead.reference }} title={companies.title} />
      {refused && (
        <Notice tone="bad">
          <p role="alert">{companies.joining[refused]}</p>
        </Notice>
      )}
      <div className="mt-6">
        <CompanyPanel {...shown} />
      </div>
    </div>
  );
}
