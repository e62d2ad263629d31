import { matrix, type Fit } from '#app/catalogue/matrix.ts';
import { ourShare, sizes, type Size } from '#app/catalogue/tier.ts';
import { ShareBar, ShareKey } from '#app/web/parts/share-bar.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { TierInWords } from './services-page.tsx';

/**
 * Provider size × who does the work, a table that is a picture: down it our share grows, and the strips move to the larger
 * networks. On a phone each service is a block with its sizes side by side; the roles keep it a table there.
 */
export function Matrix({ tiers }: { tiers: TierInWords[] }) {
  const { share, sizes: names, matrix: words } = useWords().services;
  return (
    <>
      <ShareKey />
      <table role="table" className="mt-4 w-full border-collapse text-left text-sm max-lg:block lg:table-fixed">
        <caption className="pb-4 text-left text-soft max-lg:block">{words.caption}</caption>
        <thead role="rowgroup" className="max-lg:sr-only">
          <tr role="row" className="align-bottom text-soft">
            {[words.service, share.column, ...sizes.map((size) => names[size])].map((title) => (
              <th key={title} role="columnheader" scope="col" className="pb-2 font-normal first:w-1/5">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="max-lg:block">
          {tiers.map((tier) => (
            <TierRow key={tier.tier} {...tier} />
          ))}
        </tbody>
      </table>
      <Meanings />
      <p className="hint mt-3 max-w-prose">{share.note}</p>
    </>
  );
}

function TierRow({ tier, name }: Pick<TierInWords, 'tier' | 'name'>) {
  const { paths } = useWords();
  return (
    <tr
      role="row"
      className="break-inside-avoid border-t border-line align-top max-lg:grid max-lg:grid-cols-4 max-lg:py-3"
    >
      <th role="rowheader" scope="row" className="font-normal max-lg:col-span-4 lg:py-2 lg:pr-4">
        <a href={paths.tier(tier)} className="way font-serif text-base leading-snug font-bold">
          {name}
        </a>
      </th>
      <td role="cell" className="max-lg:col-span-4 max-lg:pb-3 lg:py-4 lg:pr-6">
        <ShareBar ours={ourShare[tier]} />
      </td>
      {sizes.map((size) => (
        <FitCell key={size} size={size} fit={matrix[tier][size]} />
      ))}
    </tr>
  );
}

function FitCell({ size, fit }: { size: Size; fit: Fit }) {
  const { sizes: names, matrix: words } = useWords().services;
  return (
    <td
      role="cell"
      data-size={names[size]}
      className="leading-snug max-lg:text-xs max-lg:before:block max-sm:before:w-min max-lg:before:pb-1 max-lg:before:text-soft max-lg:before:content-[attr(data-size)] lg:py-4"
    >
      <div className={`mr-0.5 pt-1.5 pr-0.5 lg:pr-1.5 ${marks[kindOf(fit)]}`}>
        {fit === 'no' ? (
          <>
            <span aria-hidden="true">—</span>
            <span className="sr-only">{words.fits.no}</span>
          </>
        ) : (
          words.fits[fit]
        )}
      </div>
    </td>
  );
}

/** What the strips mean. */
function Meanings() {
  const { meanings } = useWords().services.matrix;
  const kinds = ['suits', 'condition', 'to-compare', 'no'] as const;
  return (
    <ul className="mt-5 grid gap-x-8 gap-y-1.5 text-sm text-soft sm:grid-cols-2">
      {kinds.map((kind) => (
        <li key={kind} className="flex gap-3">
          <span aria-hidden="true" className="w-10 shrink-0">
            <span className={`block ${marks[kind]}`} />
          </span>
          {meanings[kind]}
        </li>
      ))}
    </ul>
  );
}

type Kind = Exclude<Fit, 'with-time' | 'after-attempt'> | 'condition';

function kindOf(fit: Fit): Kind {
  return fit === 'with-time' || fit === 'after-attempt' ? 'condition' : fit;
}

/** Borders, not backgrounds: they are printed, and seen with forced colours. All four end on one line. */
const marks: Record<Kind, string> = {
  suits: 'border-brand border-t-12',
  condition: 'border-brand mt-1.5 border-t-6',
  'to-compare': 'border-brand mt-2 border-t-4 border-dotted',
  no: 'border-line mt-2.75 border-t text-soft',
};
