import type { ReactNode } from 'react';

/** A list of what is known, a line each; what is not known has no line. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="mt-4 border-t border-line">{children}</dl>;
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined || children === '' || children === false) return null;
  return (
    <div className="grid gap-x-6 border-b border-line py-2 break-inside-avoid sm:grid-cols-[13rem_1fr]">
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0 wrap-anywhere whitespace-pre-line">{children}</dd>
    </div>
  );
}
