import { ButtonForm } from '#app/web/parts/link-page.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { useNaming } from './naming.ts';
import type { ShownSection } from './pages/shown-section.server.ts';
import { useWays } from './ways.ts';

/** Whose the section is just now, and what its owner may do about that. */
export function SectionStanding({ shown }: { shown: ShownSection }) {
  const { pages } = useNaming().words;
  const ways = useWays();
  const { task, isOwner, closed, section } = shown;
  if (closed === 'closed') return <Notice tone="plain">{pages.section.closed}</Notice>;
  if (closed === 'not-yours') return <Notice tone="plain">{pages.tasks.handedBackNow}</Notice>;
  if (!isOwner) return null;
  return (
    <div className="print:hidden">
      {task?.state === 'with-colleague' && task.colleague && (
        <Notice tone="plain">{pages.section.withColleague(task.colleague.name)}</Notice>
      )}
      {task?.state === 'ready' && (
        <Notice tone="good">
          <p>{pages.section.isReady}</p>
          <ButtonForm action={ways.section(section, '/opening')} label={pages.section.reopen} tone="quiet" />
        </Notice>
      )}
      <p className="mt-4">
        <a className="way" href={ways.section(section, '/colleague')}>
          {pages.section.delegate}
        </a>
      </p>
    </div>
  );
}
