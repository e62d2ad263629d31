import { Form, Link } from '@remix-run/react';
import { Panel } from '#app/web/desk/parts/head.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { useNaming } from '#app/web/questionnaire/naming.ts';
import { sectionWords } from '#app/web/questionnaire/section-words.ts';
import { dayInMoscow, longDay } from '#app/words/day.ts';
import { formatMoment } from '#app/words/moment.ts';
import type { PeopleShown } from './people.tsx';
import { QuestionnaireHead } from './questionnaire-head.tsx';
import { useDeskWays } from './use-desk-ways.ts';

type Participant = PeopleShown['people'][number];

export function PeoplePage({ shown: { head, people, now } }: { shown: PeopleShown }) {
  const words = useWords().deskQuestionnaires.people;
  const ways = useDeskWays(head.id);
  return (
    <>
      <QuestionnaireHead head={head} />
      <div className="mt-6 max-w-4xl">
        <Panel id="people" heading={words.heading}>
          <ul>
            {people.map((one) => (
              <Filler key={one.id} id={head.id} one={one} now={now} />
            ))}
          </ul>
          <p className="mt-4">
            <Link to={ways.at('/handover')} className="button quiet">
              {words.handOver}
            </Link>
          </p>
        </Panel>
      </div>
    </>
  );
}

function Filler({ id, one, now }: { id: string; one: Participant; now: number }) {
  const words = useWords().deskQuestionnaires.people;
  const { words: asked } = useNaming();
  const { name, address, section, note, endedAt } = one;
  const what = section === null ? words.all : words.section(sectionWords(asked, section).title);
  return (
    <li className="border-b border-line py-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <b>{name}</b>
        <a href={`mailto:${address}`} className="inline-block py-1 wrap-anywhere">
          {address}
        </a>
        <span className="tag">{what}</span>
      </p>
      <p className="text-sm text-soft">{useLinkLine(one, now)}</p>
      {note !== '' && <p className="mt-1 text-sm whitespace-pre-line">{note}</p>}
      {endedAt === null && <Buttons id={id} one={one} />}
    </li>
  );
}

/** When they were invited, until when their link works, and whether they are done. */
function useLinkLine({ invitedAt, dueOn, handedBackAt, endedAt, link }: Participant, now: number): string {
  const { deskQuestionnaires, locale } = useWords();
  const words = deskQuestionnaires.people;
  const day = (at: number) => longDay(locale, dayInMoscow(at));
  const works = link.until === null ? words.noLink : link.until > now ? words.until(day(link.until)) : null;
  const line =
    endedAt === null
      ? [
          link.sentAt !== null && words.sent(formatMoment(locale, link.sentAt)),
          works ?? words.expired(day(link.until ?? now)),
          dueOn !== null && words.due(longDay(locale, dueOn)),
          handedBackAt !== null && words.handedBack(day(handedBackAt)),
        ]
      : [words.ended(day(endedAt))];
  return [words.invited(day(invitedAt)), ...line].filter(Boolean).join(' · ');
}

function Buttons({ id, one }: { id: string; one: Participant }) {
  const words = useWords().deskQuestionnaires.people;
  const ways = useDeskWays(id);
  return (
    <div className="mt-2 flex flex-wrap gap-2 print:hidden">
      <Form method="post" action={ways.participant(one.id, 'link')}>
        <button className="button quiet" aria-label={words.renewTo(one.name)}>
          {words.renew}
        </button>
      </Form>
      <Form method="post" action={ways.participant(one.id, 'revocation')}>
        <button className="button quiet" aria-label={words.revokeFrom(one.name)}>
          {words.revoke}
        </button>
      </Form>
    </div>
  );
}
