import type { Advice, Reading } from '#app/catalogue/advice.ts';
import { ourShare, type Tier } from '#app/catalogue/tier.ts';
import { ShareOf } from '#app/web/parts/share-bar.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { TierInWords } from './services-page.tsx';

/** The service we would name, why, and the runner-up. */
export function AdviceGiven({
  advice: { tier, why, runnerUp, when },
  given,
  tiers,
}: {
  advice: Advice;
  given: Reading['given'];
  tiers: TierInWords[];
}) {
  const { services, paths } = useWords();
  const { advisor } = services;
  const advised = tiers.find((one) => one.tier === tier);
  const ask = useAsking(tier);
  const reasons = why.map((question) => {
    const known: Partial<Record<string, string>> = advisor.reasons[question];
    return known[given[question] ?? ''];
  });
  return (
    <div className="mt-8 grid gap-x-16 gap-y-8 border-t-3 border-brand pt-5 lg:grid-cols-[7fr_5fr]">
      <section aria-labelledby="advised">
        <p className="text-sm text-soft">{advisor.advised}</p>
        <h2 id="advised" className="mt-1 text-2xl sm:text-3xl">
          <a href={paths.tier(tier)}>{advised?.name}</a>
        </h2>
        <p className="mt-3 max-w-prose">{advised?.summary}</p>
        <div className="mt-4 max-w-lg">
          <ShareOf ours={ourShare[tier]} />
        </div>
        <p className="mt-6 flex flex-wrap items-center gap-x-7 gap-y-3">
          <a href={ask.href} className="button">
            {ask.label}
          </a>
          <a href={paths.tier(tier)} className="way">
            {advisor.more}
          </a>
        </p>
        <h3 className="mt-6 text-lg">{advisor.why}</h3>
        <ul className="mt-2 max-w-prose list-disc pl-5">
          {reasons.map((reason) => (
            <li key={reason} className="mt-1.5">
              {reason}
            </li>
          ))}
        </ul>
      </section>
      <div>
        <RunnerUp when={when} runnerUp={tiers.find((one) => one.tier === runnerUp)} />
        <p className="mt-5 text-sm text-soft">{advisor.honest}</p>
        <p className="mt-2 text-sm text-soft">{advisor.share}</p>
      </div>
    </div>
  );
}

/** How to ask for a service: for a course that is open to all, by its dates. */
export function useAsking(tier: Tier): { href: string; label: string } {
  const { services, paths } = useWords();
  if (tier === 'open-course') return { href: paths.courses, label: services.tier.dates };
  return { href: paths.applyForTier(tier), label: services.advisor.apply };
}

function RunnerUp({ when: { time, state }, runnerUp }: { when: Advice['when']; runnerUp: TierInWords | undefined }) {
  const { services, paths } = useWords();
  const { runnerUp: heading, when, conditions } = services.advisor;
  if (!runnerUp) return null;
  const met = [...(time ? [conditions.time[time]] : []), ...(state ? [conditions.state[state]] : [])];
  return (
    <section aria-labelledby="runner-up" className="bg-surface px-5 pt-4 pb-5">
      <p className="text-sm">{heading}</p>
      <h2 id="runner-up" className="mt-1 text-xl">
        <a href={paths.tier(runnerUp.tier)}>{runnerUp.name}</a>
      </h2>
      <p className="mt-2">{when(met)}</p>
    </section>
  );
}
