type Scheme = 'light' | 'dark';

/** One colour on one ground in one scheme. */
export interface Shade {
  token: string;
  ground: string;
  scheme: Scheme;
  colour: string;
  on: string;
  ratio: number;
  wanted: number;
}

/** Every pair that is read, measured against what is wanted: 7 for text, 4.5 for controls and for marked words. */
export function shadesIn(css: string): Shade[] {
  const palette = paletteIn(css);
  return (['light', 'dark'] as const).flatMap((scheme) =>
    pairs.flatMap(({ token, grounds, wanted }) =>
      grounds.flatMap((ground) => {
        const [colour, on] = [palette[scheme].get(token), palette[scheme].get(ground)];
        return colour && on ? [{ token, ground, scheme, colour, on, ratio: contrast(colour, on), wanted }] : [];
      }),
    ),
  );
}

const grounds = ['paper', 'surface'];
const pairs = [
  { token: 'ink', grounds, wanted: 7 },
  { token: 'soft', grounds, wanted: 7 },
  ...['brand', 'accent', 'good', 'warn', 'bad'].map((token) => ({ token, grounds, wanted: 4.5 })),
  { token: 'accent-ink', grounds: ['accent'], wanted: 4.5 },
];

/** WCAG 2.2, contrast ratio of two opaque colours `#rgb` or `#rrggbb`: 1–21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colours of both schemes by token; the dark one inherits what it does not say. */
function paletteIn(css: string): Record<Scheme, Map<string, string>> {
  const light = coloursIn(/:root\s*{([^}]*)}/.exec(css)?.[1] ?? '');
  const dark = coloursIn(/prefers-color-scheme:\s*dark\)\s*{\s*:root\s*{([^}]*)}/.exec(css)?.[1] ?? '');
  return { light, dark: new Map([...light, ...dark]) };
}

function coloursIn(block: string): Map<string, string> {
  const found = block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{3,6})\b/gi);
  return new Map([...found].map(([, name = '', colour = '']) => [name, colour]));
}

function luminance(colour: string): number {
  const digits = colour.slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((start) => parseInt(digits.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
