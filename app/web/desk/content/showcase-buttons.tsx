import { Form } from '@remix-run/react';
import type { ShowcaseKind } from '#app/content/page-text.ts';
import { useWords } from '#app/web/parts/words.ts';

/** Takes an item off the site, after a second look: behind a disclosure, so that no press removes by mistake. */
export function RemoveShown({ kind, id, version }: { kind: ShowcaseKind; id: string; version: string }) {
  const { deskContent: words, paths } = useWords();
  return (
    <details className="mt-10 border-t border-line pt-4">
      <summary className="way cursor-pointer">{words.remove.open}</summary>
      <p className="mt-2">{words.remove.lead}</p>
      <Form method="post" action={paths.deskContentRemoval(kind, id)} className="mt-3">
        <input type="hidden" name="version" value={version} />
        <button className="button danger">{words.remove.button}</button>
      </Form>
    </details>
  );
}

/** One place up or down in the list of the site. */
export function MoveShown({ kind, id, name }: { kind: ShowcaseKind; id: string; name: string }) {
  const { deskContent: words, paths } = useWords();
  return (
    <Form method="post" action={paths.deskContentOrder(kind, id)} className="flex gap-1">
      {(['up', 'down'] as const).map((to) => (
        <button key={to} name="to" value={to} className="button quiet min-w-11" aria-label={words.move[to](name)}>
          <span aria-hidden="true">{to === 'up' ? '↑' : '↓'}</span>
        </button>
      ))}
    </Form>
  );
}
