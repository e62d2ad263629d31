import { Form, Link, useLocation } from '@remix-run/react';
import { auditActions, auditSubjectKinds } from '#app/office/audit.ts';
import { useWords } from '#app/web/parts/words.ts';
import { byItself, type AuditAsked } from './asked.ts';

/** What of the log is to be shown: a plain form that puts it all into the address. */
export function AuditFilters({ asked, people }: { asked: AuditAsked; people: { id: string; name: string }[] }) {
  const { audit, lists } = useWords();
  const { pathname, search } = useLocation();
  const words = audit.filters;
  const isAsked = Object.values(asked).some((value) => value !== undefined);
  const kinds = auditSubjectKinds.map((kind) => ({ value: kind, label: audit.kind[kind] }));
  const actions = auditActions.map((action) => ({ value: action, label: audit.action[action] }));
  const persons = [
    ...people.map(({ id, name }) => ({ value: id, label: name })),
    { value: byItself, label: audit.house },
  ];
  return (
    <Form method="get" key={search} className="filters mt-4 print:hidden">
      <Choose name="person" label={words.person} any={words.anybody} options={persons} chosen={asked.person} />
      <Choose name="action" label={words.action} any={words.anything} options={actions} chosen={asked.action} />
      <Choose name="kind" label={words.kind} any={words.anything} options={kinds} chosen={asked.kind} />
      <label className="text-sm text-soft">
        {words.record}
        <input name="record" defaultValue={asked.record} className="input" autoComplete="off" />
      </label>
      {(['from', 'to'] as const).map((name) => (
        <label key={name} className="text-sm text-soft">
          {words[name]}
          <input type="date" name={name} defaultValue={asked[name]} className="input w-full! min-w-0!" />
        </label>
      ))}
      <button className="button quiet">{lists.show}</button>
      {isAsked && (
        <Link to={pathname} className="way">
          {lists.leaveOutAll}
        </Link>
      )}
    </Form>
  );
}

function Choose({
  name,
  label,
  any,
  options,
  chosen,
}: {
  name: string;
  label: string;
  any: string;
  options: { value: string; label: string }[];
  chosen: string | undefined;
}) {
  return (
    <label className="text-sm text-soft">
      {label}
      <select name={name} defaultValue={chosen ?? ''} className="input">
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
