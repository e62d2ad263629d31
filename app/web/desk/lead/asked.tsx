import type { CarriedEstimate } from '#app/leads/lead.ts';
import { Panel } from '#app/web/desk/parts/head.tsx';
import { fine } from '#app/web/site/assessment/formats.ts';
import { useWords } from '#app/web/parts/words.ts';
import type { LeadData } from './lead.tsx';

/** What the client wrote, answered and reckoned when they sent the request. */
export function Asked({ lead: { text, answers, subject, estimate }, topic }: LeadData) {
  const { lead, leads } = useWords();
  const questions: Record<string, { label: string } | undefined> = leads.questions;
  const rows = Object.entries(answers).map(
    ([question, answer]) => [questions[question]?.label ?? question, answer] as const,
  );
  const about = topic === null ? [] : [[leads.topic.label, topic] as const];
  const seats = subject.kind === 'course' ? [[lead.seats, String(subject.seats)] as const] : [];
  const facts = [...about, ...seats, ...rows];
  return (
    <Panel id="asked" heading={lead.asked}>
      {text === '' ? (
        <p className="mt-2 text-soft">{lead.nothingWritten}</p>
      ) : (
        <p className="mt-2 max-w-prose wrap-anywhere whitespace-pre-line">{text}</p>
      )}
      {facts.length > 0 && (
        <dl className="mt-4" aria-label={lead.answers}>
          {facts.map(([label, value]) => (
            <div key={label} className="border-b border-line py-2">
              <dt className="text-sm text-soft">{label}</dt>
              <dd className="max-w-prose wrap-anywhere whitespace-pre-line">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {estimate && <Estimate estimate={estimate} />}
    </Panel>
  );
}

function Estimate({ estimate: { query, durable } }: { estimate: CarriedEstimate }) {
  const { lead, leads, locale, paths } = useWords();
  const [p10, p50, p90] = durable;
  return (
    <div className="mt-4">
      <h3 className="text-lg">{lead.estimate}</h3>
      <p className="mt-1">
        {leads.estimate.durable}: {leads.estimate.range(fine(locale, [p10, p90]), fine(locale, p50))}
      </p>
      <p>
        <a href={`${paths.assessment}?${query}`} className="way">
          {leads.estimate.link}
        </a>
      </p>
    </div>
  );
}
