import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { handOverQuestionnaire } from '#app/questionnaires/invite.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { readForm, textIn } from '#app/web/http/form.server.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { ownerAmong } from '#app/questionnaires/filling.ts';
import { PartOfQuestionnaire } from './part-of-questionnaire.tsx';
import { PersonChoice } from './person-choice.tsx';
import { listInvitable } from './questionnaires.queries.server.ts';
import { backTo, getOverview, headOf } from './shown.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskQuestionnaires: { people } }) => ({ title: desk.title(people.handOver) }));

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const over = getOverview(args, person);
  const { companyId } = over.questionnaire;
  const holder = ownerAmong(over.participants)?.personId;
  const people = listInvitable(args.context.app.db, companyId).filter(({ id }) => id !== holder);
  return { head: headOf(over, args), people };
}

/** Gives all of it to somebody else of the company. */
export async function action(args: ActionFunctionArgs) {
  const { person } = authorise(args, 'leads');
  const over = getOverview(args, person);
  const personId = textIn(await readForm(args.request, args.context), 'personId');
  // Whoever has it already would only lose the links they have.
  const isHolder = personId === ownerAmong(over.participants)?.personId;
  const { refused } = isHolder
    ? { refused: 'nobody' as const }
    : handOverQuestionnaire(args.context.app, person, over.questionnaire.id, personId);
  return refused ? data({ personId }, { status: 422 }) : backTo(args, 'handed-over', '/people');
}

export default function Handover() {
  const { head, people } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { deskQuestionnaires, paths } = useWords();
  const { people: words, invitation } = deskQuestionnaires;
  return (
    <PartOfQuestionnaire head={head} title={words.handOver} rest="/people">
      <p className="lead max-w-prose">{people.length > 0 ? words.handOverLead : words.nobodyElse}</p>
      {people.length > 0 ? (
        <Form method="post" noValidate className="max-w-prose">
          <ErrorSummary errors={refused ? [{ id: 'personId', text: words.choose }] : []} />
          <PersonChoice
            label={words.to}
            people={people}
            chosen={refused?.personId}
            error={refused ? words.choose : undefined}
          />
          <p className="mt-6">
            <button className="button">{words.hand}</button>
          </p>
        </Form>
      ) : (
        <p className="mt-4">
          <Link to={paths.deskCompany(head.companyId, '/people/new')} className="button quiet">
            {invitation.addPerson}
          </Link>
        </p>
      )}
    </PartOfQuestionnaire>
  );
}
