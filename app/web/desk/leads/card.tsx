import { untilOf } from '#app/office/due.ts';
import { Form, Link, useLocation } from '@remix-run/react';
import { movesFrom } from '#app/leads/lead-state.ts';
import type { LeadState } from '#app/leads/lead.ts';
import { formatCount } from '#app/words/number.ts';
import { useWords } from '#app/web/parts/words.ts';
import { DueMark } from '../parts/due.tsx';
import type { LeadRow } from './leads.queries.server.ts';
import { StateOptions } from './together-form.tsx';

export interface CardsProps {
  state: LeadState;
  cards: LeadRow[];
  now: number;
}

/** The cards of a column, as they are without script. */
export function CardList({ cards, now }: CardsProps) {
  const { deskLeads } = useWords();
  if (cards.length === 0) return <p className="py-2 text-sm text-soft">{deskLeads.board.empty}</p>;
  return (
    <ul>
      {cards.map((lead) => (
        <li key={lead.id} className="card">
          <Card lead={lead} now={now} />
        </li>
      ))}
    </ul>
  );
}

export function Card({ lead, now }: { lead: LeadRow; now: number }) {
  const { desk, deskLeads, paths, locale } = useWords();
  const { reference, company, name, kind, subscribers, assignee, answerBy } = lead;
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <Link to={paths.deskLead(lead.id)} className="py-1 font-semibold tabular-nums">
          {reference}
        </Link>
        <span className="text-sm">
          <DueMark until={untilOf(answerBy)} now={now} />
        </span>
      </p>
      <p>{company ?? name}</p>
      <p className="text-sm text-soft">
        {deskLeads.kinds[kind]}
        {subscribers !== null && ` · ${formatCount(locale, subscribers)}`}
        {` · ${assignee ?? desk.nobody}`}
      </p>
      <MoveForm lead={lead} />
    </>
  );
}

/** Moves a card by the keyboard, and where there is no script. */
function MoveForm({ lead: { id, reference, version, state } }: { lead: LeadRow }) {
  const { deskLeads } = useWords();
  const { pathname, search } = useLocation();
  const words = deskLeads.board;
  return (
    <Form method="post" action={pathname + search} preventScrollReset className="mt-1 flex gap-2 print:hidden">
      <input type="hidden" name="lead" value={id} />
      <input type="hidden" name="version" value={version} />
      <select name="to" aria-label={`${words.to}: ${reference}`} className="input min-w-0 flex-1">
        <StateOptions of={movesFrom(state)} />
      </select>
      <button className="button quiet" aria-label={`${words.move} ${reference}`}>
        <span aria-hidden="true">→</span>
      </button>
    </Form>
  );
}
