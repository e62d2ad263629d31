import { Form, Link, useLocation } from '@remix-run/react';
import type { CompanyFacts } from '#app/people/company.ts';
import { plural } from '#app/words/plural.ts';
import { DeskHead, Panel } from '#app/web/desk/parts/head.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { CompanyShown } from './company.queries.server.ts';
import type { FoundCompany } from './find-companies.queries.server.ts';
import { FoundLine } from './found-line.tsx';

export interface MergingProps {
  company: CompanyShown;
  /** What was searched for. */
  wanted: string;
  found: FoundCompany[];
  preview: {
    other: CompanyShown;
    becomes: CompanyFacts;
    moves: { leads: number; people: number; notes: number; tasks: number };
  } | null;
  refused: 'same' | 'gone' | 'changed' | undefined;
}

export function MergingPage({ company, wanted, found, preview, refused }: MergingProps) {
  const { companies, paths } = useWords();
  const words = companies.merging;
  return (
    <>
      <DeskHead above={{ href: paths.deskCompany(company.id), label: company.name }} title={words.heading} />
      {refused && (
        <Notice tone="bad">
          <p role="alert">{words[refused]}</p>
        </Notice>
      )}
      <p className="mt-4 max-w-prose">{words.lead(company.name)}</p>
      {preview ? <Preview company={company} {...preview} /> : <Choose {...{ wanted, found, company }} />}
    </>
  );
}

function Choose({ company, wanted, found }: Pick<MergingProps, 'company' | 'wanted' | 'found'>) {
  const { companies, paths } = useWords();
  const words = companies.merging;
  const here = paths.deskCompany(company.id, '/merging');
  return (
    <>
      <Form method="get" action={here} role="search" className="mt-4 flex max-w-prose flex-wrap items-end gap-3">
        <label className="min-w-48 flex-1 text-sm text-soft">
          {words.search}
          <input type="search" name="q" defaultValue={wanted} className="input" />
        </label>
        <button className="button quiet">{words.find}</button>
      </Form>
      <div className="mt-8 max-w-prose">
        <Panel id="found" heading={words.found}>
          {found.length === 0 && <p className="mt-2 text-soft">{words.none}</p>}
          <ul>
            {found.map((one) => (
              <li key={one.id} className="border-b border-line py-2">
                <Link to={`${here}?with=${encodeURIComponent(one.id)}`} className="inline-block py-1 font-semibold">
                  {words.look(one.name)}
                </Link>
                <FoundLine company={one} />
              </li>
            ))}
          </ul>
        </Panel>
      </div>
    </>
  );
}

function Preview({ company, other, becomes, moves }: { company: CompanyShown } & NonNullable<MergingProps['preview']>) {
  const { companies, locale, paths } = useWords();
  const words = companies.merging;
  const { search } = useLocation();
  const count = (name: keyof typeof moves) => plural(locale, moves[name], words.counts[name]);
  const counts = { leads: count('leads'), people: count('people'), notes: count('notes'), tasks: count('tasks') };
  return (
    <div className="mt-6 max-w-prose">
      <Panel id="preview" heading={words.preview}>
        <dl>
          <Row label={words.stays} company={company} />
          <Row label={words.goes} company={other} />
          <Row label={words.becomes} company={becomes} />
        </dl>
        <p className="mt-3">{words.moves(counts)}</p>
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Form method="post" action={paths.deskCompany(company.id, `/merging${search}`)}>
            <input type="hidden" name="other" value={other.id} />
            <input type="hidden" name="version" value={company.version} />
            <input type="hidden" name="otherVersion" value={other.version} />
            <button className="button">{words.button}</button>
          </Form>
          <Link
            to={`${paths.deskCompany(other.id, '/merging')}?with=${encodeURIComponent(company.id)}`}
            className="way"
          >
            {words.swap}
          </Link>
          <Link to={paths.deskCompany(company.id, '/merging')} className="way">
            {words.other}
          </Link>
        </div>
      </Panel>
    </div>
  );
}

function Row({ label, company }: { label: string; company: CompanyFacts }) {
  return (
    <div className="border-b border-line py-2">
      <dt className="text-sm text-soft">{label}</dt>
      <dd>
        <b>{company.name}</b>
        <FoundLine company={company} />
      </dd>
    </div>
  );
}
