import { debtSensitivity, type DebtRule } from '#app/churn/debt.ts';
import type { PotentialEstimate } from '#app/churn/estimate.ts';
import { Table } from '#app/web/parts/table.tsx';
import { Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { formatShare } from '#app/words/number.ts';
import { plural } from '#app/words/plural.ts';
import { fine, given } from './formats.ts';

/** What churn would have been under every other rule; without a rule, why one is asked for. */
export function DebtRuleSection({ estimate, rule }: { estimate: PotentialEstimate; rule: DebtRule | null }) {
  const { assessment, locale } = useWords();
  const words = assessment.debt;
  if (rule === null) {
    return (
      <Section id="debt" heading={words.heading}>
        <p className="mt-3 max-w-prose">{words.ask}</p>
        <a href="#debtRule" className="way print:hidden">
          {words.answer}
        </a>
      </Section>
    );
  }
  const { premises, atModes } = estimate;
  const lostByDebt = atModes.reasons.R4.lost;
  const resuming = premises.reasons.R4.spontaneous;
  const views = debtSensitivity({
    ...{ base: premises.base.mode, lostByDebt, lostOtherwise: atModes.lost - lostByDebt, rule, resuming },
  });
  const daysOf = (count: number) => plural(locale, count, assessment.days);
  return (
    <Section id="debt" heading={words.heading}>
      <p className="mt-3 max-w-prose">{words.text(daysOf(rule))}</p>
      <div className="max-w-prose">
        <Table
          caption={words.caption}
          columns={[{ title: words.rule }, { title: words.byDebt, align: 'end' }, { title: words.churn, align: 'end' }]}
          rows={views.map((view) => [
            view.rule === rule ? <b key="rule">{`${daysOf(rule)} — ${words.yours}`}</b> : daysOf(view.rule),
            given(locale, view.lostByDebt, fine),
            view.churn ? given(locale, view.churn, (l, figure) => formatShare(l, figure, 2)) : '—',
          ])}
        />
      </div>
      <p className="hint mt-3">{words.note(formatShare(locale, [resuming.low, resuming.high], 0))}</p>
    </Section>
  );
}
