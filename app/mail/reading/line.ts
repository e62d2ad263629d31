import type { BodyPart } from './incoming-message.ts';

/** A line of a message as it is read, and what it is. */
export interface Line {
  text: string;
  is: BodyPart['is'];
}

/** A line of a text; what answers quote has stood behind an angle since there has been mail. */
export function linesOfText(text: string): Line[] {
  return text.split('\n').map((line) => ({ text: line, is: isQuoted(line) ? 'quoted' : 'said' }));
}

/** The Bat! puts initials before the angle: `ИИ>`. */
function isQuoted(line: string): boolean {
  return /^[ \t]{0,3}(?:[A-ZА-ЯЁ]{1,3})?>(?!>> )/.test(line) && !/^[ \t]*>From /.test(line);
}

export function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n');
}
