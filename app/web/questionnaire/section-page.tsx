import { useRevalidator } from '@remix-run/react';
import { useRef, useState, type ReactNode } from 'react';
import { decides } from '#app/questionnaires/decides.ts';
import { Heading, Notice } from '#app/web/parts/text.tsx';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { formatMoment } from '#app/words/moment.ts';
import type { Filled } from '#app/questionnaires/filled.ts';
import { AttachedFiles } from './attached-files.tsx';
import type { SaveState } from './autosave.ts';
import { ContestNotice, contestsOf } from './contest-notice.tsx';
import { sectionForm } from './leaving-button.tsx';
import { Head } from './head.tsx';
import { LiveRange } from './live-range.tsx';
import { MissingList } from './missing-list.tsx';
import { useNaming } from './naming.ts';
import type { ShownSection } from './pages/shown-section.server.ts';
import type { ShownContest } from './pages/take-section.server.ts';
import { RemarksOf } from './remarks-of.tsx';
import { isUnsaved, SaveLine } from './save-line.tsx';
import { faultsIn } from './section-faults.ts';
import { SectionFields } from './section-fields.tsx';
import { SectionStanding } from './section-standing.tsx';
import { sectionWords } from './section-words.ts';
import { TableFile } from './table-file.tsx';
import { useAutosave } from './use-autosave.ts';
import { useOffline } from './use-offline.ts';
import { Watched } from './watched.tsx';
import { useWays } from './ways.ts';

interface Refused {
  refused: 'closed' | 'not-yours' | 'contested';
  contested: ShownContest[];
  seq: number;
  /** With what was sent in the place of what is saved. */
  filled: Filled;
}

interface SectionPageProps {
  shown: ShownSection;
  refused: Refused | undefined;
  moreRowsOf: string | undefined;
  /** Whoever came here has just saved it: they are told what is wrong. */
  isChecked: boolean;
}

/** One section: its questions, its files, and whoever else is at it. */
export function SectionPage({ shown, refused, moreRowsOf, isChecked }: SectionPageProps) {
  const naming = useNaming();
  const { words } = naming;
  const ways = useWays();
  const form = useRef<HTMLFormElement>(null);
  const filled = refused?.filled ?? shown.filled;
  const section = filled.sections[0] ?? { key: shown.section, questions: [] };
  const { revalidate } = useRevalidator();
  // What the form shows is of this state, until it is told what others have filled in: see `takeNews`.
  const [{ seen, formId, faults }] = useState(() => ({
    seen: refused?.seq ?? shown.seq,
    formId: shown.form,
    faults: isChecked && !refused ? faultsIn(filled, section, naming) : [],
  }));
  const { state, contested, isOld, hear } = useAutosave({
    form,
    section,
    action: ways.section(shown.section, '/saving'),
    seen,
    onSaved: (questions) => questions.some(decides) && revalidate(),
  });
  const isOffline = useOffline(form);
  const { title, lead } = sectionWords(words, shown.section);
  return (
    <>
      <Head {...shown.head} />
      <Heading above={{ href: ways.tasks, label: words.pages.section.above }}>{title}</Heading>
      <p className="lead">{lead}</p>
      <SectionStanding shown={shown} />
      {refused && <RefusedSave refused={refused} />}
      {isOffline && <Notice tone="bad">{words.pages.section.offline}</Notice>}
      <Watched shown={shown} hear={hear} />
      {isOld && <Newer />}
      {isChecked && shown.missing.length > 0 && <NotYet shown={shown} />}
      <form ref={form} id={sectionForm} method="post" noValidate className="mt-6">
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="form" value={formId} />
        <ErrorSummary errors={faults} />
        <SectionFields
          section={section}
          filled={filled}
          marks={marksOf(shown)}
          answered={useAnswered(shown)}
          moreRowsOf={moreRowsOf}
          periodHref={ways.question('base', 'base.lastMonth')}
        />
        <SaveBar shown={shown} state={state} contested={contested} />
      </form>
      {shown.closed === null && <TableFile section={section} />}
      {shown.isOwner && <LiveRange state={state} />}
      <AttachedFiles section={shown.section} files={shown.files} isOpen={shown.closed === null} />
    </>
  );
}

function NotYet({ shown: { missing } }: { shown: ShownSection }) {
  const ways = useWays();
  return (
    <Notice tone="plain">
      <p className="font-semibold">{useNaming().words.pages.section.notYet}</p>
      <MissingList missing={missing} hrefOf={ways.question} />
    </Notice>
  );
}

interface SaveBarProps {
  shown: ShownSection;
  state: SaveState;
  contested: readonly ShownContest[];
}

/** In sight wherever somebody types, but only where it must be: it would lie over what they fill in. */
function SaveBar({ shown, state, contested }: SaveBarProps) {
  const isUrgent = isUnsaved(state) || contested.length > 0;
  return (
    <div
      className={`mt-8 max-h-[60vh] overflow-auto border-t border-rule bg-paper py-3 print:hidden ${
        isUrgent ? 'sticky bottom-0' : ''
      }`}
    >
      {contested.length > 0 && <ContestNotice contested={contested} />}
      <SaveLine state={state} savedAt={shown.savedAt ?? undefined} />
      <SaveButtons shown={shown} />
    </div>
  );
}

/** A colleague has added rows that this page has no fields for. */
function Newer() {
  const { section } = useNaming().words.pages;
  return (
    <Notice tone="plain">
      {section.newer}{' '}
      <a href="" className="way">
        {section.reload}
      </a>
    </Notice>
  );
}

function SaveButtons({ shown: { isOwner, closed, next } }: { shown: ShownSection }) {
  const { section } = useNaming().words.pages;
  if (closed !== null) return null;
  return (
    <p className="mt-2 flex flex-wrap gap-3">
      {isOwner && next !== null && (
        <button className="button" name="then" value="next">
          {section.next}
        </button>
      )}
      <button className="button quiet" name="then" value="stay">
        {section.save}
      </button>
      {isOwner ? (
        <button className="button quiet" name="then" value="ready">
          {section.ready}
        </button>
      ) : (
        <button className="button" name="then" value="hand-back">
          {section.handBack}
        </button>
      )}
    </p>
  );
}

function RefusedSave({ refused }: { refused: Refused }) {
  const naming = useNaming();
  const { section } = naming.words.pages;
  if (refused.refused === 'contested') {
    return (
      <>
        <ErrorSummary errors={contestsOf(refused.contested, naming)} />
        <p className="mt-3 max-w-prose">{section.contested.lead}</p>
      </>
    );
  }
  return <Notice tone="bad">{refused.refused === 'closed' ? section.closed : section.notYours}</Notice>;
}

/** What was said of each question, above it. */
function marksOf({ remarks }: ShownSection): ReadonlyMap<string, ReactNode> {
  const questions = new Set(remarks.map(({ question }) => question));
  return new Map(
    [...questions].map((question) => [
      question,
      <RemarksOf key={question} remarks={remarks.filter((remark) => remark.question === question)} />,
    ]),
  );
}

/** Who answered each question, below it, with a way to ask about it. */
function useAnswered({ answered, filled }: ShownSection): ReadonlyMap<string, ReactNode> {
  const { words, locale, names } = useNaming();
  const ways = useWays();
  const { section, remarks } = words.pages;
  const by = new Map(answered.map((one) => [one.question, one]));
  return new Map(
    (filled.sections[0]?.questions ?? []).map(({ key }): [string, ReactNode] => {
      const last = by.get(key);
      return [
        key,
        <>
          {last && <>{section.by(last.by ?? section.carried, formatMoment(locale, last.at))} · </>}
          <a className="way print:hidden" href={ways.remarks(key)}>
            {remarks.ask}
            <span className="sr-only">: {names.question(key).label}</span>
          </a>
        </>,
      ];
    }),
  );
}
