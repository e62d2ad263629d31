import type { Lead, LeadFile, LeadMessage } from '#app/leads/lead.ts';
import { When } from '#app/web/parts/numbers.tsx';
import { Heading, Notice, Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { KnownContact, type Doubt } from './known-contact.tsx';
import { RequestFileList } from './request-file-list.tsx';
import { RequestMessages } from './request-messages.tsx';
import { SayMoreForm } from './say-more-form.tsx';
import { WhatWasWritten } from './what-was-written.tsx';

/** All that the holder of the link may know and do. */
export function RequestPage({
  token,
  lead,
  phone,
  doubts,
  about,
  messages,
  files,
  isSaid,
}: {
  token: string;
  lead: Lead;
  /** As people write it. */
  phone: string | null;
  doubts: Doubt[];
  about: string;
  messages: LeadMessage[];
  files: LeadFile[];
  isSaid: boolean;
}) {
  const { leads, paths } = useWords();
  const words = leads.request;
  const state = words.states[lead.state];
  return (
    <div className="max-w-3xl">
      <Heading>{words.heading(lead.reference)}</Heading>
      <p className="lead">{about}</p>
      {isSaid && <Notice tone="good">{words.done}</Notice>}
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
      <WhatWasWritten lead={lead} />
      <KnownContact lead={lead} phone={phone} doubts={doubts} />
      <RequestFileList token={token} files={files} />
      <RequestMessages messages={messages} />
      <Section id="more" heading={words.more.heading}>
        <p className="mt-3">{words.more.lead}</p>
        <SayMoreForm token={token} />
      </Section>
      <Section id="withdraw" heading={words.withdraw.heading}>
        <p className="mt-3">{words.withdraw.lead}</p>
        <p className="mt-4">
          <a href={paths.requestWithdrawal(token)} className="button quiet">
            {words.withdraw.link}
          </a>
        </p>
        <p className="hint mt-8 max-w-prose">{words.keep}</p>
      </Section>
    </div>
  );
}
