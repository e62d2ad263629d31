import { useForm, type SubmissionResult } from '@conform-to/react';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { ButtonForm } from '#app/web/parts/link-page.tsx';
import { Heading, Notice, Section } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { Head } from './head.tsx';
import { useNaming } from './naming.ts';
import type { ShownColleague } from './pages/shown-colleague.server.ts';
import { sectionWords } from './section-words.ts';
import { useWays } from './ways.ts';

export interface RefusedForm {
  lastResult: SubmissionResult;
  trouble: string[];
}

interface ColleaguePageProps {
  shown: ShownColleague;
  refused?: RefusedForm | undefined;
  again?: RefusedForm | undefined;
  /** Why the letter did not go out once more. */
  unsent?: string | undefined;
}

/** A section, and the colleague it goes to. */
export function ColleaguePage({ shown, refused, again, unsent }: ColleaguePageProps) {
  const { words } = useNaming();
  const ways = useWays();
  const { colleague } = words.pages;
  const { title } = sectionWords(words, shown.section);
  return (
    <>
      <Head {...shown.head} />
      <Heading above={{ href: ways.section(shown.section), label: title }}>{colleague.title}</Heading>
      {shown.holder === null && <p className="lead">{colleague.lead(title)}</p>}
      {shown.holder !== null && (
        <Holder section={shown.section} name={shown.holder} isLetterSent={shown.isLetterSent} unsent={unsent} />
      )}
      {/* What was typed while somebody else sent the section is shown all the same. */}
      {(shown.holder === null || refused) && <SendForm section={shown.section} refused={refused} />}
      {shown.former
        .filter((former) => shown.holder === null || isMeant(again, former))
        .map((former) => (
          <AgainForm key={former.id} section={shown.section} former={former} refused={again} />
        ))}
    </>
  );
}

function Holder({
  section,
  name,
  isLetterSent,
  unsent,
}: {
  section: string;
  name: string;
  isLetterSent: boolean;
  unsent: string | undefined;
}) {
  const { takeBack, letter } = useNaming().words.pages.colleague;
  const ways = useWays();
  return (
    <>
      <ErrorSummary errors={unsent === undefined ? [] : [{ id: undefined, text: unsent }]} />
      {isLetterSent && <Notice tone="good">{letter.sent}</Notice>}
      <Section id="holder" heading={takeBack.heading(name)}>
        <p className="mt-3 max-w-prose">{letter.lead}</p>
        <ButtonForm action={ways.section(section, '/colleague/letter')} label={letter.button} tone="quiet" />
        <p className="mt-6 max-w-prose">{takeBack.lead}</p>
        <ButtonForm action={ways.section(section, '/colleague/removal')} label={takeBack.button} tone="danger" />
      </Section>
    </>
  );
}

function SendForm({ section, refused }: { section: string; refused: RefusedForm | undefined }) {
  const { colleague } = useNaming().words.pages;
  const explain = useExplain();
  const ways = useWays();
  const [, fields] = useForm<{ name: string; address: string; note: string; dueOn: string }>({
    id: 'colleague',
    lastResult: refused?.lastResult ?? null,
  });
  const { name, address, note, dueOn } = fields;
  return (
    <form method="post" action={ways.section(section, '/colleague')} noValidate className="max-w-prose">
      <ErrorSummary errors={errorsOf(refused, [name, address, note, dueOn], explain)} />
      <Field field={name} label={colleague.name} autoComplete="off" required explain={explain} />
      <Field
        field={address}
        label={colleague.address}
        hint={colleague.addressHint}
        type="email"
        inputMode="email"
        required
        explain={explain}
      />
      <Field field={note} label={colleague.note} multiline explain={explain} />
      <Field field={dueOn} label={colleague.dueOn} hint={colleague.dueHint} type="date" explain={explain} />
      <p className="mt-5">
        <button className="button">{colleague.send}</button>
      </p>
    </form>
  );
}

function AgainForm({
  section,
  former,
  refused,
}: {
  section: string;
  former: { id: string; name: string };
  refused: RefusedForm | undefined;
}) {
  const { colleague } = useNaming().words.pages;
  const explain = useExplain();
  const ways = useWays();
  const id = `again-${former.id}`;
  const meant = isMeant(refused, former) ? refused : undefined;
  const [, { note, dueOn }] = useForm<{ note: string; dueOn: string }>({ id, lastResult: meant?.lastResult ?? null });
  return (
    <Section id={`${id}-heading`} heading={colleague.again.heading(former.name)}>
      <form method="post" action={ways.section(section, '/colleague/again')} noValidate className="max-w-prose">
        <ErrorSummary errors={errorsOf(meant, [note, dueOn], explain)} />
        <p className="mt-3">{colleague.again.lead}</p>
        <input type="hidden" name="participantId" value={former.id} />
        <Field field={note} label={colleague.again.note} multiline explain={explain} />
        <Field field={dueOn} label={colleague.dueOn} hint={colleague.dueHint} type="date" explain={explain} />
        <p className="mt-5">
          <button className="button">{colleague.again.button}</button>
        </p>
      </form>
    </Section>
  );
}

function isMeant(refused: RefusedForm | undefined, { id }: { id: string }): boolean {
  return refused?.lastResult.initialValue?.['participantId'] === id;
}

function useExplain(): (tag: string) => string {
  const { site, journal } = useWords();
  const { errors } = useNaming().words.pages.colleague;
  return explainWith({ ...journal.subscribe.errors, ...errors }, site.error.refused);
}

function errorsOf(
  refused: RefusedForm | undefined,
  fields: Parameters<typeof summaryOf>[0],
  explain: (tag: string) => string,
) {
  const trouble = refused?.trouble ?? [];
  return [...trouble.map((text) => ({ id: undefined, text })), ...summaryOf(fields, explain)];
}
