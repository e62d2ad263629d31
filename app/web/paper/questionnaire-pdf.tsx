import { Document, Page, StyleSheet, Text, View } from '@react-pdf/renderer';
import type { Filled } from '#app/questionnaires/filled.ts';
import { questionnaire } from '#app/questionnaires/questionnaire.ts';
import {
  countAnswered,
  fillTaken,
  sectionsTaken,
  type TakenAnswer,
  type TakenQuestionnaire,
  type TakenSection,
} from '#app/questionnaires/taken.ts';
import {
  checksOnPaper,
  halvesOf,
  othersOnPaper,
  sayAnswer,
  sayOrigin,
  sayOrigins,
  tableOfList,
  type PaperTableOf,
} from '#app/web/questionnaire/take-paper.ts';
import { sayQuestion, saySection, speechFor, type Speech } from '#app/web/questionnaire/take-words.ts';
import type { Cell } from '#app/web/report/blocks.ts';
import type { Consultancy } from '#app/words/consultancy.ts';
import { momentInMoscow } from '#app/words/day.ts';
import { formatCount } from '#app/words/number.ts';
import { colours, look, printable } from './look.ts';
import { PaperTable } from './paper-table.tsx';

/** All that the paper needs to know: it is printed where neither the App nor a request is to be had. */
export interface QuestionnaireOnPaper {
  taken: TakenQuestionnaire;
  consultancy: Consultancy;
}

/** The copy that a client keeps, and the one that a consultant reads. */
export function QuestionnairePdf({ taken, consultancy }: QuestionnaireOnPaper) {
  const filled = fillTaken(taken, questionnaire);
  const speech = speechFor(taken.locale, filled);
  const { title, taken: words } = speech.words;
  const about = words.about(taken.reference);
  const made = new Date(taken.submittedAt ?? taken.at);
  return (
    <Document
      title={printable(`${title}. ${about}`)}
      author={consultancy.name}
      subject={printable(taken.company)}
      creator={consultancy.name}
      producer={consultancy.name}
      language={taken.locale}
      creationDate={made}
      modificationDate={made}
    >
      <Page size="A4" style={look.page}>
        <View style={look.masthead}>
          <Text style={look.house}>{consultancy.name}</Text>
          <Text style={look.contact}>{`${consultancy.phone}\n${consultancy.email}`}</Text>
        </View>
        <Text style={look.title}>{printable(title)}</Text>
        <Text style={look.lead}>{printable(taken.company)}</Text>
        <Text style={look.about}>{printable(stateOf(speech, taken, filled))}</Text>
        {sectionsTaken(filled, taken.locale).map((section) => (
          <PaperSection key={section.key} {...{ speech, taken, filled, section }} />
        ))}
        <Checks speech={speech} taken={taken} />
        <Others speech={speech} filled={filled} />
        <View style={look.foot} fixed>
          <Text>{printable(`${consultancy.name}. ${about}, ${taken.company}`.slice(0, 110))}</Text>
          <Text render={({ pageNumber, totalPages }) => words.page(pageNumber, totalPages)} />
        </View>
      </Page>
    </Document>
  );
}

function stateOf({ locale, words }: Speech, taken: TakenQuestionnaire, filled: Filled): string {
  const { about, submitted, draft, progress } = words.taken;
  const moment = (at: number) => momentInMoscow(locale, at);
  const state = taken.submittedAt === null ? draft(moment(taken.at)) : submitted(moment(taken.submittedAt));
  const { asked, answered } = countAnswered(filled, taken.marks);
  const count = (number: number) => formatCount(locale, number);
  return `${about(taken.reference)}, ${state}; ${progress(count(answered), count(asked))}`;
}

interface Told {
  speech: Speech;
  taken: TakenQuestionnaire;
  filled: Filled;
}

/** A section under its heading, which never stands alone at the foot of a page. */
function PaperSection({ section: { key, answers }, ...told }: Told & { section: TakenSection }) {
  const [first, ...others] = answers;
  return (
    <View style={look.part}>
      <View wrap={first && tablesOf(told, first).length > 0}>
        <Text style={look.partHeading} minPresenceAhead={60}>
          {printable(saySection(told.speech, key))}
        </Text>
        {first && <Answer answer={first} {...told} />}
      </View>
      {others.map((answer) => (
        <Answer key={answer.question.key} answer={answer} {...told} />
      ))}
    </View>
  );
}

function tablesOf({ speech, filled }: Told, answer: TakenAnswer): PaperTableOf[] {
  const { question } = answer;
  if (question.is === 'months') return halvesOf(speech, filled, question, answer).filter(({ rows }) => rows.length > 0);
  const list = question.is === 'list' ? tableOfList(speech, question, answer) : undefined;
  return list ? [list] : [];
}

function Answer({ answer, ...told }: Told & { answer: TakenAnswer }) {
  const tables = tablesOf(told, answer);
  const notes = notesOf(told, answer);
  if (tables.length === 0) return <Line {...{ speech: told.speech, answer, notes }} />;
  return (
    <>
      {tables.map((table) => (
        <PaperTable key={table.caption} {...printed(table)} />
      ))}
      {notes.length > 0 && <Text style={look.hint}>{printable(notes.join('\n'))}</Text>}
    </>
  );
}

/** What is longer is not set beside its question, or it would be a column over several pages. */
const mostBeside = 600;

/** A question and its answer side by side, and below it where the number comes from and who gave it. */
function Line({ speech, answer, notes }: { speech: Speech; answer: TakenAnswer; notes: string[] }) {
  const text = sayAnswer(speech, answer);
  const question = printable(sayQuestion(speech, answer.question.key));
  const note = notes.length > 0 && <Text style={look.cellNote}>{printable(notes.join('\n'))}</Text>;
  if (text.length > mostBeside)
    return (
      <View style={own.long}>
        <Text style={own.silent} minPresenceAhead={60}>
          {question}
        </Text>
        <Text style={own.text}>{printable(text)}</Text>
        {note}
      </View>
    );
  return (
    <View style={look.note} wrap={false}>
      <Text style={own.question}>{question}</Text>
      <View style={look.noteText}>
        <Text style={text === speech.words.taken.noAnswer ? own.silent : {}}>{printable(text)}</Text>
        {note}
      </View>
    </View>
  );
}

function notesOf({ speech, taken, filled }: Told, answer: TakenAnswer): string[] {
  const { question, entry, isHidden } = answer;
  const last = entry && Object.hasOwn(taken.answered, question.key) ? taken.answered[question.key] : undefined;
  const { words, locale } = speech;
  const origins = question.is === 'months' ? sayOrigins(speech, filled, question, entry) : [];
  const notes = [
    sayOrigin(speech, filled, answer),
    ...origins,
    last ? words.taken.answered(last.by, momentInMoscow(locale, last.at)) : '',
    isHidden ? words.taken.hidden : '',
  ];
  return notes.filter((note) => note !== '');
}

function Checks({ speech, taken: { findings } }: { speech: Speech; taken: TakenQuestionnaire }) {
  const { contradictions, agreed, nothingChecked } = speech.words.taken;
  const checks = checksOnPaper(speech, findings);
  const count = findings.filter(({ standing }) => standing === 'agrees').length;
  return (
    <View style={look.part}>
      <Text style={look.partHeading} minPresenceAhead={60}>
        {printable(contradictions.heading)}
      </Text>
      <Text style={look.hint}>
        {printable(findings.length === 0 ? nothingChecked : agreed(formatCount(speech.locale, count)))}
      </Text>
      {checks.map(({ title, why, table }) => (
        <View key={title}>
          <PaperTable {...printed(table)} />
          <Text style={look.hint}>{printable(why)}</Text>
        </View>
      ))}
    </View>
  );
}

function Others({ speech, filled }: { speech: Speech; filled: Filled }) {
  const table = othersOnPaper(speech, filled);
  if (!table) return null;
  return (
    <View style={look.part}>
      <PaperTable {...printed(table)} />
      <Text style={look.hint}>{printable(speech.words.taken.others.lead)}</Text>
    </View>
  );
}

function printed({ caption, columns, rows }: PaperTableOf): PaperTableOf {
  const cell = (one: Cell): Cell =>
    typeof one === 'string' ? printable(one) : { text: printable(one.text), note: printable(one.note) };
  return {
    caption: printable(caption),
    columns: columns.map((column) => ({ ...column, title: printable(column.title) })),
    rows: rows.map((row) => row.map(cell)),
  };
}

const own = StyleSheet.create({
  question: { width: 190, paddingRight: 14, color: colours.soft },
  long: { borderBottomWidth: 0.5, borderBottomColor: colours.line, paddingVertical: 6 },
  text: { maxWidth: 440 },
  silent: { color: colours.soft },
});
