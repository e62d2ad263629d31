import type { SubmissionResult } from '@conform-to/react';
import { data, redirect } from '@remix-run/node';
import type { LeadChanged } from '#app/leads/change-lead.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import type { Refused } from '#app/web/desk/parts/sending.ts';
import { readStaff } from '#app/web/desk/parts/staff.queries.server.ts';
import { wordsFor } from '#app/words/index.ts';

/** What was done, for the line that says so on the page of the lead. */
export type Done = 'answer' | 'move' | 'assignment' | 'fields';

/** Back to the page of the lead where it was changed; where not, why, with all that was typed. */
export function answerTo(
  request: Request,
  db: Db,
  changed: LeadChanged,
  { done, lastResult, trouble }: { done: Done; lastResult: SubmissionResult; trouble?: string },
) {
  const locale = localeOf(request);
  switch (changed.refused) {
    case undefined:
      return redirect(`${pathsIn(locale).deskLead(changed.lead.id)}?done=${done}`, 303);
    case 'unknown':
      throw new Response(null, { status: 404 });
    case 'not-possible':
      return refuse(lastResult, trouble ?? wordsFor(locale).lead.errors.notPossible);
    case 'changed': {
      const { lead, last } = changed;
      const byId = last?.byId ?? null;
      const by = byId === null ? null : (readStaff(db).names[byId] ?? null);
      const conflict = { by, at: last?.at ?? lead.changedAt };
      return data<Refused>({ lastResult, conflict, version: lead.version }, { status: 422 });
    }
  }
}

/** That it cannot be done, and why. */
export function refuse(lastResult: SubmissionResult, trouble: string) {
  return data<Refused>({ lastResult, trouble }, { status: 422 });
}
