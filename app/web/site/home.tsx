import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { stampKeptForm } from '#app/web/http/human.server.ts';
import { unbroken } from '#app/web/parts/text.tsx';
import { kept } from '#app/web/http/kept.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { SubscribeForm } from './journal/subscribe-form.tsx';

export const handle = kept();

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ site }) => ({ title: site.tagline, description: site.homepage.description }));

export function loader({ context }: LoaderFunctionArgs) {
  return { stamp: stampKeptForm(context.app), consultancy: context.app.config.consultancy };
}

export default function Home() {
  const { site, journal } = useWords();
  const { stamp, consultancy } = useLoaderData<typeof loader>();
  const words = site.homepage;
  return (
    <div className="grid gap-x-16 gap-y-12 pt-10 sm:pt-16 lg:grid-cols-[7fr_5fr]">
      <div>
        <h1 className="text-4xl tracking-tight sm:text-5xl">{words.heading}</h1>
        <p className="lead">{words.lead}</p>
        <ol className="mt-10 border-t-3 border-rule">
          {words.rules.map(({ title, text }, index) => (
            <li key={title} className="grid grid-cols-[2.5rem_1fr] border-b border-line py-4">
              <span aria-hidden="true" className="font-serif text-xl font-bold text-brand">
                {index + 1}
              </span>
              <div>
                <h2 className="text-xl">{title}</h2>
                <p className="mt-1 max-w-prose">{text}</p>
              </div>
            </li>
          ))}
        </ol>
        <p className="mt-6 max-w-prose text-soft">
          {words.write({ ...consultancy, phone: unbroken(consultancy.phone) })}
        </p>
      </div>
      <section
        aria-labelledby="journal"
        className="self-start border-t-3 border-brand bg-surface px-5 pt-5 pb-6 sm:px-7"
      >
        <h2 id="journal" className="text-2xl">
          {words.journalHeading}
        </h2>
        <p className="mt-2">{words.journalLead}</p>
        <p className="hint mt-2">{journal.subscribe.lead}</p>
        <SubscribeForm stamp={stamp} short />
      </section>
    </div>
  );
}
