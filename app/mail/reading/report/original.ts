import { parseFields, valueOf, valuesOf, type Field } from '../fields.ts';
import { textOfLeaf, type Split } from './split-mime.ts';
import { addressIn } from './status-fields.ts';

/** What a report gives back of the letter that it is about. */
export interface Original {
  fields: Field[];
  messageId: string | null;
  /** Whom the letter was to. */
  recipients: string[];
  /** Its envelope sender. */
  sender: string | null;
}

const enclosed =
  /^(message\/(rfc822|global|rfc822-headers|partial|global-headers)|text\/(rfc822-headers|rfc822-header))$/;

export function originalIn({ leaves }: Split, rest: string): Original {
  const leaf = leaves.find(({ type }) => enclosed.test(type));
  const fields = leaf ? parseFields(headOf(isEncoded(leaf.fields) ? textOfLeaf(leaf) : leaf.body)) : headIn(rest);
  return {
    fields,
    messageId: /<[^<>\s]{1,990}>/.exec(valueOf(fields, 'message-id') ?? '')?.[0] ?? null,
    recipients: valuesOf(fields, 'to', 'x-hmxmroriginalrecipient', 'x-original-to').flatMap((value) =>
      (value.match(/[^\s<>,"']{1,64}@[^\s<>,"']{1,255}/g) ?? []).slice(0, 20).map((one) => one.toLowerCase()),
    ),
    sender: addressIn(valueOf(fields, 'return-path')) ?? addressIn(valueOf(fields, 'x-envelope-from')),
  };
}

function isEncoded(fields: readonly Field[]): boolean {
  return /base64|quoted-printable/i.test(valueOf(fields, 'content-transfer-encoding') ?? '');
}

/** The head of a letter in a text: from its first usual field on, behind angles or spaces where it is quoted. */
function headIn(text: string): Field[] {
  const [start, before = ''] =
    /^([ \t>]*)(?:received|return-path|message-id|from|dkim-signature|date|to|subject|mime-version): /im.exec(text) ??
    [];
  const from = start === undefined ? -1 : text.indexOf(start);
  if (from < 0) return [];
  const part = text.slice(from, from + 64 * 1024);
  const lines =
    before === ''
      ? part
      : part
          .split('\n')
          .map((line) => (line.startsWith(before) ? line.slice(before.length) : line))
          .join('\n');
  return parseFields(headOf(lines));
}

function headOf(text: string): string {
  return text.trimStart().split(/\n[ \t]*\n/, 1)[0] ?? '';
}
