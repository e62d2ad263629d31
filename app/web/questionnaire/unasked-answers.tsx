import type { SectionEntries } from '#app/questionnaires/answers.ts';
import { Section } from '#app/web/parts/text.tsx';
import { useNaming } from './naming.ts';
import { typedText } from './typed-text.ts';

interface UnaskedAnswersProps {
  entries: SectionEntries;
  /** Who answered and when, by the key of the question. */
  notes: ReadonlyMap<string, string>;
}

/** Answers to what is asked no more, as they were typed: they are kept, and go to the consultant too. */
export function UnaskedAnswers({ entries, notes }: UnaskedAnswersProps) {
  const naming = useNaming();
  const { answersPage } = naming.words.pages;
  if (Object.keys(entries).length === 0) return null;
  return (
    <Section id="unasked" heading={answersPage.unknown}>
      <p className="lead">{answersPage.unknownLead}</p>
      <dl className="mt-4 border-t border-line">
        {Object.entries(entries).map(([question, entry]) => (
          <div key={question} className="answer">
            <dt>{naming.names.question(question).label}</dt>
            <dd className="min-w-0">
              <p className="overflow-x-auto whitespace-pre-wrap">{typedText(question, entry, naming)}</p>
              {notes.get(question) && <div className="hint">{notes.get(question)}</div>}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
