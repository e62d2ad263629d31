import { Bar, ChartKey, Hatch, KeyEntry } from './chart-marks.tsx';
import { useWords } from './words.ts';

/** Who does the work, per cent: ours solid, the client's hatched. Every page with bars shows one `ShareKey`: the hatching is its. */
export function ShareBar({ ours, label }: { ours: number; label: string }) {
  return (
    <svg role="img" aria-label={label} className="block h-5 w-full min-w-24 overflow-visible">
      <Bar hatch={hatching} x={`${ours}%`} width={`${100 - ours}%`} height="100%" />
      <Bar width={`${ours}%`} height="100%" />
    </svg>
  );
}

/** What the two parts of a `ShareBar` are. */
export function ShareKey() {
  const { ours, yours } = useWords().services.share;
  return (
    <ChartKey>
      <KeyEntry label={ours}>
        <Bar width="100%" height="100%" />
      </KeyEntry>
      <KeyEntry label={yours}>
        <Hatch id={hatching} />
        <Bar hatch={hatching} width="100%" height="100%" />
      </KeyEntry>
    </ChartKey>
  );
}

const hatching = 'share-hatching';
