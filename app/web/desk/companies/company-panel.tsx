import { Form, Link } from '@remix-run/react';
import { Panel } from '#app/web/desk/parts/head.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { FoundLine } from './found-line.tsx';
import type { LeadCompany } from './joining.queries.server.ts';

/** Of which company a lead is; where nobody has said, what it looks like, each with the reason and one button. */
export function CompanyPanel({ lead, joined, suggestions, alike, found, wanted }: LeadCompany) {
  const { companies, paths } = useWords();
  const words = companies.joining;
  const action = paths.deskLead(lead.id, '/company');
  if (joined) {
    return (
      <Panel id="company" heading={words.heading}>
        <p className="mt-2">
          <Link to={paths.deskCompany(joined.id)} className="inline-block py-1 font-semibold">
            {joined.name}
          </Link>
          <FoundLine company={joined} />
        </p>
        <Form method="post" action={action} className="mt-2">
          <input type="hidden" name="seen" value={joined.id} />
          <input type="hidden" name="company" value="none" />
          <button className="way cursor-pointer text-sm underline">{words.leave}</button>
        </Form>
      </Panel>
    );
  }
  return (
    <Panel id="company" heading={words.heading}>
      <p className="mt-2 text-soft">{words.none}</p>
      <ul>
        {suggestions.map(({ company, because, reference }) => (
          <Offer key={company.id} company={company} action={action}>
            {reference === null ? words.because[because] : words.like(words.because[because], reference)}
          </Offer>
        ))}
      </ul>
      {alike.length > 0 && (
        <p className="mt-2 text-sm text-soft">
          {words.alike}:{' '}
          {alike.map(({ id, reference, because }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link to={paths.deskLead(id)} className="whitespace-nowrap tabular-nums">
                {reference}
              </Link>{' '}
              ({words.because[because]})
            </span>
          ))}
        </p>
      )}
      <Form method="post" action={action} className="mt-3">
        <input type="hidden" name="seen" value="" />
        <input type="hidden" name="company" value="new" />
        <button className="button quiet">{words.make}</button>
      </Form>
      <Search {...{ action, wanted, found }} hasNone={suggestions.length === 0} />
    </Panel>
  );
}

function Search({
  action,
  wanted,
  found,
  hasNone,
}: { action: string; hasNone: boolean } & Pick<LeadCompany, 'wanted' | 'found'>) {
  const { companies } = useWords();
  const words = companies.joining;
  return (
    <>
      <Form method="get" action={action} role="search" aria-label={words.search} className="mt-3">
        <label className="text-sm text-soft">
          {words.search}
          <input type="search" name="q" defaultValue={wanted} className="input" />
        </label>
        <button className="button quiet mt-2">{words.find}</button>
      </Form>
      {wanted !== '' && found.length === 0 && hasNone && <p className="mt-2 text-soft">{companies.merging.none}</p>}
      <ul>
        {found.map((company) => (
          <Offer key={company.id} company={company} action={action} />
        ))}
      </ul>
    </>
  );
}

function Offer({
  company,
  action,
  children,
}: {
  company: LeadCompany['found'][number];
  action: string;
  children?: string;
}) {
  const { companies, paths } = useWords();
  const words = companies.joining;
  return (
    <li className="border-b border-line py-2">
      <Link to={paths.deskCompany(company.id)} className="inline-block py-1 font-semibold">
        {company.name}
      </Link>
      {children && <span className="tag ml-2">{children}</span>}
      <FoundLine company={company} />
      <Form method="post" action={action} className="mt-1">
        <input type="hidden" name="seen" value="" />
        <input type="hidden" name="company" value={company.id} />
        <button className="button quiet" aria-label={`${words.join}: ${company.name}`}>
          {words.join}
        </button>
      </Form>
    </li>
  );
}
