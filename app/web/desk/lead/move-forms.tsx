import { useForm } from '@conform-to/react';
import { isOpen, movesFrom } from '#app/leads/lead-state.ts';
import { lossReasons, type LossReason } from '#app/leads/lead-event.ts';
import type { LeadState } from '#app/leads/lead.ts';
import { useSending, type Refused } from '#app/web/desk/parts/sending.ts';
import { Trouble, useExplain } from '#app/web/desk/parts/trouble.tsx';
import { Field } from '#app/web/parts/field.tsx';
import { Select } from '#app/web/parts/select.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { LeadShown } from './lead.queries.server.ts';

type Movable = Pick<LeadShown, 'id' | 'state' | 'version'>;

/** Where the lead can go from here: a button for each step, and for the one that needs a reason a form of its own. */
export function MoveForms({ lead, refused }: { lead: Movable; refused?: Refused | undefined }) {
  const next = movesFrom(lead.state);
  return (
    <>
      <Steps lead={lead} steps={next.filter((state) => state !== 'lost')} refused={refused} />
      {next.includes('lost') && <LossForm lead={lead} refused={refused} />}
    </>
  );
}

function Steps({ lead, steps, refused: known }: { lead: Movable; steps: LeadState[]; refused: Refused | undefined }) {
  const { lead: page, paths } = useWords();
  const words = page.move;
  const { Form, form, refused, isSending } = useSending(known);
  const isClosed = !isOpen(lead.state);
  return (
    <Form method="post" action={paths.deskLead(lead.id, '/state')} ref={form} className="mt-3 print:hidden">
      <input type="hidden" name="version" value={refused?.version ?? lead.version} />
      <Trouble refused={refused} fields={[]} />
      <div className="flex flex-wrap gap-2">
        {steps.map((state, index) => (
          <button
            key={state}
            name="to"
            value={state}
            className="button quiet"
            disabled={isSending}
            data-part={index === 0 ? 'move' : undefined}
          >
            {isClosed ? words.again : words.to[state]}
          </button>
        ))}
      </div>
    </Form>
  );
}

/** Closed until it is wanted; open where it was sent and not taken. */
function LossForm({ lead, refused: known }: { lead: Movable; refused: Refused | undefined }) {
  const { lead: page, paths } = useWords();
  const words = page.move;
  const explain = useExplain();
  const { Form, form, refused, isSending } = useSending(known);
  const [, { because, comment }] = useForm<{ because: LossReason; comment: string }>({
    id: 'loss',
    lastResult: refused?.lastResult ?? null,
  });
  return (
    <details className="mt-2 print:hidden" open={refused ? true : undefined}>
      <summary className="cursor-pointer py-2.5 underline">{words.losing}</summary>
      <Form method="post" action={paths.deskLead(lead.id, '/state')} ref={form} noValidate>
        <input type="hidden" name="version" value={refused?.version ?? lead.version} />
        <input type="hidden" name="to" value="lost" />
        <Trouble refused={refused} fields={[because, comment]} />
        <Select
          field={because}
          label={words.because}
          options={lossReasons}
          labels={words.reasons}
          required
          explain={explain}
        />
        <Field field={comment} label={words.comment} hint={words.commentHint} multiline rows={2} explain={explain} />
        <p className="mt-3">
          <button className="button quiet" disabled={isSending}>
            {words.to.lost}
          </button>
        </p>
      </Form>
    </details>
  );
}
