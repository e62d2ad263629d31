import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { useState } from 'react';
import { findParticipation } from '#app/questionnaires/find-participation.server.ts';
import { questionnaire as edition } from '#app/questionnaires/questionnaire.ts';
import { readSectionForm } from '#app/questionnaires/section-form.ts';
import { readWideForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { ClosedSection } from '../closed-section.tsx';
import { SectionPage } from '../section-page.tsx';
import { takeSection } from './take-section.server.ts';
import { showSection, withSent } from './shown-section.server.ts';
import { getParticipation, refusedLink, sectionIn, tokenIn } from './way.server.ts';

export function loader(args: LoaderFunctionArgs) {
  const found = getParticipation(args);
  return showSection(args.context.app, found, sectionIn(args, found), localeOf(args.request));
}

/** Saves whatever was typed; what could not be saved comes back as it was sent, even where the link has ended meanwhile. */
export async function action(args: ActionFunctionArgs) {
  const found = findParticipation(args.context.app, tokenIn(args));
  if ('refused' in found) throw refusedLink(found, sentIn(args));
  const key = sectionIn(args, found);
  const locale = localeOf(args.request);
  const taken = await takeSection(args, key);
  if (taken.refused === undefined) return taken.redirect;
  const { filled, seq } = showSection(args.context.app, getParticipation(args), key, locale);
  const { refused, contested, sent } = taken;
  return data({ refused, contested, seq, filled: withSent(filled, sent, locale) }, { status: 409 });
}

function sentIn({ params, context }: ActionFunctionArgs) {
  const section = edition.sections.find(({ key }) => key === params['section']);
  return section ? readSectionForm(section, readWideForm(context)) : {};
}

/** One section, to be filled in; or to be read, where nobody may. */
export default function SectionRoute() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [search] = useSearchParams();
  // As the page came: a form that is open already is not taken away from whoever types in it.
  const [isFilledIn] = useState(shown.isAsked && shown.closed === null);
  if (!isFilledIn && !refused) return <ClosedSection shown={shown} />;
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
