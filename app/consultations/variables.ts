/** What a saved answer leaves open, by what it is of; both languages' names lead to the same. */
export const variables = ['name', 'company', 'number', 'consultant', 'due'] as const;
export type Variable = (typeof variables)[number];

const names: Record<string, Variable> = {
  ...{ имя: 'name', name: 'name' },
  ...{ компания: 'company', company: 'company' },
  ...{ номер: 'number', number: 'number' },
  ...{ консультант: 'consultant', consultant: 'consultant' },
  ...{ срок: 'due', due: 'due' },
};

export interface Filled {
  text: string;
  /** Written in braces, and no variable of ours: left as they stand. */
  unknown: string[];
  /** Variables of which nothing is known here: left as they stand, for whoever sends to see. */
  missing: Variable[];
}

/** «{{имя}}» → «Ольга». What is put in is one line, and never read for variables again. */
export function fill(text: string, values: Partial<Record<Variable, string | null>>): Filled {
  const unknown = new Set<string>();
  const missing = new Set<Variable>();
  const filled = text.replace(written, (whole, inside: string) => {
    const variable = variableNamed(inside);
    if (variable === undefined) {
      unknown.add(inside.trim());
      return whole;
    }
    const value = oneLine(values[variable] ?? '');
    if (value === '') missing.add(variable);
    return value === '' ? whole : value;
  });
  return { text: filled, unknown: [...unknown], missing: [...missing] };
}

/** Variables of ours in a text, once each, in their order. */
export function variablesIn(text: string): Variable[] {
  const found = [...text.matchAll(written)].flatMap(([, inside]) => variableNamed(inside ?? '') ?? []);
  return [...new Set(found)];
}

/** What stands in braces and is no variable: to be said when a saved answer is written. */
export function unknownIn(text: string): string[] {
  return fill(text, {}).unknown;
}

const written = /\{\{([^{}\n]{1,60})\}\}/g;

function variableNamed(inside: string): Variable | undefined {
  const name = inside.normalize('NFC').trim().toLowerCase();
  return Object.hasOwn(names, name) ? names[name] : undefined;
}

function oneLine(value: string): string {
  return value
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 300);
}
