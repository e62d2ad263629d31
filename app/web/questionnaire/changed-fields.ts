/** Fields as a form is sent with: a name may come more than once. */
export type Fields = (readonly [name: string, value: string])[];

/**
 * What of a form has to be sent so that it is saved as it is now, and so that nothing is written over that somebody else
 * answers meanwhile: of a table by month the cells that have changed, of any other question all its fields. Undefined
 * where nothing has changed. Fields of none of the `questions` always go along.
 */
export function changedFields(before: Fields, now: Fields, questions: readonly string[]): Fields | undefined {
  const changed = namesChanged(before, now);
  const wanted = new Set([...changed].map((name) => groupOf(name, questions)).filter((group) => group !== undefined));
  if (wanted.size === 0) return undefined;
  return now.filter(([name]) => {
    const group = groupOf(name, questions);
    return group === undefined || wanted.has(group);
  });
}

/** What is saved together with a field. */
function groupOf(name: string, questions: readonly string[]): string | undefined {
  const [question = ''] = name.split(/[/:]/);
  if (!questions.includes(question)) return undefined;
  if (isCell(name)) return name;
  // Of a table, where one of its rows comes from; of anything else it is asked once, and sent with the number itself.
  const [, part] = name.split(':');
  return part === undefined || part === 'whole' ? question : `${question}:${part}`;
}

function isCell(name: string): boolean {
  return /\/\d{4}-\d\d$/.test(name);
}

function namesChanged(before: Fields, now: Fields): Set<string> {
  const [old, fresh] = [valuesIn(before), valuesIn(now)];
  const names = new Set([...old.keys(), ...fresh.keys()]);
  return new Set([...names].filter((name) => old.get(name) !== fresh.get(name)));
}

function valuesIn(fields: Fields): Map<string, string> {
  const values = new Map<string, string[]>();
  for (const [name, value] of fields) values.set(name, [...(values.get(name) ?? []), value]);
  return new Map([...values].map(([name, all]) => [name, JSON.stringify(all)]));
}
