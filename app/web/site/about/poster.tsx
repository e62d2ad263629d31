import type { ReactNode } from 'react';

/** A picture in place of a frame of the recording, one of a few by turns, with the sign for playing. */
export function Poster({ place }: { place: number }) {
  return (
    <svg viewBox="0 0 320 180" aria-hidden="true" className="w-full border border-line bg-surface print:hidden">
      {motifs[place % motifs.length]}
      <circle cx="276" cy="136" r="26" className="fill-brand" />
      <path d="M269 123v26l21-13z" className="fill-paper" />
    </svg>
  );
}

const line = 'fill-none stroke-soft';

/** Two shares to compare, a clock, a call struck out. */
const motifs: ReactNode[] = [
  <g key="shares" className="fill-ink font-serif text-[46px] font-bold">
    <text x="28" y="98">
      1&nbsp;%
    </text>
    <path d="M136 46v76" strokeWidth="2" className={line} />
    <text x="154" y="98">
      2&nbsp;%
    </text>
  </g>,
  <g key="clock" strokeWidth="5" strokeLinecap="round" className={line}>
    <circle cx="150" cy="90" r="58" />
    <path d="M150 52v38l26 16" className="stroke-ink" />
    <path d="M150 38v-2M202 90h2M150 142v2M98 90h-2" />
  </g>,
  <g key="call" strokeWidth="5" strokeLinecap="round" strokeLinejoin="round">
    <path
      d="M118 40l18-6 16 30-13 14q10 20 30 30l14-13 30 16-6 18q-6 12-20 12-70-8-82-82 0-14 13-19z"
      className={line}
    />
    <path d="M88 146L218 34" className="stroke-ink" />
  </g>,
];
