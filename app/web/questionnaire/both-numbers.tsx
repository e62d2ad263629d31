import type { Finding } from '#app/questionnaires/check.ts';
import { useNaming } from './naming.ts';
import { sayFound, sayGap, type Speech } from './take-words.ts';

/** The two numbers that were held against each other, and the gap between them. */
export function BothNumbers({ finding, speech }: { finding: Finding; speech: Speech }) {
  const { checks } = useNaming().words;
  const { check, unit, said, against } = finding;
  const names = checks.names[check];
  const rows = [
    [names.said, sayFound(speech, unit, said)],
    [names.against, sayFound(speech, unit, against)],
    [checks.gap, sayGap(speech, finding)],
  ];
  return (
    <dl className="mt-3 grid grid-cols-[minmax(0,1fr)_auto] gap-x-6">
      {rows.map(([label, number]) => (
        <div key={label} className="contents">
          <dt className="border-b border-line py-1">{label}</dt>
          <dd className="border-b border-line py-1 text-right font-semibold tabular-nums">{number}</dd>
        </div>
      ))}
    </dl>
  );
}
