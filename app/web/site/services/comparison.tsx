import type { ReactNode } from 'react';
import { useWords } from '#app/web/parts/words.ts';
import type { TierInWords } from './services-page.tsx';

/** The five side by side; where the screen is narrower they slide past the first column. */
export function Comparison({ tiers }: { tiers: TierInWords[] }) {
  const { services, paths } = useWords();
  const words = services.comparison;
  const row = (title: string, of: (tier: TierInWords) => ReactNode) => ({ title, of });
  const rows = [
    row(words.forWhom, ({ forWhom }) => forWhom),
    row(words.gets, ({ gets }) => <Points points={gets} />),
    row(words.leaves, ({ leaves }) => <Points points={leaves} />),
    row(words.after, ({ after }) => after),
    row(words.start, ({ start }) => start),
  ];
  return (
    <>
      <p aria-hidden="true" className="hint mt-3 min-[72rem]:hidden print:hidden">
        {words.scroll}
      </p>
      <div
        role="region"
        aria-labelledby="side-by-side"
        tabIndex={0}
        className="mt-4 overflow-x-auto print:overflow-visible"
      >
        <table className="w-full border-separate border-spacing-0 text-left align-top text-sm leading-snug print:text-[7.5pt]">
          <caption id="side-by-side" className="sr-only">
            {words.caption}
          </caption>
          <thead>
            <tr className="align-bottom">
              <td className={`${first} border-rule`} />
              {tiers.map(({ tier, name }) => (
                <th key={tier} scope="col" className={`${cell} border-rule font-normal`}>
                  <a
                    href={paths.tier(tier)}
                    className="way font-serif text-base leading-snug font-bold print:text-[9pt]"
                  >
                    {name}
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="align-top">
            {rows.map(({ title, of }) => (
              <tr key={title} className="break-inside-avoid">
                <th scope="row" className={`${first} border-line font-normal text-soft`}>
                  {title}
                </th>
                {tiers.map((tier) => (
                  <td key={tier.tier} className={`${cell} border-line`}>
                    {of(tier)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Points({ points }: { points: string[] }) {
  return (
    <ul className="list-disc pl-4">
      {points.map((point) => (
        <li key={point} className="mt-1 first:mt-0">
          {point}
        </li>
      ))}
    </ul>
  );
}

const first = 'sticky left-0 border-b bg-paper py-3 pr-3 max-sm:max-w-24 print:static';
const cell = 'min-w-44 border-b py-3 pr-4 last:pr-0 print:min-w-0 print:pr-2';
