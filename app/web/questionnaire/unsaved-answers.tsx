import type { SectionEntries } from '#app/questionnaires/answers.ts';
import { Section } from '#app/web/parts/text.tsx';
import { useNaming } from './naming.ts';
import { typedText } from './typed-text.ts';

/** What was sent and could not be saved, to be copied: a field to each question. */
export function UnsavedAnswers({ sent }: { sent: SectionEntries }) {
  const naming = useNaming();
  const { unsaved } = naming.words.pages.refused;
  const texts = Object.entries(sent).flatMap(([question, entry]) => {
    const text = typedText(question, entry, naming);
    return text === '' ? [] : [{ question, text }];
  });
  if (texts.length === 0) return null;
  return (
    <Section id="unsaved" heading={unsaved.heading}>
      <p className="lead">{unsaved.lead}</p>
      {texts.map(({ question, text }) => (
        <div key={question} className="mt-5 max-w-3xl">
          <label htmlFor={question} className="block font-semibold">
            {naming.names.question(question).label}
          </label>
          <textarea
            id={question}
            readOnly
            wrap={text.includes('\t') ? 'off' : 'soft'}
            rows={Math.min(10, text.split('\n').length + 1)}
            className="input mt-1.5"
            defaultValue={text}
          />
        </div>
      ))}
    </Section>
  );
}
