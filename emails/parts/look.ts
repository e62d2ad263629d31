import type { CSSProperties } from 'react';

const serif = "'PT Serif', Georgia, 'Times New Roman', serif";
const sans = "'Golos Text', -apple-system, 'Segoe UI', Roboto, Arial, sans-serif";

const type = (fontSize: string, lineHeight: number, fontWeight: number, fontFamily: string) => ({
  fontSize,
  lineHeight,
  fontWeight,
  fontFamily,
});

const light = {
  paper: '#FCFBF8',
  ink: '#16202E',
  soft: '#4A5565',
  line: '#DAD6CA',
  brand: '#0A6C74',
  accent: '#B8481A',
};

/** Styles stand in the tags themselves, because some readers drop the head; the head only turns them dark. */
export const look = {
  paper: { backgroundColor: light.paper, margin: 0, padding: '20px 20px 32px' },
  sheet: { maxWidth: '560px', borderTop: `3px solid ${light.brand}` },
  /** A letter in a conversation. */
  letter: { maxWidth: '560px' },
  threadHeading: { margin: '24px 0 16px', color: light.ink, ...type('24px', 1.25, 700, serif) },
  masthead: { margin: '14px 0 0', color: light.ink, ...type('18px', 1.3, 700, serif) },
  motto: { margin: 0, color: light.soft, ...type('14px', 1.45, 400, sans) },
  heading: { margin: '36px 0 16px', color: light.ink, ...type('27px', 1.2, 700, serif) },
  paragraph: { margin: '0 0 16px', color: light.ink, ...type('17px', 1.55, 400, serif) },
  button: {
    backgroundColor: light.accent,
    borderRadius: '3px',
    color: '#FFFFFF',
    ...type('16px', 1.2, 600, sans),
    padding: '15px 22px',
  },
  /** Six digits to be read across a table and typed. */
  code: { margin: '0 0 16px', color: light.ink, letterSpacing: '3px', ...type('30px', 1.3, 700, sans) },
  label: {
    color: light.soft,
    width: '34%',
    padding: '4px 16px 4px 0',
    verticalAlign: 'top',
    textAlign: 'left',
    ...type('14px', 1.6, 400, sans),
  },
  value: {
    color: light.ink,
    padding: '4px 0',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    ...type('16px', 1.45, 400, serif),
  },
  part: { margin: '28px 0 8px', color: light.ink, ...type('20px', 1.3, 700, serif) },
  small: { margin: '0 0 16px', color: light.soft, ...type('14px', 1.5, 400, sans) },
  /** Tall enough for a finger. */
  link: { color: light.ink, textDecoration: 'underline', display: 'inline-block', padding: '9px 0' },
  quiet: { color: light.soft, textDecoration: 'underline' },
  address: { color: light.soft, textDecoration: 'underline', wordBreak: 'break-all' },
  rule: { margin: '32px 0 16px', borderTop: `1px solid ${light.line}` },
} as const satisfies Record<string, CSSProperties>;

export const darkness = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper, .paper td { background-color: #12161C !important; }
  .ink { color: #ECE8DD !important; }
  .soft { color: #B3B0A6 !important; }
  .sheet { border-color: #5FC1C4 !important; }
  .rule { border-color: #313945 !important; }
  .button { background-color: #F0894F !important; color: #1B1108 !important; }
}`;
