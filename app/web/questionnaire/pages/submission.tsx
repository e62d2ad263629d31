import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { lookOver } from '#app/questionnaires/look-over.server.ts';
import { canSubmit } from '#app/questionnaires/progress.ts';
import { readyToSubmit, submitQuestionnaire, type Unsubmitted } from '#app/questionnaires/submit.server.ts';
import { discard } from '#app/storage/take-in.server.ts';
import { readForm } from '#app/web/http/form.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { SubmissionPage } from '../submission-page.tsx';
import { paperFor } from './paper-for.server.ts';
import { headOf } from './shown-tasks.server.ts';
import { backTo, getOwnership, refusedLink, tokenIn } from './way.server.ts';

export function loader(args: LoaderFunctionArgs) {
  const { questionnaire, until } = getOwnership(args);
  const over = lookOver(args.context.app, questionnaire, args.context.app.db, localeOf(args.request));
  return {
    head: headOf(over, until),
    seq: questionnaire.seq,
    isOpen: questionnaire.state !== 'submitted',
    canSubmit: canSubmit(over.obstacles),
    obstacles: over.obstacles,
  };
}

/** Submits what its owner has looked over, and no later state of it. */
export async function action(args: ActionFunctionArgs) {
  const { app } = args.context;
  getOwnership(args);
  const form = await readForm(args.request, args.context);
  const seq = Number(form.get('seq') ?? NaN);
  // It is printed before it is submitted, and takes seconds: only what can be submitted is worth that.
  const ready = readyToSubmit(app, tokenIn(args), seq);
  if (ready.refused !== undefined) return refuse(args, ready);
  const paper = await paperFor(app, ready.over);
  try {
    const submitted = submitQuestionnaire(app, tokenIn(args), { seq, paper });
    return submitted.refused === undefined ? backTo(args, paper ? '' : '?unprinted') : refuse(args, submitted);
  } finally {
    if (paper) discard(paper.temporary);
  }
}

function refuse(args: ActionFunctionArgs, { refused }: Unsubmitted) {
  switch (refused) {
    case 'closed':
    case 'not-yours':
      return backTo(args);
    case 'changed':
    case 'not-ready':
      return data({ refused }, { status: 409 });
    case 'unknown':
    case 'expired':
    case 'ended':
      throw refusedLink({ refused });
  }
}

/** The last step: what stands in its way, or the button. */
export default function Submission() {
  return <SubmissionPage shown={useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
