import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import type { App } from '#app/app.server.ts';
import type { HeldSettled } from '#app/consultations/held-message.server.ts';
import { findMessageIn } from '#app/consultations/read-thread.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';

/** Decides about a held message of this thread, and of no other; whoever comes second is told that it was decided. */
export function settleHeld(
  { request, context: { app }, params }: ActionFunctionArgs,
  settle: (app: App, messageId: string) => HeldSettled,
  done: 'approval' | 'refusal',
) {
  const { id = '' } = params;
  const message = findMessageIn(app.db, id, params['message'] ?? '');
  const settled: HeldSettled = message ? settle(app, message.id) : { refused: 'unknown' };
  if (settled.refused === 'unknown') throw new Response(null, { status: 404 });
  const path = pathsIn(localeOf(request)).deskThread(id);
  return redirect(`${path}?done=${settled.refused ?? done}`, 303);
}
