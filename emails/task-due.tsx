import { longDay } from '#app/words/day.ts';
import { Action } from './parts/action.tsx';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Sheet } from './parts/sheet.tsx';

/** Goes to a colleague in the morning: what they are to do, late tasks first. */
export function TaskDue(letter: LetterProps<'task-due'>) {
  const { data, locale, words, around } = letter;
  const own = words['task-due'];
  const when = (dueOn: string) => {
    if (dueOn === data.today) return own.today;
    return dueOn < data.today ? own.late(longDay(locale, dueOn)) : own.until(longDay(locale, dueOn));
  };
  return (
    <Sheet {...letter} motto={words.common.services}>
      {data.tasks.map(({ id, dueOn }) => {
        const title = around.titleOf(id);
        return title !== undefined && <Paragraph key={id}>{`${title} — ${when(dueOn)}`}</Paragraph>;
      })}
      <Action label={own.open} url={around.pageOf('/desk/tasks')} words={words} />
    </Sheet>
  );
}
