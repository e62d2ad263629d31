import type { App } from '#app/app.server.ts';
import { assess } from '#app/assessments/assess.server.ts';
import type { Participation } from '#app/questionnaires/find-participation.server.ts';
import { ownerAmong, type Participant, type Step } from '#app/questionnaires/filling.ts';
import { lookOver, nameOf, type Overview } from '#app/questionnaires/look-over.server.ts';
import { inputOf } from '#app/questionnaires/network-input.ts';
import type { SectionProgress } from '#app/questionnaires/progress.ts';
import { listWorthAnswering, type WorthAnswering } from '#app/questionnaires/worth-answering.ts';

/** A section in the list of tasks. */
export type Task = Omit<SectionProgress, 'missing'> & {
  missing: number;
  /** Who has it just now, and by when; or who has handed it back, and when. */
  colleague: { name: string; dueOn: string | null; handedBackAt: number | null } | null;
  /** Questions that the consultant wants mended. */
  marked: number;
};

/** How many can be kept, P10–P90, by what is answered so far; and what would narrow it most. */
export type Range = { low: number; mode: number; high: number; worth: WorthAnswering[] } | 'busy';

/** All that the list of tasks shows to the owner, or to a colleague of theirs. */
export async function showTasks(app: App, { questionnaire, participant, until }: Participation, said: URLSearchParams) {
  const over = lookOver(app, questionnaire);
  const { obstacles, findings } = over;
  const isOwner = participant.section === null;
  const standing = (one: 'errs' | 'asks') => findings.filter((finding) => finding.standing === one).length;
  return {
    head: headOf(over, until),
    isOwner,
    /** That of a colleague. */
    section: participant.section,
    note: isOwner ? questionnaire.note : participant.note,
    dueOn: participant.dueOn,
    invitedBy: isOwner ? nameOf(over, { staffId: questionnaire.consultantId }) : ownerAmong(over.participants)?.name,
    handedBackAt: participant.handedBackAt,
    state: questionnaire.state,
    submittedAt: isOwner ? questionnaire.submittedAt : null,
    /** It has just been submitted, and its paper could not be printed. */
    isUnprinted: isOwner && said.has('unprinted') && over.submissions.at(-1)?.paperSha256 === null,
    hasCopy: isOwner && over.submissions.length > 0,
    tasks: tasksOf(over).filter(({ section }) => isOwner || section === participant.section),
    missing: isOwner ? obstacles.missing : [],
    contradictions: isOwner ? { errs: standing('errs'), asks: standing('asks') } : null,
    returned: isOwner ? returnedOf(over) : null,
    steps: isOwner ? stepsOf(over) : [],
    range: isOwner ? await rangeOf(over) : null,
  };
}

export type ShownTasks = Awaited<ReturnType<typeof showTasks>>;

/** What stands above every page. */
export function headOf({ questionnaire, company }: Overview, until: number | null) {
  return { reference: questionnaire.reference, company, until };
}

export function tasksOf({ progress, participants, remarks, filled }: Overview): Task[] {
  const open = remarks.filter(({ asksCorrection, settledAt }) => asksCorrection && settledAt === null);
  return progress.map(({ missing, ...section }) => {
    const { questions } = filled.sections.find(({ key }) => key === section.section) ?? { questions: [] };
    return {
      ...section,
      missing: missing.length,
      colleague: colleagueOf(participants, section.section),
      marked: new Set(open.map(({ question }) => question).filter((key) => questions.some((one) => one.key === key)))
        .size,
    };
  });
}

/** The last colleague who has it, or has handed it back. */
function colleagueOf(participants: Participant[], section: string): Task['colleague'] {
  const found = participants.findLast((one) => one.section === section && one.endedAt === null);
  return found ? { name: found.name, dueOn: found.dueOn, handedBackAt: found.handedBackAt } : null;
}

function returnedOf(over: Overview): { by: string; text: string } | null {
  if (over.questionnaire.state !== 'returned') return null;
  const last = over.steps.findLast(({ step }) => step.what === 'returned');
  return last?.step.what === 'returned' ? { by: nameOf(over, last) ?? '', text: last.step.text } : null;
}

/** What has happened, the newest first, with the names of whoever it happened to. */
export function stepsOf(over: Overview): { at: number; by: string | undefined; step: Step; who: string }[] {
  return over.steps
    .map(({ at, step, ...by }) => {
      const who = 'participantId' in step ? (over.names[step.participantId] ?? '') : '';
      return { at, by: nameOf(over, by), step, who };
    })
    .toReversed();
}

export async function rangeOf({ filled }: Overview): Promise<Range> {
  const assessed = await assess(inputOf(filled));
  if ('refused' in assessed) return 'busy';
  const { p10, p50, p90 } = assessed.estimate.durable;
  return { low: p10, mode: p50, high: p90, worth: listWorthAnswering(filled, assessed.narrowing).slice(0, 3) };
}
