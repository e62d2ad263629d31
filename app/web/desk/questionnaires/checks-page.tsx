import { Link } from '@remix-run/react';
import type { Finding } from '#app/questionnaires/check.ts';
import { findingKey } from '#app/questionnaires/reconcile.ts';
import { Panel } from '#app/web/desk/parts/head.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { BothNumbers } from '#app/web/questionnaire/both-numbers.tsx';
import { useNaming } from '#app/web/questionnaire/naming.ts';
import { sayPlace, type Speech } from '#app/web/questionnaire/take-words.ts';
import { useSpeech } from '#app/web/questionnaire/use-speech.ts';
import { formatCount } from '#app/words/number.ts';
import { ConfidenceMap } from './confidence-map.tsx';
import type { ChecksShown } from './checks.tsx';
import { QuestionnaireHead } from './questionnaire-head.tsx';
import { useDeskWays } from './use-desk-ways.ts';

const standings = ['errs', 'asks', 'explained'] as const;

export function ChecksPage({ shown }: { shown: ChecksShown }) {
  const { deskQuestionnaires, locale } = useWords();
  const words = deskQuestionnaires.checks;
  const speech = useSpeech(shown.currency);
  const { head, findings, agree, trust } = shown;
  return (
    <>
      <QuestionnaireHead head={head} />
      <div className="mt-6 grid grid-cols-1 gap-8">
        <Panel id="checks" heading={words.heading}>
          {findings.length === 0 && <p className="mt-2">{words.none}</p>}
          <p className="mt-2 text-soft">{words.agree(formatCount(locale, agree))}</p>
          {standings.map((standing) => {
            const found = findings.filter((finding) => finding.standing === standing);
            return (
              found.length > 0 && (
                <div key={standing}>
                  <h3 className="mt-5 text-lg">{words[standing]}</h3>
                  <div className="grid grid-cols-1 gap-x-10 lg:grid-cols-2">
                    {found.map((finding) => (
                      <Found key={findingKey(finding)} id={head.id} finding={finding} speech={speech} />
                    ))}
                  </div>
                </div>
              )
            );
          })}
        </Panel>
        <Panel id="confidence" heading={deskQuestionnaires.confidence.heading}>
          <ConfidenceMap sections={trust} />
        </Panel>
      </div>
    </>
  );
}

const edges = { errs: 'border-bad', asks: 'border-warn', explained: 'border-good', agrees: 'border-good' };

function Found({ id, finding, speech }: { id: string; finding: Finding; speech: Speech }) {
  const words = useWords().deskQuestionnaires.checks;
  const { words: asked, names } = useNaming();
  const ways = useDeskWays(id);
  const { check, at, standing, explanation, questions } = finding;
  const said = asked.checks.names[check];
  const place = sayPlace(speech, at);
  return (
    <section className={`mt-4 min-w-0 border-l-4 pl-4 ${edges[standing]}`}>
      <h4 className="font-semibold">
        {said.title}
        {place && `, ${place}`}
      </h4>
      <BothNumbers finding={finding} speech={speech} />
      {explanation === null ? (
        <p className="mt-2 text-soft">{said.why}</p>
      ) : (
        <p className="mt-2 whitespace-pre-line">
          <span className="text-soft">{words.says}: </span>
          {explanation}
        </p>
      )}
      <p className="mt-1 text-sm">
        <span className="text-soft">{words.see} </span>
        {questions.map((question) => (
          <Link key={question} to={ways.question('', question)} className="way mr-3">
            {names.question(question).label}
          </Link>
        ))}
      </p>
    </section>
  );
}
