import type { Tier } from '#app/catalogue/tier.ts';
import type { Words } from '#app/words/index.ts';

/** An application for a service, begun: its questions, a line each. Letters have the line ends of letters (RFC 6068, 5). */
export function tierLetter({ services }: Words, tier: Tier, name: string): { subject: string; body: string } {
  const { subject, greeting, asked } = services.tier.apply;
  const lines = [greeting, '', ...asked[tier].map((question) => `${question}: `)];
  return { subject: subject(name), body: lines.join('\r\n') };
}
