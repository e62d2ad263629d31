import { When } from '#app/web/parts/numbers.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { plural } from '#app/words/plural.ts';
import type { showRight } from './own-threads.server.ts';

export type ShownRight = ReturnType<typeof showRight>;

/** What a client may expect of us before they ask: their right, its end, and what holds without one. */
export function RightNow({ right }: { right: ShownRight }) {
  const { cabinetThreads, locale, paths } = useWords();
  const words = cabinetThreads.right;
  return (
    <section aria-labelledby="right" className="mt-8 max-w-prose border-t-3 border-brand bg-surface px-5 py-5">
      <h2 id="right" className="text-2xl">
        {words.heading}
      </h2>
      <p className="mt-2">
        <Standing right={right} />
      </p>
      {right.is === 'in-force' && right.terms && (
        <p className="mt-2">
          {words.terms(
            plural(locale, right.terms.firstHours, words.hours),
            plural(locale, right.terms.nextHours, words.hours),
          )}
        </p>
      )}
      {right.is !== 'in-force' && (
        <>
          <p className="mt-2">{right.is === 'expired' ? words.afterEnd : words.withoutAny}</p>
          <p className="mt-2">{words.mistaken}</p>
          <p className="mt-3">
            <a href={paths.services} className="way">
              {words.renew}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

function Standing({ right }: { right: ShownRight }) {
  const words = useWords().cabinetThreads.right;
  switch (right.is) {
    case 'none':
      return words.none;
    case 'expired':
      return (
        <>
          {words.ended(words.kinds[right.kind])} <When day={right.endedOn} />.
        </>
      );
    case 'in-force':
      if (right.endsOn === null) return words.endless(words.kinds[right.kind]);
      return (
        <>
          {words.until(words.kinds[right.kind])} <When day={right.endsOn} />.
        </>
      );
  }
}
