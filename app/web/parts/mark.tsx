import { markPath } from './mark-path.ts';

/** A key whose bit is a row of falling bars. */
export function Mark() {
  return (
    <svg viewBox="0 0 80 40" aria-hidden="true" className="h-5 w-10 fill-brand">
      <path d={markPath} />
    </svg>
  );
}
