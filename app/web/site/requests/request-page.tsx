import type { ReactNode } from 'react';
import type { LeadMessage } from '#app/leads/lead.ts';
import { When } from '#app/web/parts/numbers.tsx';
import { Heading, Notice, Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { KnownContact, type Doubt } from './known-contact.tsx';
import { RequestFileList } from './request-file-list.tsx';
import { RequestMessages } from './request-messages.tsx';
import { SayMoreForm } from './say-more-form.tsx';
import type { ClientsFile, ClientsRequest } from './shown-request.server.ts';
import type { RequestWays } from './ways.ts';
import { WhatWasWritten } from './what-was-written.tsx';

/** All that whoever has a way into a request may know and do; `children` is said at its end. */
export function RequestPage({
  ways,
  lead,
  thread,
  phone,
  doubts,
  about,
  messages,
  files,
  isSaid,
  above,
  children,
}: {
  ways: RequestWays;
  lead: ClientsRequest;
  /** What it has become. */
  thread: { id: string; number: string } | null;
  /** As people write it. */
  phone: string | null;
  doubts: Doubt[];
  about: string;
  messages: LeadMessage[];
  files: ClientsFile[];
  isSaid: boolean;
  above?: { href: string; label: string };
  children?: ReactNode;
}) {
  const { leads } = useWords();
  const words = leads.request;
  return (
    <div className="max-w-3xl">
      <Heading {...(above && { above })}>{words.heading(lead.reference)}</Heading>
      <p className="lead">{about}</p>
      {isSaid && <Notice tone="good">{words.done}</Notice>}
      <Standing lead={lead} />
      <WhatWasWritten lead={lead} />
      <KnownContact lead={lead} phone={phone} doubts={doubts} />
      <RequestFileList ways={ways} files={files} />
      <RequestMessages messages={messages} />
      {thread ? <GoesOn thread={thread} /> : <More ways={ways} />}
      <Section id="withdraw" heading={words.withdraw.heading}>
        <p className="mt-3">
          {words.withdraw.lead} {thread && words.withdraw.withThread(thread.number)}
        </p>
        <p className="mt-4">
          <a href={ways.withdrawal} className="button quiet">
            {words.withdraw.link}
          </a>
        </p>
        {children}
      </Section>
    </div>
  );
}

/** What has become of it, and what comes next. */
function Standing({ lead }: { lead: ClientsRequest }) {
  const words = useWords().leads.request;
  const state = words.states[lead.state];
  return (
    <section aria-labelledby="state" className="mt-8 border-t-3 border-brand bg-surface px-5 py-5">
      <h2 id="state" className="text-2xl">
        <span className="sr-only">{words.state}: </span>
        {state.name}
      </h2>
      <p className="mt-2 max-w-prose">{state.next}</p>
      <p className="hint mt-2">
        {words.received} <When day={dayInMoscow(lead.createdAt)} />
      </p>
    </section>
  );
}

function More({ ways }: { ways: RequestWays }) {
  const words = useWords().leads.request.more;
  return (
    <Section id="more" heading={words.heading}>
      <p className="mt-3">{words.lead}</p>
      <SayMoreForm ways={ways} />
    </Section>
  );
}

/** What is more to say is said where the question is answered. */
function GoesOn({ thread: { id, number } }: { thread: { id: string; number: string } }) {
  const { leads, paths } = useWords();
  const words = leads.request;
  return (
    <Section id="more" heading={words.more.heading}>
      <p className="mt-3 max-w-prose">
        {words.thread.text}{' '}
        <a href={paths.cabinetThread(id)} className="whitespace-nowrap">
          {number}
        </a>
        . {words.thread.how}
      </p>
    </Section>
  );
}
