import type { Letter } from './letter.ts';
import { occasions } from './occasion.ts';

/** Whom a letter is from. A client's conversation is with our address of questions, and an answer is somebody's. */
export function senderOf(
  letter: Letter,
  house: { from: string; questions: string; name: string },
): string | { name: string; address: string } {
  if (!('references' in letter.data) || occasions[letter.kind] === 'own') return house.from;
  const name = letter.kind === 'thread-answered' ? `${letter.data.by} — ${house.name}` : house.name;
  return { name, address: house.questions };
}

/** Where a reply goes; undefined where there is nobody whose it would be. */
export function replyAddressOf({ data }: Letter): string | undefined {
  if ('replyTo' in data) return data.replyTo ?? undefined;
  return 'noteTo' in data ? (data.noteTo ?? undefined) : undefined;
}

export interface Continued {
  inReplyTo?: string;
  references?: string[];
}

/**
 * What a letter continues, in its header. In a thread the letter refers to itself too: some mail programs drop the Message-ID
 * of what they answer, and keep these.
 */
export function continuedBy({ data }: Letter, messageId: string): Continued {
  if ('continues' in data) return { inReplyTo: data.continues, references: [data.continues] };
  if (!('references' in data)) return {};
  const known = data.references.filter(isMessageId);
  const last = known.at(-1);
  return { ...(last === undefined ? {} : { inReplyTo: last }), references: [...known, messageId] };
}

/** Clients' programs made some of them up: what is none, or fills a line of the header alone (RFC 5322 2.1.1), is left out. */
function isMessageId(id: string): boolean {
  return /^<[!-;=?-~]{3,250}>$/.test(id);
}
