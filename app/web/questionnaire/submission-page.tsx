import type { Obstacles } from '#app/questionnaires/progress.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { Heading, Notice, Section } from '#app/web/parts/text.tsx';
import { Head, type HeadOf } from './head.tsx';
import { MissingList } from './missing-list.tsx';
import { useNaming } from './naming.ts';
import { sectionWords } from './section-words.ts';
import { useWays } from './ways.ts';

interface SubmissionPageProps {
  shown: { head: HeadOf; seq: number; isOpen: boolean; canSubmit: boolean; obstacles: Obstacles };
  refused: { refused: 'changed' | 'not-ready' } | undefined;
}

export function SubmissionPage({ shown, refused }: SubmissionPageProps) {
  const { words } = useNaming();
  const ways = useWays();
  const { submission, section } = words.pages;
  const why = refused && (refused.refused === 'changed' ? submission.changed : submission.obstacles);
  return (
    <>
      <Head {...shown.head} />
      <Heading above={{ href: ways.tasks, label: section.above }}>{submission.title}</Heading>
      <p className="lead">{submission.lead}</p>
      <ErrorSummary errors={why ? [{ id: undefined, text: why }] : []} />
      {!shown.canSubmit && <InTheWay obstacles={shown.obstacles} />}
      <p className="mt-6">
        <a className="way" href={ways.answers}>
          {submission.look}
        </a>
      </p>
      {shown.isOpen && shown.canSubmit && (
        <form method="post" className="mt-6">
          <input type="hidden" name="seq" value={shown.seq} />
          <button className="button">{submission.button}</button>
        </form>
      )}
    </>
  );
}

function InTheWay({ obstacles: { missing, withColleague, contradictions } }: { obstacles: Obstacles }) {
  const { words } = useNaming();
  const ways = useWays();
  const { submission } = words.pages;
  return (
    <>
      <Notice tone="plain">
        <p className="font-semibold">{submission.obstacles}</p>
      </Notice>
      {withColleague.length > 0 && (
        <Section id="with-colleague" heading={submission.withColleague}>
          <ul className="mt-3">
            {withColleague.map((section) => (
              <li key={section}>
                <a className="way" href={ways.section(section)}>
                  {sectionWords(words, section).title}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {contradictions.length > 0 && (
        <Section id="contradictions" heading={submission.contradictions}>
          <ul className="mt-3">
            {[...new Set(contradictions.map(({ check }) => check))].map((check) => (
              <li key={check}>
                <a className="way" href={ways.contradictions}>
                  {words.checks.names[check].title}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {missing.length > 0 && (
        <Section id="missing" heading={submission.missing(missing.length)}>
          <MissingList missing={missing} hrefOf={ways.question} />
        </Section>
      )}
    </>
  );
}
