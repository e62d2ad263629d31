import type { ReactNode } from 'react';
import { usualVat, type Answers } from '#app/assessments/answers.ts';
import type { Loss } from '#app/assessments/loss.ts';
import type { Premises } from '#app/churn/premises.ts';
import { rangeOf } from '#app/churn/range.ts';
import { Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { formatMoney, formatShare } from '#app/words/number.ts';
import { fewOrWhole, fine, given, rough, share } from './formats.ts';

/** What churn takes: of the base, and in money. */
export function LossSection({ loss, answers, premises }: { loss: Loss; answers: Answers; premises: Premises }) {
  const { assessment, locale } = useWords();
  const { month, year, money, heading } = assessment.loss;
  const churn = share(locale, loss.churn);
  const { bill, vat = usualVat } = answers.figures;
  const { arpu } = premises.assumed;
  const arpuText = given(locale, arpu, formatMoney);
  return (
    <Section id="loss" heading={heading}>
      <dl className="mt-4">
        <Fact name={month.name}>
          {month.text(fine(locale, loss.disconnected), fine(locale, loss.base), churn)}{' '}
          {premises.derived === 'base' && month.derivedBase(churn)}
          {premises.derived === 'disconnected' && month.derivedLoss(churn)}{' '}
          {loss.falselyLost > 0 && month.falsely(fewOrWhole(locale, loss.falselyLost))}
        </Fact>
        <Fact name={year.name}>
          {year.text(fine(locale, loss.yearly))} {year.annual(share(locale, loss.annualChurn), churn)}
          <sup className="text-xs">12</sup>. {year.not(formatShare(locale, 12 * loss.churn))}
        </Fact>
        <Fact name={money.name}>
          {money.text(rough(locale, loss.revenue), rough(locale, loss.margin))}{' '}
          {bill === undefined
            ? money.assumed(arpuText)
            : money.bill(given(locale, bill, formatMoney), formatShare(locale, rangeOf(vat).mode / 100), arpuText)}
        </Fact>
      </dl>
    </Section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-b border-line py-3 break-inside-avoid sm:grid-cols-[12rem_1fr]">
      <dt className="text-soft">{name}</dt>
      <dd className="max-w-prose">{children}</dd>
    </div>
  );
}
