import type { ReactNode } from 'react';

/** The name of a page; above it, where the page belongs to. */
export function Heading({ above, children }: { above?: { href: string; label: string }; children: ReactNode }) {
  return (
    <>
      {above && (
        <p className="mt-8 -mb-6 sm:mt-12 sm:-mb-10 print:hidden">
          <a href={above.href} className="way text-soft">
            <span aria-hidden="true">← </span>
            {above.label}
          </a>
        </p>
      )}
      <h1 className="mt-10 text-2xl max-sm:hyphens-auto min-[24rem]:text-3xl sm:mt-14 sm:text-4xl">{children}</h1>
    </>
  );
}

/** A part of a page under a thin rule. */
export function Section({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-12 border-t border-rule pt-8 sm:mt-16 sm:pt-10">
      <h2 id={id} className="text-2xl sm:text-3xl">
        {heading}
      </h2>
      {children}
    </section>
  );
}

/** Keeps a masked address (`r…r@`) and a telephone number in one piece: U+2060, the word joiner, forbids a new line. */
export function unbroken(text: string): string {
  return text.replaceAll(/[…-]/g, '$&\u2060');
}

export function Notice({ tone, children }: { tone: 'good' | 'bad' | 'plain'; children: ReactNode }) {
  const edge = { good: 'border-good', bad: 'border-bad', plain: 'border-brand' }[tone];
  return (
    <div
      role={tone === 'good' ? 'status' : undefined}
      className={`mt-6 max-w-prose border-l-4 bg-surface px-4 py-3 ${edge}`}
    >
      {children}
    </div>
  );
}
