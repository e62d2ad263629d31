import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getPageText } from '#app/content/page-texts.server.ts';
import { kept } from '#app/web/http/kept.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { Markdown } from '#app/web/parts/markdown.tsx';
import { openMeta } from '#app/web/parts/meta.ts';
import { NextStep } from '#app/web/parts/next-step.tsx';
import { Heading } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { Promised } from './promised.tsx';

export const handle = kept();

export const meta: MetaFunction<typeof loader> = (args) =>
  openMeta(args, () => ({ title: args.data?.title ?? '', description: args.data?.lead ?? '' }));

export function loader({ request, context }: LoaderFunctionArgs) {
  return getPageText(context.app, 'about').text[localeOf(request)];
}

export default function About() {
  const { about, site, paths } = useWords();
  const { title, lead, body } = useLoaderData<typeof loader>();
  const { factsHeading, facts, next } = about.page;
  return (
    <>
      <Heading>{title}</Heading>
      <p className="lead">{lead}</p>
      <div className="mt-8 grid gap-x-16 gap-y-6 lg:grid-cols-[7fr_4fr] lg:grid-rows-[auto_1fr]">
        <section aria-labelledby="facts" className="border-t-3 border-rule pt-4 lg:col-start-2">
          <h2 id="facts" className="text-xl">
            {factsHeading}
          </h2>
          <dl className="mt-3">
            {facts.map(({ figure, text }) => (
              <div key={text} className="border-t border-line py-3">
                <dt className="font-serif text-xl font-bold">{figure}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
        <div className="lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:-mt-9">
          <Markdown>{body}</Markdown>
        </div>
        <Promised />
      </div>
      <NextStep
        heading={next.heading}
        first={{ href: paths.assessment, label: next.assessment }}
        others={[
          { href: paths.services, label: next.services },
          { href: paths.clients, label: site.footer.clients },
        ]}
      >
        <p>{next.text}</p>
      </NextStep>
    </>
  );
}
