import type { Db } from '#app/storage/open.server.ts';
import type { Form } from '#app/web/http/form.server.ts';
import { wordsFor } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { recordOf } from './record-of.server.ts';
import { findTaskShown } from './written.queries.server.ts';

/** A task and the page it belongs to: that of its record, or of all tasks. Throws 404 where there is none. */
export function pageOfTask(db: Db, id: string | undefined, locale: Locale) {
  const task = findTaskShown(db, id ?? '');
  if (!task) throw new Response(null, { status: 404 });
  if (task.recordKind === null || task.recordId === null) {
    return { task, title: wordsFor(locale).desk.nav.tasks, path: '/desk/tasks' };
  }
  const { title, path } = recordOf(db, task.recordKind, task.recordId);
  return { task, title, path };
}

/** The version that a form was filled in over; one that says none has seen none. */
export function versionIn(form: Form): number {
  const said = form.get('version');
  return typeof said === 'string' && /^\d{1,9}$/.test(said) ? Number(said) : -1;
}
