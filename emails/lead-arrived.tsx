import { wordsFor } from '#app/words/index.ts';
import { formatCount } from '#app/words/number.ts';
import { aboutIn } from './parts/about.ts';
import { AtDesk } from './parts/at-desk.tsx';
import { Facts, type Fact } from './parts/facts.tsx';
import { filesIn } from './parts/files.ts';
import { Paragraph } from './parts/paragraph.tsx';
import type { LetterProps } from './parts/props.ts';
import { Part } from './parts/part.tsx';
import { Sheet } from './parts/sheet.tsx';
import { SideLink } from './parts/side-link.tsx';
import { Told } from './parts/told.tsx';

/** Goes to whoever is to look after it, with everything that was said and no link of the client's. */
export function LeadArrived(letter: LetterProps<'lead-arrived'>) {
  const { data, locale, words, around } = letter;
  const own = words['lead-arrived'];
  const questions = new Map(Object.entries(wordsFor(locale).leads.questions));
  const answers = Object.entries(data.answers).map(([key, text]): Fact => [questions.get(key)?.label ?? key, text]);
  return (
    <Sheet {...letter} motto={words.common.services}>
      <Facts facts={factsOf(letter)} />
      {data.estimate && (
        <SideLink label={own.estimate} url={around.pageOf(`/assessment?${data.estimate.query}`)}>
          {own.reckoned}
        </SideLink>
      )}
      <Part heading={own.text}>
        <Told text={data.text || own.nothing} />
      </Part>
      {answers.length > 0 && (
        <Part heading={own.answers}>
          <Facts facts={answers} />
        </Part>
      )}
      <Paragraph>{own.reply}</Paragraph>
      <AtDesk leadId={data.leadId} words={letter.words} around={around} />
    </Sheet>
  );
}

function factsOf({ data, locale, words }: LetterProps<'lead-arrived'>): Fact[] {
  const { rows, doubtful, because, languages, range } = words['lead-arrived'];
  const count = (number: number | null) => (number === null ? null : formatCount(locale, number));
  const sure = (text: string | null, field: 'phone' | 'taxId') =>
    text !== null && data.doubts.includes(field) ? `${text}\u00a0— ${doubtful}` : text;
  const country = wordsFor(locale).leads.countries[data.country];
  const facts: [string, string | null][] = [
    [rows.reference, data.reference],
    [rows.about, aboutIn(locale, data.about)],
    [rows.topic, data.topic ?? null],
    [rows.seats, count(data.seats)],
    [rows.name, data.name],
    [rows.company, data.company],
    [rows.taxId, sure(data.taxId, 'taxId')],
    [rows.place, data.region === null ? country : `${country}, ${data.region}`],
    [rows.address, data.replyTo],
    [rows.phone, sure(data.phone, 'phone')],
    [rows.subscribers, count(data.subscribers)],
    [rows.language, languages[data.language]],
    [rows.estimate, rangeIn(data.estimate?.durable)],
    [rows.alike, data.alike.map(({ reference, because: why }) => `${reference} (${because[why]})`).join(', ')],
    [rows.files, filesIn(locale, data.files)],
  ];
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]));

  function rangeIn(durable: readonly [number, number, number] | undefined): string | null {
    if (!durable) return null;
    const [low, middle, high] = durable;
    return range(formatCount(locale, [low, high], 1), formatCount(locale, middle, 1));
  }
}
