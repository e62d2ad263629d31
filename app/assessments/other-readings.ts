import { questionInput, type InputQuestion } from '#app/churn/question.ts';
import { rangeOf } from '#app/churn/range.ts';
import { searchOf, withFigures, type Answers, type Doubt } from './answers.ts';
import { rounded } from './figure.ts';
import { inputOf } from './network-input.ts';

/** A figure that can hardly be meant, and the addresses of what else may have been. */
export interface AskedBack {
  question: InputQuestion;
  /** In the order of the question's readings, without the one as written and what comes to the same. */
  others: OtherReading[];
}

export interface OtherReading {
  as: 'annual' | 'divided-by-twelve' | 'share-for-percent' | 'swapped' | 'kopecks' | 'thousands' | 'months' | 'fewer';
  answers: Answers;
  search: string;
}

/** All that is asked back, with the answers that each other reading would make. */
export function askBack(answers: Answers): AskedBack[] {
  const written = searchOf(answers);
  return questionInput(inputOf(answers)).map((question) => ({
    question,
    others: otherReadings(question, answers)
      .map(({ as, figures }) => {
        const meant = withFigures(answers, figures);
        return { as, answers: meant, search: searchOf(meant) };
      })
      .filter(({ search }) => search !== written),
  }));
}

/** The address with the other reading of a comma or a point. */
export function searchIfOther(answers: Answers, { field, other }: Doubt): string {
  return searchOf(withFigures(answers, { [field]: other }));
}

interface Change {
  as: OtherReading['as'];
  figures: Answers['figures'];
}

function otherReadings(question: InputQuestion, { figures }: Answers): Change[] {
  switch (question.asks) {
    case 'churn-too-high':
    case 'churn-too-low': {
      const base = modeOf(figures.subscribers);
      return question.readings.flatMap(({ as, monthly }) =>
        as === 'written' ? [] : [{ as, figures: { disconnects: people(base * monthly) } }],
      );
    }
    case 'more-lost-than-had':
      return question.readings.flatMap(({ as, base, disconnected }) =>
        as === 'written' ? [] : [{ as, figures: { subscribers: people(base), disconnects: people(disconnected) } }],
      );
    case 'revenue-out-of-range': {
      const written = question.readings.find(({ as }) => as === 'written')?.arpu ?? 1;
      const bill = modeOf(figures.bill);
      return question.readings.flatMap(({ as, arpu }) =>
        as === 'written' ? [] : [{ as, figures: { bill: rounded((bill * arpu) / written, 'money') } }],
      );
    }
    case 'reasons-exceed-disconnects':
      return readingsOfReasons(question.counted, modeOf(figures.disconnects), modeOf(figures.months ?? 1));
    case 'too-many-unknown':
    case 'not-a-figure':
    case 'percent-for-share':
      return [];
  }
}

/** They were counted over more months than was said, or a month has more disconnects. */
function readingsOfReasons(counted: number, disconnects: number, months: number): Change[] {
  const more = Math.round(counted / disconnects);
  const fewer: Change = { as: 'fewer', figures: { disconnects: people(counted / months) } };
  const isWhole = more > months && more <= 60 && Math.abs(counted / disconnects / more - 1) <= 0.15;
  return isWhole ? [{ as: 'months', figures: { months: more } }, fewer] : [fewer];
}

function modeOf(figure: Answers['figures'][keyof Answers['figures']]): number {
  return figure === undefined ? 0 : rangeOf(figure).mode;
}

/** Whole people, unless they are so few that it matters. */
function people(count: number): number {
  return count >= 20 ? Math.round(count) : Math.max(0.01, rounded(count, 'count'));
}
