import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { kept } from '#app/web/http/kept.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { openMeta } from '#app/web/parts/meta.ts';
import { NextStep } from '#app/web/parts/next-step.tsx';
import { Heading, Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { ContactDetails } from './contact-details.tsx';
import { Questions } from './questions.tsx';

export const handle = kept();

export const meta: MetaFunction<typeof loader> = (args) =>
  openMeta(args, ({ about }, locale, absolute) => {
    const { title, description } = about.contacts;
    if (!args.data) return { title, description };
    const { name, legalName, address, email, phone: telephone } = args.data;
    const contactPoint = {
      '@type': 'ContactPoint',
      contactType: 'customer service',
      email,
      telephone,
      availableLanguage: ['ru', 'en'],
    };
    const url = absolute(pathsIn(locale).home);
    const organization = { '@type': 'Organization', name, legalName, url, email, telephone, address, contactPoint };
    return { title, description, about: [organization] };
  });

export function loader({ context }: LoaderFunctionArgs) {
  return context.app.config.consultancy;
}

export default function Contacts() {
  const { about, paths } = useWords();
  const consultancy = useLoaderData<typeof loader>();
  const { title, lead, ask, fast, next } = about.contacts;
  return (
    <>
      <Heading>{title}</Heading>
      <p className="lead">{lead}</p>
      <ContactDetails consultancy={consultancy} />
      <p className="mt-7">
        <a href={paths.question} className="button">
          {ask}
        </a>
      </p>
      <Section id="fast" heading={fast.heading}>
        <ol className="mt-4 max-w-prose list-decimal space-y-1.5 pl-6">
          {fast.list.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
        <p className="mt-4 max-w-prose">{fast.note}</p>
      </Section>
      <Questions email={consultancy.email} />
      <NextStep
        heading={next.heading}
        first={{ href: paths.assessment, label: next.assessment }}
        others={[
          { href: paths.advisor, label: next.advisor },
          { href: paths.about, label: next.about },
        ]}
        isSecond
      >
        <p>{next.text}</p>
      </NextStep>
    </>
  );
}
