import { useId } from 'react';
import { Bar, Hatch } from '#app/web/parts/chart-marks.tsx';
import { useWords } from '#app/web/parts/words.ts';

const bars = [
  { of: 'promised', percent: 50 },
  { of: 'measured', percent: 20 },
] as const;

/** One picture of what we stand for: what was promised to an operator beside what was measured. */
export function Promised() {
  const words = useWords().about.page.promised;
  const hatch = useId();
  const said = bars.map(({ of, percent }) => `${words[of]} ${words.upTo(percent)}`).join(', ');
  return (
    <figure className="break-inside-avoid border-t-3 border-rule pt-4">
      <figcaption>
        <span className="font-serif text-xl leading-snug font-bold">{words.heading}</span>
        <span className="hint block">{words.unit}</span>
      </figcaption>
      <svg viewBox="0 0 352 92" role="img" aria-label={said} className="mt-3 w-full max-w-md fill-ink text-[15px]">
        <Hatch id={hatch} />
        {bars.map(({ of, percent }, index) => (
          <g key={of}>
            <text y={26 + index * 46}>{words[of]}</text>
            <Bar x="92" y={5 + index * 46} width={percent * 3} height="30" {...(of === 'promised' ? { hatch } : {})} />
            <text x={102 + percent * 3} y={26 + index * 46}>
              {words.upTo(percent)}
            </text>
          </g>
        ))}
      </svg>
      <p className="hint mt-2">{words.source}</p>
    </figure>
  );
}
