import { questionOrder, questions, type Advice, type Question, type Reading } from '#app/catalogue/advice.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { NextStep } from '#app/web/parts/next-step.tsx';
import { Heading } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { AdviceGiven, useAsking } from './advice-given.tsx';
import { QuestionFields } from './question-fields.tsx';
import type { TierInWords } from './services-page.tsx';

/** Four questions; above them, once they are answered, the advice. */
export function AdvisorPage({
  given,
  missing,
  advice,
  tiers,
}: {
  given: Reading['given'];
  missing: Question[];
  advice: Advice | undefined;
  tiers: TierInWords[];
}) {
  const { services, paths } = useWords();
  const { advisor } = services;
  const advised = tiers.find(({ tier }) => tier === advice?.tier);
  const unanswered = missing.map((question) => ({
    id: `${question}-${questions[question][0] ?? ''}`,
    text: advisor.questions[question].missing,
  }));
  return (
    <>
      <Heading above={{ href: paths.services, label: services.title }}>{advisor.heading}</Heading>
      <ErrorSummary errors={unanswered} />
      {advice ? <AdviceGiven advice={advice} given={given} tiers={tiers} /> : <p className="lead">{advisor.lead}</p>}
      <form method="get" action={paths.advisor} className="mt-8">
        {advice && (
          <div className="mt-12 border-t border-rule pt-6">
            <h2 className="text-2xl">{advisor.yourAnswers}</h2>
            <p className="hint mt-1">{advisor.changeThem}</p>
          </div>
        )}
        <input type="hidden" name="asked" value="1" />
        <div className="mt-5 grid gap-x-12 gap-y-8 lg:grid-cols-2">
          {questionOrder.map((question) => (
            <QuestionFields
              key={question}
              question={question}
              chosen={given[question]}
              isMissing={missing.includes(question)}
            />
          ))}
        </div>
        <p className="mt-6">
          <button className={advice ? 'button quiet' : 'button'}>{advice ? advisor.askAgain : advisor.ask}</button>
        </p>
      </form>
      {advised ? <Next advised={advised} /> : <First />}
    </>
  );
}

function Next({ advised: { tier, start } }: { advised: TierInWords }) {
  const { services, paths } = useWords();
  const { advisor, comparison, next } = services;
  const others = [
    { href: paths.assessment, label: next.assessment },
    { href: paths.services, label: advisor.all },
  ];
  return (
    <NextStep heading={comparison.start} first={useAsking(tier)} others={others} isSecond>
      {start}
    </NextStep>
  );
}

/** Before there is advice. */
function First() {
  const { services, paths } = useWords();
  const { advisor, next } = services;
  const first = { href: paths.assessment, label: next.assessment };
  return (
    <NextStep heading={next.heading} first={first} others={[{ href: paths.services, label: advisor.all }]} isSecond>
      {next.text}
    </NextStep>
  );
}
