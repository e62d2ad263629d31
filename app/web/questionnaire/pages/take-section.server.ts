import type { ActionFunctionArgs } from '@remix-run/node';
import type { SectionEntries } from '#app/questionnaires/answers.ts';
import { handBack } from '#app/questionnaires/delegate.server.ts';
import { findParticipation } from '#app/questionnaires/find-participation.server.ts';
import { lookOver, nameOf } from '#app/questionnaires/look-over.server.ts';
import { markSection } from '#app/questionnaires/mark-section.server.ts';
import { withMine } from '#app/questionnaires/merge-entries.ts';
import { questionnaire as edition, type SectionKey } from '#app/questionnaires/questionnaire.ts';
import { saveAnswers, type Contested } from '#app/questionnaires/save-answers.server.ts';
import { readSectionForm } from '#app/questionnaires/section-form.ts';
import { readWideForm } from '#app/web/http/form.server.ts';
import { backTo, refusedLink, tokenIn } from './way.server.ts';

/** A question that somebody else has answered otherwise, with their name. */
export type ShownContest = Omit<Contested, 'by'> & { by: string };

export type TakenSection =
  | { refused: undefined; redirect: ReturnType<typeof backTo> }
  | { refused: 'closed' | 'not-yours' | 'contested'; contested: ShownContest[]; sent: SectionEntries };

/** Saves the form of a section, and does what its button asks for then. */
export async function takeSection(args: ActionFunctionArgs, key: SectionKey): Promise<TakenSection> {
  const { app } = args.context;
  const form = readWideForm(args.context);
  const section = edition.sections.find((one) => one.key === key);
  const saved = await saveAnswers(app, tokenIn(args), key, { fields: form, seen: seenIn(form) });
  const sent = section ? readSectionForm(section, form) : {};
  switch (saved.refused) {
    case 'closed':
    case 'not-yours':
      return { refused: saved.refused, contested: [], sent };
    case 'no-section':
      throw new Response(null, { status: 404 });
    case 'unknown':
    case 'expired':
    case 'ended':
      throw refusedLink({ refused: saved.refused });
    case undefined:
  }
  if (saved.contested.length > 0) {
    // Only what both have changed: the rest of a table may be newer than what was sent of it.
    const mine = saved.contested.flatMap(({ question, conflicts }) => {
      const kept = saved.entries[question] ?? sent[question];
      return kept ? [[question, withMine(kept, conflicts)] as const] : [];
    });
    return { refused: 'contested', contested: named(args, saved.contested), sent: Object.fromEntries(mine) };
  }
  return { refused: undefined, redirect: goOn(args, key, form) };
}

/** What a form has seen; nothing, where it does not say. */
export function seenIn(form: URLSearchParams): number {
  const seen = Number(form.get('seen') ?? '');
  return Number.isSafeInteger(seen) && seen >= 0 ? seen : 0;
}

/** By name, whoever has answered otherwise. */
export function named(args: Pick<ActionFunctionArgs, 'params' | 'context'>, contested: Contested[]): ShownContest[] {
  const { app } = args.context;
  const found = findParticipation(app, tokenIn(args));
  if ('refused' in found) return [];
  const over = lookOver(app, found.questionnaire);
  return contested.map(({ by, ...rest }) => ({ ...rest, by: nameOf(over, { participantId: by }) ?? '' }));
}

function goOn(args: ActionFunctionArgs, key: SectionKey, form: URLSearchParams) {
  const { app } = args.context;
  const token = tokenIn(args);
  const more = form.get('more');
  const here = `/sections/${key}`;
  if (more !== null) return backTo(args, `${here}?more=${encodeURIComponent(more)}#${encodeURIComponent(more)}`);
  switch (form.get('then')) {
    case 'hand-back':
      handBack(app, token);
      return backTo(args);
    case 'ready': {
      const isReady = isWhole(args, key) && markSection(app, token, key, 'said-ready').refused === undefined;
      return backTo(args, isReady ? '' : `${here}?checked`);
    }
    case 'next': {
      const next = nextAfter(args, key);
      return backTo(args, next === undefined ? '' : `/sections/${next}`);
    }
    case null:
    default:
      return backTo(args, `${here}?checked`);
  }
}

function isWhole(args: ActionFunctionArgs, key: SectionKey): boolean {
  const found = findParticipation(args.context.app, tokenIn(args));
  if ('refused' in found) return false;
  const { progress } = lookOver(args.context.app, found.questionnaire);
  return progress.find(({ section }) => section === key)?.missing.length === 0;
}

function nextAfter(args: ActionFunctionArgs, key: SectionKey): string | undefined {
  const found = findParticipation(args.context.app, tokenIn(args));
  if ('refused' in found || found.participant.section !== null) return undefined;
  const { sections } = lookOver(args.context.app, found.questionnaire).filled;
  return sections[sections.findIndex((section) => section.key === key) + 1]?.key;
}
