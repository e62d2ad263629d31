import { Link } from '@remix-run/react';
import { useWords } from '#app/web/parts/words.ts';
import type { ShownReport } from './shown-report.server.ts';

/** The scenarios, the one on the screen marked. */
export function ScenarioTabs({ shown: { draft, scenario } }: { shown: ShownReport }) {
  const words = useWords().deskReport.scenarios;
  return (
    <nav aria-labelledby="scenarios" className="panel mt-10">
      <h2 id="scenarios" className="text-xl">
        {words.heading}
      </h2>
      <ul className="mt-2 flex flex-wrap gap-x-2 gap-y-2">
        {draft.scenarios.map(({ id, name }, index) => (
          <li key={id}>
            <Link
              to={`?scenario=${id}`}
              className="scenario-tab"
              aria-current={id === scenario.id ? 'page' : undefined}
              preventScrollReset
            >
              {name}
              {index === 0 && <span className="tag ml-2">{words.main}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
