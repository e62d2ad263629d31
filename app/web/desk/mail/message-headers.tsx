import { sizeText } from '#app/web/site/requests/size-text.ts';
import { useWords } from '#app/web/parts/words.ts';
import { momentInMoscow } from '#app/words/day.ts';
import { formatCount } from '#app/words/number.ts';
import type { Said, ShownMessage } from './shown-message.server.ts';

/** Who says that they wrote, to whom, when, and what other servers say of it. */
export function MessageHeaders({ message }: { message: ShownMessage }) {
  const { deskMail, leads, locale } = useWords();
  const words = deskMail.headers;
  const { receivedAt, mailbox, source, size, said } = message;
  const kept: [string, string][] = [
    [words.receivedAt, momentInMoscow(locale, receivedAt)],
    [words.door, `${words.doors[source]}, ${mailbox}`],
    [words.size, sizeText(locale, leads.request.files.units, size)],
  ];
  const all = [...('failed' in said ? [] : saidIn(said)), ...kept];
  return (
    <dl className="mt-2">
      {all.map(([label, value]) => (
        <div key={label} className="border-b border-line py-2">
          <dt className="text-sm text-soft">{label}</dt>
          <dd className="wrap-anywhere whitespace-pre-line">{value}</dd>
        </div>
      ))}
    </dl>
  );

  function saidIn(one: Said): [string, string][] {
    const { from, replyTo, to, cc, recipientCount, returnPath, sentAt, messageId, authenticationResults } = one;
    const rows: [string, string | null][] = [
      [words.from, from && `${from.name} <${from.address}>`.trim()],
      [words.replyTo, replyTo.join(', ')],
      [words.to, to.join(', ')],
      [words.cc, cc.join(', ')],
      [words.recipients, recipientCount > to.length + cc.length ? formatCount(locale, recipientCount) : null],
      [words.returnPath, returnPath],
      [words.sentAt, sentAt === null ? null : momentInMoscow(locale, sentAt)],
      [words.messageId, messageId],
      [words.authentication, authenticationResults.join('\n')],
    ];
    return rows.flatMap(([label, value]) => (value ? [[label, value]] : []));
  }
}
