import type { ReactNode } from 'react';

export function Heading({ children }: { children: ReactNode }) {
  return <h1 className="mt-10 text-3xl sm:mt-14 sm:text-4xl">{children}</h1>;
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
