import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { FieldError, Labelled, tiesOf } from '#app/web/parts/field.tsx';
import { Heading, Notice } from '#app/web/parts/text.tsx';
import { Head, type HeadOf } from './head.tsx';
import { useNaming } from './naming.ts';
import { RemarksOf, type ShownRemark } from './remarks-of.tsx';
import { sectionWords } from './section-words.ts';
import { useWays } from './ways.ts';

interface RemarksPageProps {
  head: HeadOf;
  section: string;
  question: string;
  remarks: readonly ShownRemark[];
  isSent: boolean;
  refused: { error: string; text: string } | undefined;
}

export function RemarksPage({ head, section, question, remarks, isSent, refused }: RemarksPageProps) {
  const { words, names } = useNaming();
  const ways = useWays();
  const pages = words.pages.remarks;
  const ties = tiesOf('text', { hint: undefined, error: refused && 'text-error', required: true });
  return (
    <>
      <Head {...head} />
      <Heading above={{ href: ways.question(section, question), label: sectionWords(words, section).title }}>
        {pages.heading}
      </Heading>
      <p className="lead">{names.question(question).label}</p>
      {isSent && <Notice tone="good">{pages.sent}</Notice>}
      <div className="mt-4 max-w-prose">
        <RemarksOf remarks={remarks} />
      </div>
      <form method="post" noValidate className="max-w-prose">
        <ErrorSummary errors={refused ? [{ id: 'text', text: refused.error }] : []} />
        <Labelled id="text" label={pages.text} hint={undefined} required>
          {refused && <FieldError id="text-error">{refused.error}</FieldError>}
          <textarea {...ties} name="text" rows={5} defaultValue={refused?.text} className="input mt-1.5" />
        </Labelled>
        <p className="mt-4">
          <button className="button">{pages.send}</button>
        </p>
      </form>
    </>
  );
}
