import type { Letter } from '#app/mail/letter.ts';
import { wordsFor } from '#app/words/index.ts';

/**
 * Subjects are fixed texts, or hold a reference that is ours: none can carry what somebody typed. A conversation alone goes
 * by the title that its client gave it, and only to those who are in it: mail programs keep together what is called alike.
 */
export function subjectOf(letter: Letter): string {
  if (isInConversation(letter)) return subjectIn(letter.data);
  const words = wordsFor(letter.locale).letters;
  if (letter.kind === 'lead-arrived') return words[letter.kind].subject(letter.data.reference, letter.data.about.kind);
  if (letter.kind === 'questionnaire-told') {
    return words[letter.kind].subject(letter.data.reference, letter.data.what.is);
  }
  if (letter.kind === 'thread-received' || letter.kind === 'thread-right-ended') {
    return words[letter.kind].subject(letter.data.number);
  }
  const { subject } = words[letter.kind];
  if (typeof subject === 'string') return subject;
  return subject('reference' in letter.data ? letter.data.reference : '');
}

interface Conversation {
  title: string;
  number: string;
  references: string[];
}

function isInConversation(letter: Letter): letter is Extract<Letter, { data: Conversation }> {
  return 'references' in letter.data && 'title' in letter.data;
}

/** Longer ones are cut by every list of letters. */
const longestTitle = 120;

/** `subjectIn({ title: 'RE: Отток', number: 'К-2026-0147' })` → «Re: Отток [К-2026-0147]» */
function subjectIn({ title, number }: Conversation): string {
  const line = title
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .replaceAll(`[${number}]`, '')
    .trim()
    .replace(/^(?:(?:re|ответ)(?: ?\[\d+\])? ?: ?)+/iu, '');
  const letters = [...line];
  const short = letters.length > longestTitle ? `${letters.slice(0, longestTitle - 1).join('')}…` : line;
  return ['Re:', short.replace(/ +/g, ' ').trim(), `[${number}]`].filter(Boolean).join(' ');
}
