import { Paragraph } from './parts/paragraph.tsx';
import { Part } from './parts/part.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';
import { SideLink } from './parts/side-link.tsx';
import { Told } from './parts/told.tsx';

/** Goes to whoever looks after the lead. */
export function ReportReply(letter: LetterProps<'report-reply'>) {
  const { data, words, around } = letter;
  const own = words['report-reply'];
  const who = data.company === null ? data.name : `${data.name} (${data.company})`;
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{own.told(data.reference, who)}</Paragraph>
      <Part heading={own.text}>
        <Told text={data.text} />
      </Part>
      <SideLink label={own.desk} url={around.pageOf(`/desk/leads/${data.leadId}/report`)}>
        {own.where}
      </SideLink>
    </Sheet>
  );
}
