import type { IncomingMessage } from '../reading/incoming-message.ts';

/**
 * What two copies of one message have in common, however they travelled: who sent it, its Message-ID and what it says.
 * One that came to an address with a token stays apart from one that came without: it may belong elsewhere.
 */
export function textOfCopy(message: IncomingMessage, messageId: string): string {
  const tokens = message.recipients.filter((address) => /^[^@]*\+/.test(address)).sort();
  return JSON.stringify([message.from?.address ?? null, messageId, message.text.trim(), [...new Set(tokens)]]);
}
