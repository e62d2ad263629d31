import type { ReactNode } from 'react';
import { Heading, unbroken } from './text.tsx';

/** The page behind a link from a letter: one thing said, one thing to do. */
export function LinkPage({
  heading,
  lead,
  next,
  after,
  children,
}: {
  heading: string;
  lead: string;
  next?: { href: string; label: string };
  after?: string;
  children?: ReactNode;
}) {
  return (
    <div className="max-w-prose">
      <Heading>{heading}</Heading>
      <p className="lead">{unbroken(lead)}</p>
      {children}
      {next && (
        <p className="mt-7">
          <a className="button" href={next.href}>
            {next.label}
          </a>
        </p>
      )}
      {after && <p className="mt-6 text-soft">{after}</p>}
    </div>
  );
}

/** A form that is nothing but its button. */
export function ButtonForm({
  label,
  action,
  tone,
  children,
}: {
  label: string;
  action?: string;
  tone?: 'quiet' | 'danger';
  children?: ReactNode;
}) {
  return (
    <form method="post" action={action} className="mt-7">
      {children}
      <button className={`button ${tone ?? ''}`}>{label}</button>
    </form>
  );
}
