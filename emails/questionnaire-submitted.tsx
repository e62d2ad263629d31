import { formatMoment } from '#app/words/moment.ts';
import { Facts } from './parts/facts.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';
import { WayIn } from './parts/way-in.tsx';

/** The receipt. */
export function QuestionnaireSubmitted(letter: LetterProps<'questionnaire-submitted'>) {
  const { data, locale, words, around } = letter;
  const own = words['questionnaire-submitted'];
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{own.told}</Paragraph>
      <Facts
        facts={[
          [own.rows.reference, data.reference],
          [own.rows.number, String(data.number)],
          [own.rows.at, formatMoment(locale, data.at)],
        ]}
      />
      <Paragraph>{data.attached.length > 0 ? own.attached : own.atLink}</Paragraph>
      <Paragraph>{own.next}</Paragraph>
      <Paragraph>{own.closed}</Paragraph>
      <WayIn
        label={words.common.questionnaire}
        link={data.questionnaire}
        lasts={own.lasts}
        words={words}
        around={around}
      />
    </Sheet>
  );
}
