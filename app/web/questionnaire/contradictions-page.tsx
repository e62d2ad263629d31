import { findingKey } from '#app/questionnaires/reconcile.ts';
import type { Finding } from '#app/questionnaires/check.ts';
import { findSectionOf } from '#app/questionnaires/find-section.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { FieldError, Labelled, tiesOf } from '#app/web/parts/field.tsx';
import { Heading, Notice } from '#app/web/parts/text.tsx';
import { BothNumbers } from './both-numbers.tsx';
import { Head, type HeadOf } from './head.tsx';
import { useNaming } from './naming.ts';
import { sayPlace, type Speech } from './take-words.ts';
import { useSpeech } from './use-speech.ts';
import { useWays } from './ways.ts';

interface ContradictionsPageProps {
  shown: {
    head: HeadOf;
    isOpen: boolean;
    findings: Finding[];
    agree: number;
    currency: string;
    isSaved: boolean;
  };
  refused: { finding: string; text: string; error: string } | undefined;
}

/** Where on the page a finding is: its key may hold the name of a town. */
export function placeOfFinding(findings: readonly Finding[], key: string): string {
  return `finding-${findings.findIndex((finding) => findingKey(finding) === key)}`;
}

/** Both numbers, the gap, where they can be mended, and what is said to it. */
export function ContradictionsPage({ shown, refused }: ContradictionsPageProps) {
  const { words } = useNaming();
  const ways = useWays();
  const speech = useSpeech(shown.currency);
  const { contradictions, section } = words.pages;
  const isGone = !shown.findings.some((finding) => findingKey(finding) === refused?.finding);
  return (
    <>
      <Head {...shown.head} />
      <Heading above={{ href: ways.tasks, label: section.above }}>{contradictions.title}</Heading>
      <p className="lead">{shown.findings.length > 0 ? contradictions.lead : contradictions.none}</p>
      <p className="hint mt-2">{contradictions.agrees(shown.agree)}</p>
      {shown.isSaved && <Notice tone="good">{contradictions.saved}</Notice>}
      <ErrorSummary
        errors={
          refused
            ? [{ id: isGone ? 'gone' : `${placeOfFinding(shown.findings, refused.finding)}-text`, text: refused.error }]
            : []
        }
      />
      {refused && isGone && (
        <textarea
          id="gone"
          readOnly
          aria-label={contradictions.explain}
          rows={4}
          className="input mt-4 max-w-prose"
          defaultValue={refused.text}
        />
      )}
      {shown.findings.map((finding) => (
        <FoundContradiction
          key={findingKey(finding)}
          id={placeOfFinding(shown.findings, findingKey(finding))}
          finding={finding}
          speech={speech}
          isOpen={shown.isOpen}
          refused={refused?.finding === findingKey(finding) ? refused : undefined}
        />
      ))}
    </>
  );
}

interface FoundProps {
  id: string;
  finding: Finding;
  speech: Speech;
  isOpen: boolean;
  refused: { text: string; error: string } | undefined;
}

function FoundContradiction({ id, finding, speech, isOpen, refused }: FoundProps) {
  const { words, names } = useNaming();
  const ways = useWays();
  const { check, at, standing, explanation, questions } = finding;
  const said = words.checks.names[check];
  const place = sayPlace(speech, at);
  const tone = { errs: 'border-bad', asks: 'border-warn', explained: 'border-good', agrees: 'border-good' }[standing];
  const key = findingKey(finding);
  return (
    <section aria-labelledby={id} className={`mt-8 max-w-prose border-l-4 pl-4 ${tone}`}>
      <h2 id={id} className="text-lg">
        {said.title}
        {place && `, ${place}`}
      </h2>
      <p className="hint">{words.checks.standings[standing]}</p>
      <BothNumbers finding={finding} speech={speech} />
      <p className="mt-2">{said.why}</p>
      {isOpen && (
        <p className="mt-2 print:hidden">
          {words.pages.contradictions.mend}{' '}
          {questions.map((question) => (
            <a key={question} className="way mr-3" href={ways.question(findSectionOf(question)?.key ?? '', question)}>
              {names.question(question).label}
            </a>
          ))}
        </p>
      )}
      {!isOpen && explanation !== null && <p className="mt-2 whitespace-pre-line">{explanation}</p>}
      {(isOpen || refused) && (
        <Explaining id={`${id}-text`} finding={key} text={refused?.text ?? explanation ?? ''} error={refused?.error} />
      )}
    </section>
  );
}

interface ExplainingProps {
  id: string;
  finding: string;
  text: string;
  error: string | undefined;
}

function Explaining({ id, finding, text, error }: ExplainingProps) {
  const { words } = useNaming();
  const { explain, save } = words.pages.contradictions;
  const ties = tiesOf(id, { hint: undefined, error: error && `${id}-error`, required: false });
  return (
    <form method="post" noValidate className="print:hidden">
      <input type="hidden" name="finding" value={finding} />
      <Labelled id={id} label={explain} hint={undefined} required={false}>
        {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
        <textarea {...ties} name="text" rows={2} defaultValue={text} className="input mt-1.5" />
      </Labelled>
      <p className="mt-3">
        <button className="button quiet">{save}</button>
      </p>
    </form>
  );
}
