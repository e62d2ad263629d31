import type { LoaderFunctionArgs } from '@remix-run/node';
import type { App } from '#app/app.server.ts';
import { readMethodology } from '#app/catalogue/read-methodology.server.ts';
import { conversationOf } from '#app/consultations/conversation.ts';
import { calendarFor } from '#app/consultations/happen.server.ts';
import { livingThread } from '#app/consultations/living-thread.server.ts';
import { readThread, type WholeThread } from '#app/consultations/read-thread.server.ts';
import { addressOwners } from '#app/consultations/revoke-address.server.ts';
import { addressees } from '#app/consultations/thread-letters.server.ts';
import { timeLeft } from '#app/consultations/time-left.ts';
import { noteSeen } from '#app/office/note-seen.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { findCompanyShown } from '#app/web/desk/companies/company.queries.server.ts';
import { listTasksShown } from '#app/web/desk/parts/record.queries.server.ts';
import { readStaff } from '#app/web/desk/parts/staff.queries.server.ts';
import { rightShown } from '#app/web/desk/rights/right-now.ts';
import { answerBegun } from './answer-begun.server.ts';
import { shownTurns } from './shown-turns.server.ts';
import { findClientShown, findLeadOf, listAround } from './thread.queries.server.ts';

/** All that a page about a thread shows; that it was seen is written down. Throws 404 where there is none. */
export function shownThread(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'questions');
  const { app } = args.context;
  const whole = readThread(app, args.params.id ?? '');
  if (!whole) throw new Response(null, { status: 404 });
  const { thread, messages, events } = whole;
  noteSeen(app, person.id, 'thread-seen', { kind: 'thread', id: thread.id });
  const locale = localeOf(args.request);
  const query = new URL(args.request.url).searchParams;
  const { id, clientId, companyId, mergedIntoId } = thread;
  const company = companyId === null ? undefined : findCompanyShown(app.db, companyId);
  const client = findClientShown(app.db, clientId);
  const living = mergedIntoId === null ? undefined : livingThread(app.db, mergedIntoId);
  return {
    thread,
    me: person.id,
    now: app.clock.now(),
    conversation: shownTurns(app, locale, whole, conversationOf(messages, events)),
    because: events.map(({ event }) => event).findLast((event) => event.is === 'assigned')?.because ?? [],
    staff: readStaff(app.db),
    client,
    lead: findLeadOf(app.db, thread.leadId),
    company: company && { id: company.id, name: company.name, consultant: company.consultant },
    right: rightShown(whole.right),
    due: dueShown(app, whole),
    around: companyId === null ? null : listAround(app.db, companyId, id),
    addresses: addressees(app.db, thread).map(({ address }) => address),
    addressOwners: addressOwners(app.db, id),
    topics: readMethodology(app.db),
    tasks: listTasksShown(app.db, { kind: 'thread', id }),
    living: living ? { id: living.id, number: living.number } : null,
    answer: answerBegun(app, person, locale, whole),
    done: query.get('done'),
  };
}

export type ThreadData = ReturnType<typeof shownThread>;

function dueShown(app: App, { deadline, thread }: WholeThread) {
  if (!deadline) return null;
  const { dueAt, leftMs, isPaused } = deadline;
  return { dueAt, isPaused, left: timeLeft(leftMs, calendarFor(app.db, thread.companyId)) };
}
