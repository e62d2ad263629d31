import type { Lead, LeadMessage } from '#app/leads/lead.ts';

const longestTitle = 120;

/** What was asked in a lead, as the first message of a thread; our own words stay where they were said. */
export function questionOf(
  { text, way }: Pick<Lead, 'text' | 'way'>,
  messages: readonly Pick<LeadMessage, 'from' | 'text'>[],
): { subject: string; text: string } {
  const more = messages.flatMap((message) => (message.from === 'client' ? [message.text] : []));
  const [first = '', ...others] = text.trim().split('\n');
  // What came by mail begins with its subject.
  const rest = way === 'mail' ? others.join('\n').trim() : '';
  return { subject: titleIn(first), text: [rest || text.trim(), ...more].join('\n\n') };
}

/** One line, cut between two words. */
function titleIn(line: string): string {
  const tidy = line.replace(/\s+/g, ' ').trim();
  if (tidy === '') return '—';
  if (tidy.length <= longestTitle) return tidy;
  const cut = tidy.slice(0, longestTitle - 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > longestTitle / 2 ? end : undefined)}…`;
}
