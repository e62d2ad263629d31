import type { summariseMailboxes } from '#app/mail/incoming/summary.server.ts';
import { useWords } from '#app/web/parts/words.ts';
import { momentInMoscow } from '#app/words/day.ts';
import { formatCount } from '#app/words/number.ts';

/** Whether all that lies in our mailboxes is here too, as it was counted last. */
export function Mailboxes({ mailboxes }: { mailboxes: ReturnType<typeof summariseMailboxes> }) {
  const { deskMail: words, locale } = useWords();
  if (mailboxes.length === 0) return <p className="hint mt-2">{words.mailbox.none}</p>;
  return (
    <ul className="mt-3 max-w-prose">
      {mailboxes.map(({ mailbox, readAt, countedAt, onServer, kept }) => (
        <li key={mailbox} className="border-b border-line py-2">
          <span className="font-semibold wrap-anywhere">{mailbox}</span>
          <span className="block text-sm text-soft tabular-nums">
            {readAt === null ? words.mailbox.neverRead : words.mailbox.readAt(momentInMoscow(locale, readAt))}
            {countedAt !== null &&
              onServer !== null &&
              kept !== null &&
              ` ${words.mailbox.counted(
                momentInMoscow(locale, countedAt),
                formatCount(locale, onServer),
                formatCount(locale, onServer - kept),
              )}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
