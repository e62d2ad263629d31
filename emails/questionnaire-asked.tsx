import { questionIn } from '#app/words/questionnaire.ts';
import { Facts } from './parts/facts.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';
import { Told } from './parts/told.tsx';
import { WayIn } from './parts/way-in.tsx';

export function QuestionnaireAsked(letter: LetterProps<'questionnaire-asked'>) {
  const { data, locale, words, around } = letter;
  const own = words['questionnaire-asked'];
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{own.told(data.by, data.reference)}</Paragraph>
      <Facts facts={[[own.row, questionIn(locale, data.question)]]} />
      <Told text={data.text} />
      <Paragraph>{own.answer}</Paragraph>
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
