import { Form, Link } from '@remix-run/react';
import { mostScenarios } from '#app/assessments/report.ts';
import { useWords } from '#app/web/parts/words.ts';
import type { ShownReport } from './shown-report.server.ts';

/** The scenarios, the one on the screen marked, and what can be done with it. */
export function ScenarioTabs({ shown: { lead, draft, scenario, version } }: { shown: ShownReport }) {
  const { deskReport, paths } = useWords();
  const words = deskReport.scenarios;
  const isMain = draft.scenarios[0]?.id === scenario.id;
  const act = (label: string, action: string, fields: Record<string, string> = {}) => (
    <Form method="post" action={action}>
      {Object.entries({ version: String(version), ...fields }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button className="button quiet">{label}</button>
    </Form>
  );
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
      <div className="mt-3 flex flex-wrap gap-3">
        {draft.scenarios.length < mostScenarios &&
          act(words.copy, paths.deskReportPart(lead.id, 'scenarios'), { copied: scenario.id })}
        {!isMain && act(words.makeMain, paths.deskScenario(lead.id, scenario.id, 'precedence'))}
        {draft.scenarios.length > 1 && act(words.remove, paths.deskScenario(lead.id, scenario.id, 'removal'))}
      </div>
    </nav>
  );
}
