import { useRevalidator } from '@remix-run/react';
import type { WatchedRef } from '#app/office/record.ts';
import { useBeat } from '#app/web/parts/use-beat.ts';
import { useWords } from '#app/web/parts/words.ts';

export interface Watched {
  version: string;
  others: { name: string; isEditing: boolean }[];
}

/**
 * Tells others that the record is open here, shows who else has it open, and says when it has changed meanwhile. Where the
 * whole page is a form over one version of it, it is not loaded anew: saving shows what is different.
 */
export function Watching({
  record: { kind, id },
  version,
  isForm,
}: {
  record: WatchedRef;
  version: string;
  isForm?: true;
}) {
  const { lead, paths } = useWords();
  const { revalidate } = useRevalidator();
  const heard = useBeat({ path: paths.deskWatching, fields: { kind, id }, writes: 'editing', read, over: version });
  const watched = heard?.said;
  const words = lead.watching;
  const others = watched?.others ?? [];
  const hasMoved = heard?.over === version && heard.said.version !== version;
  return (
    <div role="status" className="print:hidden">
      {others.length > 0 && (
        <p className="mt-3 text-sm">
          <span aria-hidden="true" className="mr-2 inline-block size-2 rounded-full bg-good" />
          {words.here(others.map(({ name, isEditing }) => (isEditing ? words.edits(name) : name)).join(', '))}
        </p>
      )}
      {hasMoved && (
        <div className="mt-3 max-w-prose border-l-4 border-warn bg-surface px-4 py-3">
          <p className="font-semibold">{words.moved}</p>
          {isForm && <p className="text-soft">{words.savingCompares}</p>}
          {!isForm && (
            <p>
              <button type="button" className="way cursor-pointer underline" onClick={revalidate}>
                {words.reload}
              </button>{' '}
              <span className="text-soft">{words.keeps}</span>
            </p>
          )}
        </div>
      )}
    </div>
  );
}

const read = (answer: Response) => answer.json() as Promise<Watched>;
