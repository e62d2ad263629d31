import { sizes, type Size } from '#app/catalogue/tier.ts';
import { countries, type Country } from '#app/leads/lead.ts';

export const companyOrders = ['name', 'subscribers', 'changed'] as const;
export type CompanyOrder = (typeof companyOrders)[number];

/** What the list of companies is asked for, as its address says it. */
export interface CompaniesAsked {
  q: string;
  country: Country | null;
  size: Size | 'unknown' | null;
  /** The id of a consultant, or `nobody`. */
  consultant: string | null;
  order: CompanyOrder;
  isDescending: boolean;
}

/** What makes no sense in an address asks for nothing. */
export function readAsked(params: URLSearchParams): CompaniesAsked {
  const sort = params.get('order') ?? '';
  const order = sort.replace(/^-/, '');
  return {
    q: (params.get('q') ?? '').trim().slice(0, 200),
    country: oneOf(countries, params.get('country')),
    size: oneOf([...sizes, 'unknown'] as const, params.get('size')),
    consultant: params.get('consultant')?.slice(0, 64) || null,
    order: oneOf(companyOrders, order) ?? 'name',
    isDescending: sort.startsWith('-'),
  };
}

/** How the address says the order in which a click on this title puts the list. */
export function sortAfter({ order, isDescending }: CompaniesAsked, title: CompanyOrder): string {
  const isFigure = title !== 'name';
  if (order !== title) return isFigure ? `-${title}` : title;
  return isDescending ? title : `-${title}`;
}

function oneOf<T extends string>(options: readonly T[], value: string | null): T | null {
  return options.find((option) => option === value) ?? null;
}
