import { z } from 'zod';
import type { IncomingMessage } from './incoming-message.ts';

/** A message as one run of bytes, to go from thread to thread: its length, itself without its files, and these. */
export function packMessage(message: IncomingMessage): Uint8Array {
  const text = Buffer.from(JSON.stringify({ ...message, attachments: message.attachments.map(withoutContent) }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return new Uint8Array(Buffer.concat([length, text, ...message.attachments.map(({ content }) => content)]));
}

export function unpackMessage(packed: Uint8Array): IncomingMessage {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  let at = 4 + bytes.readUInt32LE();
  const message = packedMessage.parse(JSON.parse(bytes.toString('utf8', 4, at)));
  const attachments = message.attachments.map((one) => ({ ...one, content: bytes.subarray(at, (at += one.size)) }));
  return { ...message, attachments };
}

type WithoutContent = Omit<IncomingMessage['attachments'][number], 'content'>;

/** It comes from our own thread: its shape is what we have put in. */
const packedMessage = z.custom<Omit<IncomingMessage, 'attachments'> & { attachments: WithoutContent[] }>();

function withoutContent({ name, type, size, cid, isInline }: WithoutContent): WithoutContent {
  return { name, type, size, cid, isInline };
}
