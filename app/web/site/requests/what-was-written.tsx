import { Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { fine } from '../assessment/formats.ts';
import { Fact, Facts } from './facts.tsx';
import type { ClientsRequest } from './shown-request.server.ts';

/** The text, its topic, the answers to the tier's questions, the seats asked for, and the estimate as it came out then. */
export function WhatWasWritten({ lead: { text, topic, answers, subject, estimate } }: { lead: ClientsRequest }) {
  const { leads } = useWords();
  const questions: Record<string, { label: string } | undefined> = leads.questions;
  const asked = Object.entries(answers);
  const hasFacts = asked.length > 0 || subject.kind === 'course' || topic !== null;
  if (!text && !hasFacts && !estimate) return null;
  return (
    <Section id="wrote" heading={leads.request.wrote}>
      {text && <p className="mt-4 max-w-prose wrap-anywhere whitespace-pre-line">{text}</p>}
      {hasFacts && (
        <Facts>
          {topic !== null && <Fact name={leads.topic.label}>{topic}</Fact>}
          {subject.kind === 'course' && <Fact name={leads.course.seats}>{subject.seats}</Fact>}
          {asked.map(([question, answer]) => (
            <Fact key={question} name={questions[question]?.label ?? question}>
              {answer}
            </Fact>
          ))}
        </Facts>
      )}
      {estimate && <Reckoned estimate={estimate} />}
    </Section>
  );
}

function Reckoned({ estimate: { query, durable } }: { estimate: NonNullable<ClientsRequest['estimate']> }) {
  const { leads, locale, paths } = useWords();
  const words = leads.estimate;
  const [p10, p50, p90] = durable;
  return (
    <>
      <Facts>
        <Fact name={words.durable}>{words.range(fine(locale, [p10, p90]), fine(locale, p50))}</Fact>
      </Facts>
      <p className="mt-1">
        <a href={`${paths.assessment}?${query}`} className="way">
          {words.link}
        </a>
      </p>
    </>
  );
}
