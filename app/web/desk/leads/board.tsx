import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { moveLead } from '#app/leads/move-lead.server.ts';
import { readMove } from '#app/leads/together.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm, textIn } from '#app/web/http/form.server.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { readAskedIn } from './asked.server.ts';
import { findBoard } from './board.queries.server.ts';
import { BoardPage } from './board-page.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskLeads }) => ({ title: desk.title(deskLeads.board.title) }));

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const { asked, ...around } = readAskedIn(new URL(args.request.url).searchParams, args.context, person);
  return { ...findBoard(args.context.app.db, asked), ...around };
}

/** Moves one card. */
export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const form = await readForm(args.request, args.context);
  const [leadId, version, to] = ['lead', 'version', 'to'].map((name) => textIn(form, name));
  const move = readMove(to ?? '');
  if (!move || !leadId) return data({ refused: 'not-possible' as const, reference: '' }, { status: 422 });
  const moved = moveLead(args.context.app, person, { leadId, version: Number(version) || 0, ...move });
  if (moved.refused) {
    const reference = moved.refused === 'unknown' ? '' : moved.lead.reference;
    return data({ refused: moved.refused, reference }, { status: moved.refused === 'changed' ? 409 : 422 });
  }
  const { pathname, search } = new URL(args.request.url);
  throw redirect(pathname.replace(/\.data$/, '') + withoutRoutes(search), 303);
}

export default function Board() {
  return <BoardPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}

/** What Remix itself says in an address is no part of the page's. */
function withoutRoutes(search: string): string {
  const query = new URLSearchParams(search);
  query.delete('_routes');
  return query.size === 0 ? '' : `?${query.toString()}`;
}
