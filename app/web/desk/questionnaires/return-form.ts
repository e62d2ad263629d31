import type { Correction } from '#app/questionnaires/submit.server.ts';

/** What is said when a questionnaire is given back: to all of it, and by the key of a question. */
export interface TypedReturn {
  text: string;
  corrections: Record<string, string>;
}

export type ReturnFault = 'text' | 'too-long';

const longest = 2000;
const before = 'about:';

/** The field beside a question. */
export function fieldOf(question: string): string {
  return `${before}${question}`;
}

export function readReturn(fields: URLSearchParams): TypedReturn {
  const about = [...fields].filter(([name]) => name.startsWith(before));
  const corrections = about.map(([name, text]): [string, string] => [name.slice(before.length), clean(text)]);
  return { text: clean(fields.get('text') ?? ''), corrections: Object.fromEntries(corrections) };
}

/** Questions beside which nothing was written are not marked. */
export function correctionsIn({ corrections }: TypedReturn): Correction[] {
  return Object.entries(corrections).flatMap(([question, typed]) => {
    const text = typed.trim();
    return text === '' ? [] : [{ question, text }];
  });
}

/** What is wrong with it, by the field. */
export function faultsOf({ text, corrections }: TypedReturn): [field: string, fault: ReturnFault][] {
  const long = Object.entries(corrections).filter(([, typed]) => typed.length > longest);
  return [
    ...(text.trim() === '' ? [['text', 'text'] as [string, ReturnFault]] : []),
    ...(text.length > longest ? [['text', 'too-long'] as [string, ReturnFault]] : []),
    ...long.map(([question]): [string, ReturnFault] => [fieldOf(question), 'too-long']),
  ];
}

function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
