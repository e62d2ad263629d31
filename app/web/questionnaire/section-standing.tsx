import { Notice } from '#app/web/parts/text.tsx';
import { LeavingButton } from './leaving-button.tsx';
import { useNaming } from './naming.ts';
import type { ShownSection } from './pages/shown-section.server.ts';

/** Whose the section is just now, and what its owner may do about that. */
export function SectionStanding({ shown }: { shown: ShownSection }) {
  const { pages } = useNaming().words;
  const { task, isOwner, closed } = shown;
  // What could not be saved says why; see `ClosedSection` for the rest.
  if (!isOwner || closed !== null) return null;
  return (
    <div className="print:hidden">
      {task?.state === 'with-colleague' && task.colleague && (
        <Notice tone="plain">{pages.section.withColleague(task.colleague.name)}</Notice>
      )}
      {task?.state === 'ready' && (
        <Notice tone="good">
          <p>{pages.section.isReady}</p>
          <p className="mt-3">
            <LeavingButton then="reopen">{pages.section.reopen}</LeavingButton>
          </p>
        </Notice>
      )}
      <p className="mt-4">
        <LeavingButton then="colleague">{pages.section.delegate}</LeavingButton>
      </p>
    </div>
  );
}
