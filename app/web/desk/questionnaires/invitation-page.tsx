import { useForm, type SubmissionResult } from '@conform-to/react';
import { Form, Link } from '@remix-run/react';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { Select } from '#app/web/parts/select.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { InvitationShown } from './invitation.tsx';

interface Refused {
  lastResult: SubmissionResult;
  /** The company has one already that is open. */
  openId?: string;
}

export function InvitationPage({ shown, refused }: { shown: InvitationShown; refused: Refused | undefined }) {
  const { deskQuestionnaires, paths } = useWords();
  const words = deskQuestionnaires.invitation;
  const { company, people } = shown;
  const openId = refused?.openId ?? shown.openId;
  return (
    <>
      <DeskHead above={{ href: paths.deskCompany(company.id), label: company.name }} title={words.title} />
      <p className="lead max-w-prose">{words.lead}</p>
      {openId !== null && (
        <Notice tone="bad">
          <p>{words.openAlready}</p>
          <p>
            <Link to={paths.deskQuestionnaire(openId)} className="way">
              {words.openThat}
            </Link>
          </p>
        </Notice>
      )}
      {people.length === 0 && (
        <>
          <p className="mt-4 max-w-prose">{words.nobody}</p>
          <p className="mt-4">
            <Link to={paths.deskCompany(company.id, '/people/new')} className="button quiet">
              {words.addPerson}
            </Link>
          </p>
        </>
      )}
      {people.length > 0 && (openId === null || refused) && <InvitationForm shown={shown} refused={refused} />}
    </>
  );
}

interface Typed {
  personId: string;
  dueOn: string;
  note: string;
  previousId: string;
}

function InvitationForm({
  shown: { people, earlier },
  refused,
}: {
  shown: InvitationShown;
  refused: Refused | undefined;
}) {
  const { deskQuestionnaires, site } = useWords();
  const words = deskQuestionnaires.invitation;
  const explain = explainWith(words.errors, site.error.refused);
  const [last] = earlier;
  const [, { personId, dueOn, note, previousId }] = useForm<Typed>({
    id: 'invitation',
    lastResult: refused?.lastResult ?? null,
    defaultValue: { personId: people[0]?.id ?? '', previousId: last?.id ?? '' },
  });
  const called = Object.fromEntries(people.map(({ id, name, address }) => [id, `${name}, ${address}`]));
  const begun = Object.fromEntries(earlier.map(({ id, reference }) => [id, words.carried(reference)]));
  return (
    <Form method="post" noValidate className="max-w-prose">
      <ErrorSummary errors={summaryOf([personId, dueOn, note, previousId], explain)} />
      <Select
        field={personId}
        label={words.person}
        hint={words.personHint}
        options={people.map(({ id }) => id)}
        labels={called}
        required
        explain={explain}
      />
      <Field field={dueOn} label={words.dueOn} hint={words.dueHint} type="text" explain={explain} />
      <Field field={note} label={words.note} hint={words.noteHint} multiline rows={5} explain={explain} />
      {earlier.length > 0 && (
        <Select
          field={previousId}
          label={words.previous}
          options={['', ...earlier.map(({ id }) => id)]}
          labels={{ ...begun, '': words.empty }}
          explain={explain}
        />
      )}
      <p className="mt-6">
        <button className="button">{words.send}</button>
      </p>
    </Form>
  );
}
