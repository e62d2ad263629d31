import { Bar, ChartKey, Hatch, KeyEntry } from './chart-marks.tsx';
import { useWords } from './words.ts';

/** Who does the work, per cent: ours solid, the client's hatched. Every page with bars shows one `ShareKey`: the hatching is its. */
export function ShareBar({ ours }: { ours: number }) {
  return (
    <div className="min-w-24">
      <Strip ours={ours} />
      <span aria-hidden="true" className="mt-0.5 block text-sm leading-snug text-soft tabular-nums">
        {`${ours} / ${100 - ours}`}
      </span>
    </div>
  );
}

/** What the two parts of a `ShareBar` are, and whose estimate. */
export function ShareKey() {
  const { ours, yours, estimates } = useWords().services.share;
  return <Key ours={ours} yours={yours} note={estimates} />;
}

/** One bar by itself; its figures are in its key. */
export function ShareOf({ ours }: { ours: number }) {
  const words = useWords().services.share;
  return (
    <>
      <Strip ours={ours} />
      <Key ours={words.part(words.ours, ours)} yours={words.part(words.yours, 100 - ours)} note={words.estimate} />
    </>
  );
}

function Strip({ ours }: { ours: number }) {
  const { label } = useWords().services.share;
  return (
    <svg role="img" aria-label={label(ours)} className="block h-5 w-full overflow-visible">
      <Bar hatch={hatching} x={`${ours}%`} width={`${100 - ours}%`} height="100%" />
      <Bar width={`${ours}%`} height="100%" />
    </svg>
  );
}

function Key({ ours, yours, note }: { ours: string; yours: string; note: string }) {
  return (
    <ChartKey>
      <KeyEntry label={ours}>
        <Bar width="100%" height="100%" />
      </KeyEntry>
      <KeyEntry label={yours}>
        <Hatch id={hatching} />
        <Bar hatch={hatching} width="100%" height="100%" />
      </KeyEntry>
      <span>{note}</span>
    </ChartKey>
  );
}

const hatching = 'share-hatching';
