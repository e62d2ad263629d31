import { Link } from '@remix-run/react';
import type { LeadState, Subject } from '#app/leads/lead.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { When } from '#app/web/parts/numbers.tsx';
import { useWords } from '#app/web/parts/words.ts';

export interface LeadShown {
  id: string;
  reference: string;
  kind: Subject['kind'];
  state: LeadState;
  name: string;
  createdAt: number;
  assignee: string | null;
}

/** What a company has come to us with, the last first. */
export function CompanyLeads({ leads }: { leads: LeadShown[] }) {
  const { companies, today, desk, paths } = useWords();
  if (leads.length === 0) return <p className="mt-2 text-soft">{companies.leads.none}</p>;
  return (
    <ul className="mt-1">
      {leads.map(({ id, reference, kind, state, name, createdAt, assignee }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-2">
          <Link to={paths.deskLead(id)} className="py-1 font-semibold whitespace-nowrap tabular-nums">
            {reference}
          </Link>
          <span className="tag">{today.kinds[kind]}</span>
          <span>{today.states[state]}</span>
          <span className="min-w-0">{name}</span>
          <span className="text-sm text-soft">
            {assignee ?? desk.nobody} · <When day={dayInMoscow(createdAt)} />
          </span>
        </li>
      ))}
    </ul>
  );
}
