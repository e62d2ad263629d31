import { Form, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { lossReasons } from '#app/leads/lead-event.ts';
import { leadStates, type LeadState } from '#app/leads/lead.ts';
import { formatCount } from '#app/words/number.ts';
import { plural } from '#app/words/plural.ts';
import { useWords } from '#app/web/parts/words.ts';
import type { PageOf } from '../parts/page-of.ts';
import { mostTogether } from './lead-filter.ts';

/** What can be done with many leads at once: those ticked above, or all that were found. */
export function Together({
  ticked,
  of,
  colleagues,
  refused,
}: {
  ticked: number;
  of: PageOf;
  colleagues: readonly { id: string; name: string }[];
  refused: string | undefined;
}) {
  const { deskLeads, locale } = useWords();
  const { pathname, search } = useLocation();
  const words = deskLeads.together;
  const all = formatCount(locale, Math.min(of.count, mostTogether));
  return (
    <Form id="together" method="post" action={pathname + search} className="panel mt-8 print:hidden">
      <h2 className="text-xl">{words.heading}</h2>
      {refused && (
        <p role="alert" className="mt-2 border-l-3 border-bad pl-3 font-semibold text-bad">
          {refused}
        </p>
      )}
      <p role="status" className="mt-1 text-sm text-soft">
        {ticked > 0 && words.ticked(formatCount(locale, ticked))}
      </p>
      <fieldset className="mt-1">
        <legend className="text-sm text-soft">{words.scope.label}</legend>
        <div className="flex flex-wrap gap-x-6">
          <Scope value="ticked" label={words.scope.ticked} isFirst />
          <Scope value="all" label={words.scope.all(all)} />
        </div>
        {of.count > mostTogether && (
          <p className="hint">{words.most(plural(locale, mostTogether, deskLeads.ofLeads))}</p>
        )}
      </fieldset>
      <div className="mt-2 flex flex-wrap items-end gap-x-8 gap-y-3">
        <Act name="to" act="assign" words={words.assign}>
          <option value="by-rule">{words.assign.byRule}</option>
          <option value="nobody">{words.assign.nobody}</option>
          {colleagues.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Act>
        <Act name="state" act="move" words={words.move}>
          <StateOptions />
        </Act>
      </div>
    </Form>
  );
}

/** A choice and the button that acts on it. */
function Act({
  name,
  act,
  words,
  children,
}: {
  name: string;
  act: 'assign' | 'move';
  words: { label: string; submit: string };
  children: ReactNode;
}) {
  return (
    <div className="flex items-end gap-2">
      <label className="text-sm text-soft">
        {words.label}
        <select name={name} className="input">
          <option value="">—</option>
          {children}
        </select>
      </label>
      <button name="act" value={act} className="button quiet">
        {words.submit}
      </button>
    </div>
  );
}

function Scope({ value, label, isFirst = false }: { value: string; label: string; isFirst?: boolean }) {
  return (
    <label className="check">
      <input type="radio" className="box" name="scope" value={value} defaultChecked={isFirst} />
      <span>{label}</span>
    </label>
  );
}

/** Nothing becomes new again; a loss has its reasons; the rest is done on the page of one lead, or by its client. */
const offeredElsewhere: readonly LeadState[] = ['new', 'consulted', 'lost', 'withdrawn'];

/** Where a lead may go; it is lost for a reason, which is chosen with it. */
export function StateOptions({ of = leadStates }: { of?: readonly (typeof leadStates)[number][] }) {
  const { deskLeads } = useWords();
  const plain = of.filter((state) => !offeredElsewhere.includes(state));
  return (
    <>
      {plain.map((state) => (
        <option key={state} value={state}>
          {deskLeads.states[state]}
        </option>
      ))}
      {of.includes('lost') && (
        <optgroup label={deskLeads.board.lostBecause}>
          {lossReasons.map((reason) => (
            <option key={reason} value={`lost.${reason}`}>
              {deskLeads.loss[reason]}
            </option>
          ))}
        </optgroup>
      )}
    </>
  );
}
