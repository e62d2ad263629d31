import { useMemo, useRef } from 'react';
import type { Answers } from '#app/questionnaires/answers.ts';
import { readFilled, type Filled } from '#app/questionnaires/filled.ts';
import type { Section as FilledSection } from '#app/questionnaires/question.ts';
import { questionnaire } from '#app/questionnaires/questionnaire.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { Section } from '#app/web/parts/text.tsx';
import { useNaming } from '#app/web/questionnaire/naming.ts';
import { Presence } from '#app/web/questionnaire/presence.tsx';
import { SaveLine } from '#app/web/questionnaire/save-line.tsx';
import { SectionAnswers } from '#app/web/questionnaire/section-answers.tsx';
import { SectionFields } from '#app/web/questionnaire/section-fields.tsx';
import { faultsIn } from '#app/web/questionnaire/section-faults.ts';
import { useAutosave } from '#app/web/questionnaire/use-autosave.ts';

interface ShownSectionProps {
  sectionKey: string;
  answers: Answers;
  moreRowsOf: string | undefined;
}

const savedAt = Date.parse('2026-11-21T11:32:00Z');
const others = [
  { name: 'Коллега из абонентского отдела', isTyping: true },
  { name: 'Бухгалтер', isTyping: false },
];
const marks = new Map([
  ['company.places', 'Консультант: вместе с филиалами?'],
  ['base.movement', 'Консультант: в марте отключений вдвое больше, чем в феврале. Была чистка договоров?'],
]);
const answered = new Map([['company.name', 'Ответил руководитель, 20 ноября, 10:05']]);

export function ShownSection({ sectionKey, answers, moreRowsOf }: ShownSectionProps) {
  const naming = useNaming();
  const filled = useMemo(() => readFilled(questionnaire, answers, naming.locale), [answers, naming.locale]);
  const section = filled.sections.find(({ key }) => key === sectionKey);
  if (!section) return null;
  return (
    <>
      <nav aria-label="Разделы анкеты" className="mt-4 flex flex-wrap gap-x-5 print:hidden">
        {questionnaire.sections.map(({ key }) => (
          <a key={key} href={`/dev/questionnaire?section=${key}`} className="way">
            {naming.words.sections[key].title}
          </a>
        ))}
      </nav>
      <Filling section={section} filled={filled} moreRowsOf={moreRowsOf} />
      <Section id="answers" heading="Проверьте ответы">
        <SectionAnswers
          section={section}
          filled={filled}
          change={(key) => (
            <a href={`#${key}`} className="way">
              Изменить<span className="sr-only">: {naming.names.question(key).label}</span>
            </a>
          )}
        />
      </Section>
    </>
  );
}

interface FillingProps {
  section: FilledSection;
  filled: Filled;
  moreRowsOf: string | undefined;
}

function Filling({ section, filled, moreRowsOf }: FillingProps) {
  const naming = useNaming();
  const form = useRef<HTMLFormElement>(null);
  const { state } = useAutosave({ form, section, action: '/dev/questionnaire/saving' });
  const { title, lead } = naming.words.sections[sectionIn(section.key)];
  return (
    <Section id="form" heading={title}>
      <p className="lead">{lead}</p>
      <SaveLine state={state} savedAt={savedAt} />
      <Presence others={others} />
      {/* A form of a dialogue that is none leads nowhere. */}
      <form ref={form} method="dialog" noValidate>
        <ErrorSummary errors={faultsIn(filled, section, naming)} />
        <SectionFields
          section={section}
          filled={filled}
          marks={marks}
          answered={answered}
          moreRowsOf={moreRowsOf}
          periodHref="/dev/questionnaire?section=base#base.lastMonth"
        />
      </form>
    </Section>
  );
}

function sectionIn(key: string) {
  return questionnaire.sections.find((section) => section.key === key)?.key ?? 'company';
}
