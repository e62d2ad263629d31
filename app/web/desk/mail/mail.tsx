import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { summariseMailboxes } from '#app/mail/incoming/summary.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { Filters } from '../parts/filters.tsx';
import { pageOf } from '../parts/page-of.ts';
import { Found, Pages } from '../parts/pages.tsx';
import { mailViews, viewIn } from './asked-mail.ts';
import { countMail, listMail } from './mail.queries.server.ts';
import { Mailboxes } from './mailboxes.tsx';
import { MailList } from './mail-list.tsx';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk }) => ({ title: desk.title(desk.nav.mail) }));

const pageSize = 25;

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'questions');
  const { app } = args.context;
  const { searchParams } = new URL(args.request.url);
  const view = viewIn(searchParams);
  const of = pageOf(countMail(app.db, view), searchParams.get('page'), pageSize);
  return {
    of,
    messages: listMail(app.db, view, { limit: pageSize, offset: of.offset }),
    mailboxes: summariseMailboxes(app),
    done: searchParams.get('done'),
  };
}

export default function Mail() {
  const { of, messages, mailboxes, done } = useLoaderData<typeof loader>();
  const { desk, deskMail: words } = useWords();
  const options = mailViews.map((view) => ({ value: view === 'waits' ? '' : view, label: words.views[view] }));
  return (
    <>
      <DeskHead title={desk.nav.mail} />
      {done === 'declined' && <Notice tone="good">{words.done.declined}</Notice>}
      <p className="lead">{words.lead}</p>
      <Mailboxes mailboxes={mailboxes} />
      <Filters filters={[{ name: 'outcome', label: words.filter, options }]} />
      <div className="mt-6">
        <Found of={of} />
      </div>
      <MailList messages={messages} />
      <Pages of={of} />
    </>
  );
}
