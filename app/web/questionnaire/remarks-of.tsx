import { formatMoment } from '#app/words/moment.ts';
import { useNaming } from './naming.ts';

export interface ShownRemark {
  id: string;
  by: string;
  /** One of us. */
  isOurs: boolean;
  text: string;
  at: number;
  asksCorrection: boolean;
  settledAt: number | null;
}

/** What both sides have said of a question, the oldest first. */
export function RemarksOf({ remarks }: { remarks: readonly ShownRemark[] }) {
  const { words, locale } = useNaming();
  const pages = words.pages.remarks;
  return (
    <ul>
      {remarks.map(({ id, by, isOurs, text, at, asksCorrection, settledAt }) => (
        <li key={id} className="mt-1">
          <p className="hint">
            {asksCorrection && settledAt === null && <strong className="text-warn">{pages.correction}. </strong>}
            {by}
            {isOurs && `, ${pages.us}`}, {formatMoment(locale, at)}
          </p>
          <p className="whitespace-pre-line">{text}</p>
        </li>
      ))}
    </ul>
  );
}
