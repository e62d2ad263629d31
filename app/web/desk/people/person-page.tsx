import type { SubmissionResult } from '@conform-to/react';
import { Form, Link, useSearchParams } from '@remix-run/react';
import type { ReactNode } from 'react';
import { nameOfDevice } from '#app/people/device.ts';
import type { Role } from '#app/people/person.ts';
import { may } from '#app/people/rights.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { Watching } from '#app/web/desk/parts/watching.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { dayInMoscow, longDay } from '#app/words/day.ts';
import { formatMoment } from '#app/words/moment.ts';
import type { loadPerson } from './person-data.server.ts';
import { RoleForm } from './role-form.tsx';

/** What has just been done, as the address says. */
export type Done = 'saved' | 'deactivated' | 'reactivated' | 'sessions-ended' | 'factor-reset';

export interface PersonAnswer {
  lastResult?: SubmissionResult;
  refused?: 'last-owner' | 'own';
  /** What somebody else has made of the record meanwhile. */
  now?: { name: string; role: Role; seen: string };
}

/** One of the staff: name and role, access, sessions, second factor. */
export function PersonPage({ answer, ...shown }: ReturnType<typeof loadPerson> & { answer: PersonAnswer | undefined }) {
  const { desk, deskPeople, paths, locale } = useWords();
  const done = useSearchParams()[0].get('done');
  const { person } = shown;
  const words = deskPeople.person;
  const said = (words.done as Record<string, string>)[done ?? ''];
  const moment = longDay(locale, dayInMoscow(person.deactivatedAt ?? person.createdAt));
  return (
    <>
      <DeskHead above={{ href: paths.deskPeople, label: words.back }} title={person.name} />
      {said && !answer && <Notice tone="good">{said}</Notice>}
      {answer?.refused && <Alert>{answer.refused === 'own' ? words.resetOwn : words.lastOwner}</Alert>}
      {answer?.now && <Alert>{words.conflict(answer.now.name, desk.role[answer.now.role])}</Alert>}
      <Watching record={{ kind: 'staff', id: person.id }} version={shown.seen} isForm />
      <p className="mt-4">{person.address}</p>
      <p className="text-soft">
        {person.deactivatedAt === null ? words.since(moment) : words.deactivatedSince(moment)}
      </p>
      <div className="mt-8 grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <Panel heading={words.change}>
          <RoleForm
            key={answer?.now?.seen ?? shown.seen}
            person={person}
            seen={answer?.now?.seen ?? shown.seen}
            answer={answer}
          />
        </Panel>
        <div className="grid content-start gap-y-10">
          <Access {...shown} />
          <Answering {...shown} />
          <Sessions {...shown} />
          <SecondFactor {...shown} />
        </div>
      </div>
    </>
  );
}

type Shown = ReturnType<typeof loadPerson>;

function Access({ person }: Shown) {
  const { deskPeople, paths } = useWords();
  const words = deskPeople.person;
  const isActive = person.deactivatedAt === null;
  return (
    <Panel heading={words.access}>
      <p className="mt-2">{isActive ? words.deactivateLead : words.reactivateLead}</p>
      {isActive ? (
        <Press action={paths.deskPersonDeactivation(person.id)} label={words.deactivate} tone="danger" />
      ) : (
        <Press action={paths.deskPersonReactivation(person.id)} label={words.reactivate} tone="second" />
      )}
    </Panel>
  );
}

function Answering({ person: { id, role, deactivatedAt } }: Shown) {
  const { deskAnswering: words, paths } = useWords();
  if (deactivatedAt !== null || !may(role, 'questions')) return null;
  return (
    <Panel heading={words.panel}>
      <p className="mt-2">{words.panelLead}</p>
      <p className="mt-2">
        <Link to={paths.deskPersonAnswering(id)} className="way">
          {words.toTheirs}
        </Link>
      </p>
    </Panel>
  );
}

function Sessions({ person, sessions }: Shown) {
  const { account, deskPeople, paths, locale } = useWords();
  const words = deskPeople.person;
  return (
    <Panel heading={words.sessions}>
      {sessions.length === 0 && <p className="mt-2">{words.noSessions}</p>}
      <ul className="mt-2">
        {sessions.map((session) => (
          <li
            key={session.id}
          >{`${nameOfDevice(session, account.sessions)} — ${formatMoment(locale, session.seenAt)}`}</li>
        ))}
      </ul>
      {sessions.length > 0 && (
        <Press action={paths.deskPersonSessions(person.id)} label={words.endSessions} tone="quiet" />
      )}
    </Panel>
  );
}

function SecondFactor({ person, isMe, secondFactorAt }: Shown) {
  const { deskPeople, paths, locale } = useWords();
  const words = deskPeople.person;
  if (secondFactorAt === null) {
    return (
      <Panel heading={words.secondFactor}>
        <p className="mt-2">{words.factorOff}</p>
      </Panel>
    );
  }
  return (
    <Panel heading={words.secondFactor}>
      <p className="mt-2">{words.factorOn(longDay(locale, dayInMoscow(secondFactorAt)))}</p>
      <p className="mt-2 text-soft">{isMe ? words.resetOwn : words.resetLead}</p>
      {!isMe && <Press action={paths.deskPersonSecondFactor(person.id)} label={words.reset} tone="danger" />}
    </Panel>
  );
}

function Panel({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="panel">
      <h2 className="text-xl">{heading}</h2>
      {children}
    </section>
  );
}

function Press({ action, label, tone }: { action: string; label: string; tone: 'danger' | 'second' | 'quiet' }) {
  return (
    <Form method="post" action={action} className="mt-4">
      <button className={`button ${tone}`}>{label}</button>
    </Form>
  );
}

function Alert({ children }: { children: ReactNode }) {
  return (
    <div role="alert" tabIndex={-1} autoFocus className="mt-6 max-w-prose border-3 border-bad px-4 py-3">
      {children}
    </div>
  );
}
