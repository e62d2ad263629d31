import { AtDesk } from './parts/at-desk.tsx';
import { Facts } from './parts/facts.tsx';
import { filesIn } from './parts/files.ts';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Part } from './parts/part.tsx';
import { Sheet } from './parts/sheet.tsx';
import { Told } from './parts/told.tsx';

/** Goes to whoever looks after the lead. */
export function LeadMore(letter: LetterProps<'lead-more'>) {
  const { data, locale, words, around } = letter;
  const own = words['lead-more'];
  const who = data.company === null ? data.name : `${data.name} (${data.company})`;
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{own.told(data.reference, who)}</Paragraph>
      {data.text !== '' && (
        <Part heading={own.text}>
          <Told text={data.text} />
        </Part>
      )}
      {data.files.length > 0 && <Facts facts={[[own.files, filesIn(locale, data.files)]]} />}
      <AtDesk leadId={data.leadId} words={words} around={around} />
    </Sheet>
  );
}
