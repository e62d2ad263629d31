import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

/** The name of a page of the desk, what it comes to in a few words, and what can be done about all of it. */
export function DeskHead({
  title,
  above,
  note,
  children,
}: {
  title: string;
  /** Where the page belongs to. */
  above?: { href: string; label: string };
  note?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="border-b border-rule pb-3">
      {above && (
        <p className="-mt-3 text-sm print:hidden">
          <Link to={above.href} className="way text-soft">
            <span aria-hidden="true">← </span>
            {above.label}
          </Link>
        </p>
      )}
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
        <h1 className="min-w-0 text-2xl sm:text-3xl">{title}</h1>
        {note && <p className="text-soft">{note}</p>}
        {children && <div className="flex flex-wrap gap-2 sm:ml-auto print:hidden">{children}</div>}
      </div>
    </div>
  );
}

/** A part of a page of the desk under a thick rule. */
export function Panel({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="panel min-w-0">
      <h2 id={id} className="text-xl">
        {heading}
      </h2>
      {children}
    </section>
  );
}
