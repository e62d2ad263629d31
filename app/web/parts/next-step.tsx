import type { ReactNode } from 'react';

interface Way {
  href: string;
  label: string;
}

/** What to do next, at the end of a page: one thing first, at most two besides. */
export function NextStep({
  heading,
  children,
  first,
  others = [],
  isSecond = false,
  below,
}: {
  heading: string;
  children?: ReactNode;
  first: Way;
  others?: Way[];
  /** Where the page has a main button already. */
  isSecond?: boolean;
  /** Another road to the first way. */
  below?: ReactNode;
}) {
  return (
    <section
      aria-labelledby="next-step"
      className="mt-12 border-t-3 border-brand bg-surface px-5 py-6 sm:mt-16 sm:px-8 print:hidden"
    >
      <h2 id="next-step" className="text-2xl">
        {heading}
      </h2>
      {children && <div className="mt-2 max-w-prose">{children}</div>}
      <p className="mt-5 flex flex-wrap items-center gap-x-7 gap-y-3">
        <a href={first.href} className={isSecond ? 'button second' : 'button'}>
          {first.label}
        </a>
        {others.map(({ href, label }) => (
          <a key={href} href={href} className="way">
            {label}
          </a>
        ))}
      </p>
      {below && <div className="mt-3">{below}</div>}
    </section>
  );
}
