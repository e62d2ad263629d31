import { Link } from '@remix-run/react';
import { Panel } from '#app/web/desk/parts/head.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { useNaming } from '#app/web/questionnaire/naming.ts';
import { SectionAnswers } from '#app/web/questionnaire/section-answers.tsx';
import { sectionWords } from '#app/web/questionnaire/section-words.ts';
import { formatMoment } from '#app/words/moment.ts';
import type { AnswersShown } from './answers.tsx';
import { QuestionnaireHead } from './questionnaire-head.tsx';
import { typedText } from './typed-text.ts';
import { useDeskWays } from './use-desk-ways.ts';

export function AnswersPage({ shown }: { shown: AnswersShown }) {
  const words = useWords().deskQuestionnaires.answers;
  const { words: asked, names } = useNaming();
  const { head, filled } = shown;
  const ways = useDeskWays(head.id);
  const notes = useNotes(shown);
  return (
    <>
      <QuestionnaireHead head={head} />
      <p className="lead">{words.lead}</p>
      <div className="mt-6 grid max-w-4xl grid-cols-1 gap-8">
        {filled.sections.map((section) => (
          <Panel key={section.key} id={section.key} heading={sectionWords(asked, section.key).title}>
            <SectionAnswers
              section={section}
              filled={filled}
              notes={notes}
              change={(key) => (
                <Link to={ways.remark(key)} className="way" aria-label={words.remarkAbout(names.question(key).label)}>
                  {words.remark}
                </Link>
              )}
            />
          </Panel>
        ))}
        <Retired shown={shown} />
      </div>
    </>
  );
}

/** Who answered and when, and whether something was said of it. */
function useNotes({ answered, remarks }: AnswersShown) {
  const { deskQuestionnaires, locale } = useWords();
  const { section: said } = useNaming().words.pages;
  const words = deskQuestionnaires.answers;
  const told = new Map(
    answered.map(({ question, at, by }) => [question, said.by(by ?? said.carried, formatMoment(locale, at))]),
  );
  const keys = new Set([...told.keys(), ...remarks.map(({ question }) => question)]);
  return new Map([...keys].map((key) => [key, noteOf(key)]));

  function noteOf(key: string) {
    const about = remarks.filter(({ question }) => question === key);
    return (
      <>
        {told.get(key)}
        {about.length > 0 && ` · ${words.said(about.length)}`}
        {about.some(({ isMarked }) => isMarked) && <strong className="ml-2 text-warn">{words.marked}</strong>}
      </>
    );
  }
}

function Retired({ shown: { retired } }: { shown: AnswersShown }) {
  const words = useWords().deskQuestionnaires.answers;
  if (retired.length === 0) return null;
  return (
    <Panel id="retired" heading={words.unknown}>
      <dl className="mt-2">
        {retired.map(({ key, typed }) => (
          <div key={key} className="answer">
            <dt>{key}</dt>
            <dd className="whitespace-pre-line">{typed && typedText(typed)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
