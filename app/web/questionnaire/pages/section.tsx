import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { localeOf } from '#app/web/http/locale.ts';
import { SectionPage } from '../section-page.tsx';
import { takeSection } from './take-section.server.ts';
import { showSection, withSent } from './shown-section.server.ts';
import { getParticipation, sectionIn } from './way.server.ts';

export function loader(args: LoaderFunctionArgs) {
  const found = getParticipation(args);
  return showSection(args.context.app, found, sectionIn(args, found), localeOf(args.request));
}

/** Saves whatever was typed; what could not be saved comes back as it was sent. */
export async function action(args: ActionFunctionArgs) {
  const found = getParticipation(args);
  const key = sectionIn(args, found);
  const locale = localeOf(args.request);
  const taken = await takeSection(args, key);
  if (taken.refused === undefined) return taken.redirect;
  const { filled, seq } = showSection(args.context.app, getParticipation(args), key, locale);
  const { refused, contested, sent } = taken;
  return data({ refused, contested, seq, filled: withSent(filled, sent, locale) }, { status: 409 });
}

/** One section, to be filled in. */
export default function SectionRoute() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [search] = useSearchParams();
  return (
    <SectionPage
      key={`${shown.section} ${String(refused?.seq ?? '')}`}
      shown={shown}
      refused={refused}
      moreRowsOf={search.get('more') ?? undefined}
      isChecked={search.has('checked')}
    />
  );
}
