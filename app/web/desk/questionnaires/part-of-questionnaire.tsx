import type { ReactNode } from 'react';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { Watching } from '#app/web/desk/parts/watching.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { HeadOf } from './shown.server.ts';

interface PartOfQuestionnaireProps {
  head: HeadOf;
  title: string;
  /** The page of it that this one belongs to. */
  rest?: string;
  children: ReactNode;
}

/** A page on which one thing is done with a questionnaire. */
export function PartOfQuestionnaire({ head, title, rest = '', children }: PartOfQuestionnaireProps) {
  const { deskQuestionnaires, paths } = useWords();
  const { id, reference, company, version } = head;
  const above = { href: paths.deskQuestionnaire(id, rest), label: `${deskQuestionnaires.one(reference)} · ${company}` };
  return (
    <>
      <DeskHead above={above} title={title} />
      <Watching record={{ kind: 'questionnaire', id }} version={version} isForm />
      {children}
    </>
  );
}
