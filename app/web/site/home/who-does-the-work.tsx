import { ourShare, type Tier } from '#app/catalogue/tier.ts';
import { ShareBar, ShareKey } from '#app/web/parts/share-bar.tsx';
import { Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';

interface Offered {
  tier: Tier;
  name: string;
  forWhom: string;
  leaves: string[];
}

/** The five tiers as a picture of whose work it is. */
export function WhoDoesTheWork({ tiers }: { tiers: Offered[] }) {
  const { home, paths } = useWords();
  const words = home.work;
  return (
    <Section id="work" heading={words.heading}>
      <p className="mt-3 max-w-prose">{words.lead}</p>
      <ShareKey />
      <table className="stacked mt-6">
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr>
            {[words.service, words.forWhom, words.share, words.leaves].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tiers.map(({ tier, name, forWhom, leaves }) => (
            <tr key={tier}>
              <th scope="row">
                <a href={paths.tier(tier)} className="way -my-[0.6rem] font-serif text-lg leading-tight font-bold">
                  {name}
                </a>
              </th>
              <td>{forWhom}</td>
              <td className="sm:w-52 print:w-28">
                <ShareBar ours={ourShare[tier]} />
              </td>
              <td>
                <span className="hint block md:hidden">{words.leaves}</span>
                {leaves.join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-4">
        <a href={paths.advisor} className="way">
          {words.advisor}
        </a>
      </p>
    </Section>
  );
}
