import type { ActionFunctionArgs } from '@remix-run/node';
import type { SectionEntries } from '#app/questionnaires/answers.ts';
import { handBack } from '#app/questionnaires/delegate.server.ts';
import { findParticipation } from '#app/questionnaires/find-participation.server.ts';
import { lookOver, nameOf } from '#app/questionnaires/look-over.server.ts';
import { markSection } from '#app/questionnaires/mark-section.server.ts';
import { withMine } from '#app/questionnaires/merge-entries.ts';
import { questionnaire as edition, type SectionKey } from '#app/questionnaires/questionnaire.ts';
import { saveAnswers, type Contested, type SentForm } from '#app/questionnaires/save-answers.server.ts';
import { readSectionForm } from '#app/questionnaires/section-form.ts';
import { tooMany } from '#app/web/http/errors.server.ts';
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
  const saved = await saveAnswers(app, tokenIn(args), key, sentFormOf(form));
  const sent = section ? readSectionForm(section, form) : {};
  switch (saved.refused) {
    case 'closed':
    case 'not-yours':
      return { refused: saved.refused, contested: [], sent };
    case 'too-much-today':
      throw tooMany(saved.until, app.clock.now());
    case 'no-section':
      throw new Response(null, { status: 404 });
    case 'unknown':
    case 'expired':
    case 'ended':
      throw refusedLink({ refused: saved.refused }, sent);
    case undefined:
  }
  if (saved.contested.length > 0) {
    // Only what both have changed: the rest of a table may be newer than what was sent of it.
    const mine = saved.contested.flatMap(({ question, conflicts }) => {
      const kept = saved.news[question] ?? sent[question];
      return kept ? [[question, withMine(kept, conflicts)] as const] : [];
    });
    return { refused: 'contested', contested: named(args, saved.contested), sent: Object.fromEntries(mine) };
  }
  return { refused: undefined, redirect: goOn(args, key, form) };
}

/** A form as it was sent: by a page that was shown when so much had been saved, and with an id of its own. */
export function sentFormOf(fields: URLSearchParams): SentForm {
  const seen = Number(fields.get('seen') ?? '');
  const form = fields.get('form') ?? '';
  return {
    fields,
    seen: Number.isSafeInteger(seen) && seen >= 0 ? seen : 0,
    form: /^[0-9a-f]{32}$/.test(form) ? form : null,
  };
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
  const then = form.get('then');
  switch (then) {
    case 'files':
    case 'table':
    case 'colleague':
      return backTo(args, `${here}/${then}`);
    case 'reopen':
      markSection(app, token, key, 'reopened');
      return backTo(args, here);
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
      return backTo(args, `${here}?checked&saved=${app.clock.now()}`);
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
