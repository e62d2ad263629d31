import type { ReactNode } from 'react';

/** What the form of a section is called, for buttons that stand outside of it. */
export const sectionForm = 'section-form';

interface LeavingButtonProps {
  /** Where it leads, or what is done then. */
  then: 'files' | 'table' | 'colleague' | 'reopen';
  children: ReactNode;
}

/** Leads away from the page of a section, or does something else there: what was typed in its form is saved first. */
export function LeavingButton({ then, children }: LeavingButtonProps) {
  return (
    <button className="button quiet" form={sectionForm} name="then" value={then}>
      {children}
    </button>
  );
}
