import { Link, useLocation } from '@remix-run/react';
import { sizes } from '#app/catalogue/tier.ts';
import { countries } from '#app/leads/lead.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { formatCount } from '#app/words/number.ts';
import { ExportLinks } from '#app/web/desk/parts/export-links.tsx';
import { Filters } from '#app/web/desk/parts/filters.tsx';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { List, type ListColumn } from '#app/web/desk/parts/list.tsx';
import type { PageOf } from '#app/web/desk/parts/page-of.ts';
import { Found, Pages } from '#app/web/desk/parts/pages.tsx';
import { asked as addressOf, withQuery } from '#app/web/desk/parts/query.ts';
import { When } from '#app/web/parts/numbers.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { sortAfter, type CompaniesAsked, type CompanyOrder } from './companies-asked.ts';
import type { CompanyRow } from './companies.queries.server.ts';

export interface CompaniesProps {
  asked: CompaniesAsked;
  page: PageOf;
  rows: CompanyRow[];
  consultants: { id: string; name: string }[];
  /** Who looks at the list. */
  me: string;
}

export function CompaniesPage({ asked, page, rows, consultants, me }: CompaniesProps) {
  const { companies, paths } = useWords();
  const words = companies.list;
  return (
    <>
      <DeskHead title={companies.title}>
        <Link to={paths.deskNewCompany} className="button">
          {words.make}
        </Link>
      </DeskHead>
      <Filters search={{ name: 'q', label: words.search }} filters={useFilters(consultants, me)} kept={['order']} />
      <div className="mt-4 flex flex-wrap items-baseline gap-x-6">
        <Found of={page} />
        <ExportLinks path={paths.deskCompaniesExport} />
      </div>
      <List
        caption={words.caption}
        head={{ title: words.columns.name, order: useOrder(asked, 'name') }}
        columns={useColumns(asked)}
        rows={rows}
        idOf={({ id }) => id}
        nameOf={({ name }) => name}
        hrefOf={({ id }) => paths.deskCompany(id)}
        empty={words.empty}
      />
      <Pages of={page} />
    </>
  );
}

function useFilters(consultants: CompaniesProps['consultants'], me: string) {
  const { companies, leads, services } = useWords();
  const { filters, any } = companies.list;
  const colleagues = consultants.filter(({ id }) => id !== me);
  return [
    {
      name: 'country',
      label: filters.country,
      options: [
        { value: '', label: any.country },
        ...countries.map((value) => ({ value, label: leads.countries[value] })),
      ],
    },
    {
      name: 'size',
      label: filters.size,
      options: [
        { value: '', label: any.size },
        ...sizes.map((value) => ({ value, label: services.sizes[value] })),
        { value: 'unknown', label: any.sizeUnknown },
      ],
    },
    {
      name: 'consultant',
      label: filters.consultant,
      options: [
        { value: '', label: any.consultant },
        { value: me, label: any.mine },
        { value: 'nobody', label: any.nobody },
        ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
  ];
}

function useColumns(asked: CompaniesAsked): ListColumn<CompanyRow>[] {
  const { companies, leads, desk, locale } = useWords();
  const { columns } = companies.list;
  const count = (figure: number | null) => (figure === null ? '—' : formatCount(locale, figure));
  return [
    {
      name: 'place',
      title: columns.place,
      cell: ({ country, region }) => [leads.countries[country], region].filter(Boolean).join(', '),
    },
    {
      name: 'subscribers',
      title: columns.subscribers,
      align: 'end',
      order: useOrder(asked, 'subscribers'),
      cell: ({ subscribers }) => count(subscribers),
    },
    { name: 'consultant', title: columns.consultant, cell: ({ consultant }) => consultant ?? desk.nobody },
    { name: 'leads', title: columns.leads, align: 'end', cell: ({ leads: n }) => count(n) },
    {
      name: 'changed',
      title: columns.changed,
      align: 'end',
      order: useOrder(asked, 'changed'),
      cell: ({ changedAt }) => <When day={dayInMoscow(changedAt)} />,
    },
  ];
}

function useOrder(asked: CompaniesAsked, title: CompanyOrder): NonNullable<ListColumn<CompanyRow>['order']> {
  const { pathname, search } = useLocation();
  const is = asked.order !== title ? 'none' : asked.isDescending ? 'descending' : 'ascending';
  return { href: addressOf(pathname, withQuery(search.slice(1), { order: sortAfter(asked, title) })), is };
}
