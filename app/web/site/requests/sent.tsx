import type { MetaFunction } from '@remix-run/node';
import { useLocation } from '@remix-run/react';
import { LinkPage } from '#app/web/parts/link-page.tsx';
import { Heading, unbroken } from '#app/web/parts/text.tsx';
import { metaIn, useConsultancy, useWords } from '#app/web/parts/words.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ leads }) => leads.sent);

export default function RequestSent() {
  const { leads, paths } = useWords();
  const consultancy = useConsultancy();
  const words = leads.sent;
  const { search } = useLocation();
  // The last request is withdrawn, and its client's cabinet is closed with it.
  if (search === '?withdrawn') {
    const { heading, lead, button } = leads.refused.withdrawn;
    return <LinkPage heading={heading} lead={lead} next={{ href: paths.question, label: button }} />;
  }
  // Not a request but a fresh link to one, see `fresh.ts`.
  if (search === '?link') return <LinkPage heading={words.link.title} lead={words.link.lead} />;
  return (
    <div className="max-w-prose">
      <Heading>{words.title}</Heading>
      <p className="lead">{words.lead}</p>
      <p className="mt-4">{words.next}</p>
      <p className="mt-4">
        {words.spam} <span className="whitespace-nowrap">{consultancy && unbroken(consultancy.phone)}</span>.
      </p>
      <p className="mt-6 flex flex-wrap gap-x-7">
        <a href={paths.journal} className="way">
          {words.journal}
        </a>
        <a href={paths.home} className="way">
          {words.home}
        </a>
      </p>
    </div>
  );
}
