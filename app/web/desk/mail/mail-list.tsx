import { Link } from '@remix-run/react';
import { useWords } from '#app/web/parts/words.ts';
import { momentInMoscow } from '#app/words/day.ts';
import { List } from '../parts/list.tsx';
import type { MailRow } from './mail.queries.server.ts';
import { useReasons } from './reasons.ts';

/** Messages that came in, each with what became of it and why. */
export function MailList({ messages }: { messages: MailRow[] }) {
  const { deskMail: words, desk, lists, locale, paths } = useWords();
  const { sayOutcome, sayReason } = useReasons();
  return (
    <List<MailRow>
      caption={desk.nav.mail}
      head={{ title: words.columns.receivedAt }}
      columns={[
        {
          name: 'sender',
          title: words.columns.sender,
          cell: ({ sender }) => <span className="wrap-anywhere">{sender ?? desk.unknown}</span>,
        },
        {
          name: 'subject',
          title: words.columns.subject,
          cell: ({ subject }) => <span className="wrap-anywhere">{subject || words.noSubject}</span>,
        },
        {
          name: 'outcome',
          title: words.columns.outcome,
          cell: (row) => (
            <>
              {sayOutcome(row)}
              {row.reason !== null && <span className="block text-sm text-soft">{sayReason(row.reason)}</span>}
            </>
          ),
        },
        {
          name: 'thread',
          title: words.columns.thread,
          cell: ({ threadId, number }) =>
            threadId !== null && number !== null ? (
              <Link to={paths.deskThread(threadId)} className="inline-block py-1 whitespace-nowrap tabular-nums">
                {number}
              </Link>
            ) : (
              ''
            ),
        },
      ]}
      rows={messages}
      idOf={({ id }) => id}
      nameOf={({ receivedAt }) => momentInMoscow(locale, receivedAt)}
      hrefOf={({ id }) => paths.deskMessage(id)}
      empty={lists.none}
    />
  );
}
