import type { ReactNode } from 'react';
import { formatMoment } from '#app/words/moment.ts';
import { useWords } from '#app/web/parts/words.ts';
import type { Conflict } from './sending.ts';

/** Somebody else has saved meanwhile. What was typed stays below, and saving again goes over what is known now. */
export function ConflictNotice({ by, at, children }: Conflict & { children?: ReactNode }) {
  const { desk, locale } = useWords();
  return (
    <div role="alert" tabIndex={-1} className="mt-4 max-w-prose border-3 border-bad px-4 py-3">
      <p className="font-semibold">{desk.conflict.title}</p>
      <p className="mt-1">{desk.conflict.text(by ?? desk.conflict.someone, formatMoment(locale, at))}</p>
      {children}
    </div>
  );
}
