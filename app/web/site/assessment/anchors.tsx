import { anchors, type Anchor, type AnchorTag } from '#app/churn/anchors.ts';
import { Table } from '#app/web/parts/table.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { Locale } from '#app/words/locale.ts';
import { formatCount, formatShare } from '#app/words/number.ts';

const tags: readonly AnchorTag[] = [
  ...(['frontier', 'virgin-media', 'charter'] as const),
  ...(['kumar-bhagwat-zhang', 'callintel-leave', 'callintel-kept'] as const),
  ...(['tmt-broadband', 'pay-tv', 'attempts-per-reached'] as const),
];

/** What is published and can be held against the assumptions; folded on the screen, open on paper. */
export function Anchors() {
  const { assessment, locale } = useWords();
  const { anchors: words, trust } = assessment.assumptions;
  const { who, what, value, years, trust: trusted } = words.columns;
  return (
    <details className="mt-8 print:details-content:[content-visibility:visible]">
      <summary className="w-fit cursor-pointer py-2.5">{words.summary}</summary>
      <p className="mt-2">{words.lead}</p>
      <Table
        caption={words.caption}
        columns={[
          { title: who },
          { title: what },
          { title: value, align: 'end' },
          { title: years, align: 'end' },
          { title: trusted },
        ]}
        rows={tags.map((tag) => {
          const anchor: Anchor = anchors[tag];
          const [from, to] = anchor.years;
          return [
            words.sources[tag],
            words.measures[anchor.measure],
            valueOf(locale, anchor),
            from === to ? `${from}` : `${from}–${to}`,
            `${trust[anchor.trust]}${anchor.isUpperBound ? `; ${words.upperBound}` : ''}`,
          ];
        })}
      />
    </details>
  );
}

function valueOf(locale: Locale, { measure, low, high }: Anchor): string {
  const isShare = measure !== 'revenue' && measure !== 'attempts';
  return isShare ? formatShare(locale, [low, high], 2) : formatCount(locale, [low, high], 2);
}
