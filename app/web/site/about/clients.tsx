import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listShowcase } from '#app/content/showcase.server.ts';
import { kept } from '#app/web/http/kept.ts';
import { openMeta } from '#app/web/parts/meta.ts';
import { NextStep } from '#app/web/parts/next-step.tsx';
import { Heading, Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { ClientTable } from './client-table.tsx';
import { Testimonials } from './testimonials.tsx';
import { Videos } from './videos.tsx';

export const handle = kept();

export const meta: MetaFunction<typeof loader> = (args) => openMeta(args, ({ about }) => about.clients);

export function loader({ context }: LoaderFunctionArgs) {
  return listShowcase(context.app);
}

export default function Clients() {
  const { about, site, paths } = useWords();
  const { testimonials, clients, videos } = useLoaderData<typeof loader>();
  const { title, lead, none, next } = about.clients;
  const isEmpty = testimonials.length + clients.length + videos.length === 0;
  return (
    <>
      <Heading above={{ href: paths.about, label: site.nav.about }}>{title}</Heading>
      {isEmpty ? (
        <Notice tone="plain">
          <h2 className="text-xl">{none.heading}</h2>
          <p className="mt-1">{none.text}</p>
        </Notice>
      ) : (
        <p className="lead">{lead}</p>
      )}
      {testimonials.length > 0 && <Testimonials testimonials={testimonials} />}
      {clients.length > 0 && <ClientTable clients={clients} />}
      {videos.length > 0 && <Videos videos={videos} />}
      <NextStep
        heading={next.heading}
        first={{ href: paths.assessment, label: next.assessment }}
        others={[
          { href: paths.advisor, label: next.advisor },
          { href: paths.contacts, label: next.contacts },
        ]}
      >
        <p>{next.text}</p>
      </NextStep>
    </>
  );
}
