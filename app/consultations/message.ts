import type { BodyPart } from '#app/mail/reading/incoming-message.ts';

/** Whose word it is. `note`: among ourselves, never for a client. `automatic`: nobody's, kept as an event. */
export const messageKinds = ['client', 'us', 'note', 'automatic'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** `held`: waits for one of us to let it in; until then it is nothing that was asked, answered or noted. */
export type MessageStanding = 'counts' | 'held' | 'declined';

/** How it came to be written. */
export type Way = 'mail' | 'form' | 'cabinet' | 'desk';

/** Somebody's word in a thread. */
export interface ThreadMessage {
  id: string;
  threadId: string;
  at: number;
  kind: MessageKind;
  standing: MessageStanding;
  reason: string | null;
  way: Way;
  /** Null where nobody we know wrote it, or they were forgotten. */
  personId: string | null;
  name: string;
  address: string;
  body: BodyPart[];
  /** Sanitised; null where there was none. */
  html: string | null;
  incomingId: string | null;
  messageId: string | null;
}

export interface ThreadFile {
  id: string;
  threadId: string;
  messageId: string;
  name: string;
  type: string;
  size: number;
  sha256: string;
  storedAt: number;
}

/** What was said, without what was quoted and signed. */
export function saidIn({ body }: Pick<ThreadMessage, 'body'>): string {
  return body
    .filter(({ is }) => is === 'said')
    .map(({ text }) => text)
    .join('\n\n')
    .trim();
}

/** What is somebody's own: nothing of what others wrote, whether it was quoted whole or answered line by line. */
export function unquoted(body: readonly BodyPart[]): BodyPart[] {
  return body
    .filter(({ is }) => is !== 'quoted')
    .map(({ is, text }) => ({ is, text: text.replaceAll(/^[^\S\n]*>.*(?:\n|$)/gm, '') }));
}

/** A message that was typed here has nothing to fold. */
export function typed(text: string): BodyPart[] {
  return [{ is: 'said', text }];
}
