import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { speechFor } from '#app/web/questionnaire/take-words.ts';
import { ChecksPage } from './checks-page.tsx';
import { mapTrust } from './confidence.ts';
import { getOverview, headOf } from './shown.server.ts';

export const meta: MetaFunction<typeof loader> = ({ location, data }) =>
  metaIn(location.pathname, ({ desk, deskQuestionnaires: words }) => ({
    title: desk.title(data ? `${words.tabs.checks}, ${data.head.reference}` : words.title),
  }));

/** What does not agree, what the company says to it, and what the numbers are worth. */
export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const over = getOverview(args, person);
  return {
    head: headOf(over, args),
    findings: over.findings.filter(({ standing }) => standing !== 'agrees'),
    agree: over.findings.filter(({ standing }) => standing === 'agrees').length,
    currency: speechFor(localeOf(args.request), over.filled).currency,
    trust: mapTrust(over.filled),
  };
}

export type ChecksShown = ReturnType<typeof loader>;

export default function Checks() {
  return <ChecksPage shown={useLoaderData<typeof loader>()} />;
}
