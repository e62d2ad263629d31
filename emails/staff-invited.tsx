import { Action } from './parts/action.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';

/** Leads to the page where one signs in, not in: an invitation may be read weeks later, and in a mailbox others see. */
export function StaffInvited(letter: LetterProps<'staff-invited'>) {
  const { data, words, around } = letter;
  const own = words['staff-invited'];
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Paragraph>{own.told(around.consultancy, own.roles[data.role])}</Paragraph>
      <Paragraph>{own.how}</Paragraph>
      <Action label={own.action} url={around.pageOf('/sign-in')} words={words} />
      <Paragraph>{own.stranger(around.consultancy)}</Paragraph>
    </Sheet>
  );
}
