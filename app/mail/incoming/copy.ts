import type { IncomingMessage } from '../reading/incoming-message.ts';

/**
 * What two copies of one message have in common, however they travelled: who sent it, its Message-ID, what it says, and its
 * files by name and hash. One that came to an address with a token stays apart from one that came without: it may belong
 * elsewhere.
 */
export function textOfCopy(message: IncomingMessage, messageId: string, hashes: string[]): string {
  const tokens = message.recipients.filter((address) => /^[^@]*\+/.test(address)).sort();
  const files = message.attachments.map(({ name }, n) => [name, hashes[n]]);
  const sender = message.from?.address ?? null;
  return JSON.stringify([sender, messageId, message.text.trim(), [...new Set(tokens)], files]);
}
