import type { Letter, LinkRef } from './letter.ts';

/** Header fields of a letter besides those every message has. */
export function headersOf(
  letter: Letter,
  { domain, urlOf }: { domain: string; urlOf: (link: LinkRef) => string },
): Record<string, string> {
  // By it a letter of ours is known that comes back to us.
  const ours = { 'X-Klyuch-Letter': domain };
  // Somebody wrote it, and would like to hear that its reader is away (RFC 3834 5: machines alone say what they are).
  if (letter.kind === 'thread-answered') return ours;
  const always = { ...ours, 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' };
  if (!('unsubscribe' in letter.data)) return always;
  return {
    ...always,
    // Stable for ever: readers' filters hang on it.
    'List-Id': `<journal.${domain}>`,
    'List-Unsubscribe': `<${urlOf(letter.data.unsubscribe)}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

/**
 * What our signature covers. RFC 8058 4 demands both List-Unsubscribe fields, and the usual lists leave the second out.
 */
export const signedFields = [
  ...['From', 'Reply-To', 'To', 'Subject', 'Date', 'Message-ID', 'In-Reply-To', 'References'],
  ...['MIME-Version', 'Content-Type', 'Content-Transfer-Encoding', 'Auto-Submitted', 'X-Klyuch-Letter'],
  ...['List-Id', 'List-Unsubscribe', 'List-Unsubscribe-Post'],
];
