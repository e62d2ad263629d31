import type { MessageKind } from '#app/consultations/message.ts';

export type Speaker = 'you' | 'colleague' | 'us';

/** Whose word it is, as its reader would say. */
export function whoSpoke(
  { kind, personId }: { kind: MessageKind; personId: string | null },
  readerId: string,
): Speaker {
  if (kind !== 'client') return 'us';
  return personId === readerId ? 'you' : 'colleague';
}
