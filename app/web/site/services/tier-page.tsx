import type { ReactNode } from 'react';
import { ourShare, type Tier } from '#app/catalogue/tier.ts';
import { Markdown } from '#app/web/parts/markdown.tsx';
import { NextStep } from '#app/web/parts/next-step.tsx';
import { ShareOf } from '#app/web/parts/share-bar.tsx';
import { Heading, unbroken } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { Consultancy } from '#app/words/consultancy.ts';
import { letterHref, LetterWords } from '#app/web/parts/prepared-letter.tsx';
import type { TierInWords } from './services-page.tsx';
import { tierLetter } from './tier-letter.ts';

interface Neighbour {
  tier: Tier;
  name: string;
}

/** One service: its facts as a table of contents of the work, then all the rest, its neighbours, and how to ask for it. */
export function TierPage({
  offered,
  less,
  more,
  consultancy,
}: {
  offered: TierInWords;
  less: Neighbour | undefined;
  more: Neighbour | undefined;
  consultancy: Consultancy;
}) {
  const { services, paths } = useWords();
  const { tier, name, summary, body } = offered;
  const dates = { href: paths.courses, label: services.tier.dates };
  return (
    <>
      <Heading above={{ href: paths.services, label: services.title }}>{name}</Heading>
      <p className="lead">{summary}</p>
      <Facts offered={offered} />
      {tier === 'open-course' && (
        <p className="mt-4">
          <a href={dates.href} className="way font-semibold">
            {dates.label}
          </a>
        </p>
      )}
      <Markdown>{body}</Markdown>
      <Neighbours less={less} more={more} />
      <Application tier={tier} name={name} consultancy={consultancy} />
    </>
  );
}

function Facts({ offered: { tier, forWhom, gets, leaves, after, start } }: { offered: TierInWords }) {
  const { share, comparison } = useWords().services;
  return (
    <dl className="mt-8 border-t-3 border-rule lg:max-w-4xl">
      <Fact name={comparison.forWhom}>{forWhom}</Fact>
      <Fact name={share.column}>
        <div className="max-w-lg pt-1">
          <ShareOf ours={ourShare[tier]} />
        </div>
      </Fact>
      <Fact name={comparison.gets}>
        <Points points={gets} />
      </Fact>
      <Fact name={comparison.leaves}>
        <Points points={leaves} />
      </Fact>
      <Fact name={comparison.after}>{after}</Fact>
      <Fact name={comparison.start}>{start}</Fact>
    </dl>
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

function Points({ points }: { points: string[] }) {
  return (
    <ul className="list-disc pl-5">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

function Neighbours({ less, more }: { less: Neighbour | undefined; more: Neighbour | undefined }) {
  const { services, paths } = useWords();
  const words = services.tier;
  const both = [
    { of: less, title: words.less },
    { of: more, title: words.more },
  ];
  return (
    <nav aria-label={words.neighbours} className="mt-12 grid gap-x-10 gap-y-2 border-t border-rule pt-5 sm:grid-cols-2">
      {both.map(
        ({ of, title }) =>
          of && (
            <p key={of.tier}>
              <span className="block text-sm text-soft">{title}</span>
              <a href={paths.tier(of.tier)} className="way font-serif font-bold">
                {of.name}
              </a>
            </p>
          ),
      )}
    </nav>
  );
}

function Application({ tier, name, consultancy }: Neighbour & { consultancy: Consultancy }) {
  const words = useWords();
  const { services, paths } = words;
  const { apply } = services.tier;
  const letter = tierLetter(words, tier, name);
  const { email, phone } = consultancy;
  return (
    <NextStep
      heading={apply.heading}
      first={{ href: paths.applyForTier(tier), label: apply.label }}
      others={[
        { href: paths.assessment, label: services.next.assessment },
        { href: paths.advisor, label: services.next.advisor },
      ]}
      below={<LetterWords email={email} letter={letter} />}
    >
      <p>
        {apply.lead} <span className="whitespace-nowrap">{unbroken(phone)}</span> {apply.or}{' '}
        <a href={letterHref(email, letter)}>{apply.byLetter}</a>.
      </p>
    </NextStep>
  );
}
