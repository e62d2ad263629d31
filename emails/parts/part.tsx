import { Heading } from '@react-email/components';
import type { ReactNode } from 'react';
import { look } from './look.ts';

/** A part of a longer letter under a heading of its own. */
export function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <>
      <Heading as="h2" className="ink" style={look.part}>
        {heading}
      </Heading>
      {children}
    </>
  );
}
