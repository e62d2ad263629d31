import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { SectionEntries } from '#app/questionnaires/answers.ts';
import { lookOver, nameOf, type Overview } from '#app/questionnaires/look-over.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { Heading, Section } from '#app/web/parts/text.tsx';
import { formatMoment } from '#app/words/moment.ts';
import { Head } from '../head.tsx';
import { MissingList } from '../missing-list.tsx';
import { useNaming } from '../naming.ts';
import { SectionAnswers } from '../section-answers.tsx';
import { sectionWords } from '../section-words.ts';
import { UnaskedAnswers } from '../unasked-answers.tsx';
import { useWays } from '../ways.ts';
import { headOf } from './shown-tasks.server.ts';
import { getOwnership } from './way.server.ts';

export function loader(args: LoaderFunctionArgs) {
  const { questionnaire, until } = getOwnership(args);
  const over = lookOver(args.context.app, questionnaire, args.context.app.db, localeOf(args.request));
  return {
    head: headOf(over, until),
    isOpen: questionnaire.state !== 'submitted',
    filled: over.filled,
    missing: over.obstacles.missing,
    answered: Object.entries(over.answered).map(([question, { at, participantId }]) => ({
      question,
      at,
      by: nameOf(over, { participantId }) ?? null,
    })),
    unasked: unaskedIn(over),
  };
}

/** What was answered and is asked no more: what other answers have hidden, and what this edition has no question for. */
function unaskedIn({ answers, filled }: Overview): SectionEntries {
  return Object.fromEntries(Object.entries(answers.entries).filter(([question]) => !filled.readings.has(question)));
}

/** All answers on one page: to be read, to be changed, to be printed. */
export default function Answers() {
  const { head, isOpen, filled, missing, answered, unasked } = useLoaderData<typeof loader>();
  const { words, locale, names } = useNaming();
  const ways = useWays();
  const { answersPage, section: said, tasks } = words.pages;
  const notes = new Map(
    answered.map(({ question, at, by }) => [question, said.by(by ?? said.carried, formatMoment(locale, at))]),
  );
  return (
    <>
      <Head {...head} />
      <Heading above={{ href: ways.tasks, label: said.above }}>{answersPage.title}</Heading>
      <p className="lead">{answersPage.lead}</p>
      <p className="hint mt-2 print:hidden">{answersPage.print}</p>
      {missing.length > 0 && (
        <Section id="missing" heading={words.missing.heading}>
          <MissingList missing={missing} hrefOf={ways.question} />
        </Section>
      )}
      {filled.sections.map((section) => (
        <Section key={section.key} id={section.key} heading={sectionWords(words, section.key).title}>
          <SectionAnswers
            section={section}
            filled={filled}
            notes={notes}
            change={(key) =>
              isOpen && (
                <a href={ways.question(section.key, key)} className="way">
                  {answersPage.change}
                  <span className="sr-only">: {names.question(key).label}</span>
                </a>
              )
            }
          />
        </Section>
      ))}
      <UnaskedAnswers entries={unasked} notes={notes} />
      {isOpen && (
        <p className="mt-10 print:hidden">
          <a className="button" href={ways.submission}>
            {tasks.submit}
          </a>
        </p>
      )}
    </>
  );
}
