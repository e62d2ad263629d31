import { useWords } from '#app/web/parts/words.ts';
import { AskForAssessment } from './ask-for-assessment.tsx';
import { AskedBackNotices, Doubts } from './asked-back-notices.tsx';
import { Assumptions } from './assumptions.tsx';
import { DebtRuleSection } from './debt-rule.tsx';
import { FiguresForm } from './figures-form.tsx';
import { Foot } from './foot.tsx';
import { answerHeading, ends, fine, share } from './formats.ts';
import { KeptSection } from './kept.tsx';
import { KeyFacts } from './key-facts.tsx';
import { LossSection } from './loss.tsx';
import { NarrowingSection } from './narrowing.tsx';
import type { Answered } from './shown.server.ts';
import { WorthSection } from './worth.tsx';

/** The answer first, what it was made of beside it; then every part of it with its figures. */
export function AnswerPage(shown: Answered) {
  const { answers, doubts, asked, estimate, loss } = shown;
  const { assessment, locale } = useWords();
  const { durable, durableShare } = estimate;
  const state = { answers, faults: [] };
  return (
    <>
      <div className="grid gap-x-16 gap-y-10 pt-10 sm:pt-14 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div>
          <h1 className="text-3xl sm:text-4xl">{answerHeading(assessment, locale, shown).heading}</h1>
          <p className="lead">
            {assessment.answer.lead(
              fine(locale, durable.p50),
              share(locale, durableShare.p50),
              share(locale, ends(durableShare)),
            )}
          </p>
          <Doubts doubts={doubts} />
          <AskedBackNotices asked={asked} answers={answers} />
          <KeyFacts estimate={estimate} loss={loss} />
        </div>
        <div>
          <h2 className="text-xl">{assessment.answer.change}</h2>
          <div className="mt-3">
            <FiguresForm state={state} submit={assessment.form.again} hint={assessment.form.keep}>
              <p className="border-b border-line print:hidden">
                <a href="#assumptions" className="way">
                  {assessment.form.more}
                </a>
              </p>
            </FiguresForm>
          </div>
        </div>
      </div>
      <LossSection loss={loss} answers={answers} premises={estimate.premises} />
      <KeptSection estimate={estimate} />
      <WorthSection estimate={estimate} />
      <NarrowingSection durable={estimate.durable} drivers={estimate.drivers} narrowing={shown.narrowing} />
      <DebtRuleSection estimate={estimate} rule={answers.debtRule} />
      <Assumptions state={state} premises={estimate.premises} />
      <Foot {...shown} />
      <AskForAssessment asked={shown} />
    </>
  );
}
