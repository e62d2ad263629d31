/** How much of a text is looked at for what does not belong in a table or a letter. */
const beginning = 64 * 1024;

/** One control character in a hundred: old billing systems leave a few in what they export. */
const mostControls = 0.01;

/**
 * Judges bytes that bear no mark of another format: a table or a text in UTF-8, UTF-16 or an 8-bit Cyrillic code page;
 * markup or a program; or no text at all.
 */
export function judgeText(bytes: Uint8Array): 'text' | 'program' | 'binary' {
  const text = decode(bytes);
  if (text === undefined || countControls(text) > mostControls * text.length) return 'binary';
  const head = text.slice(0, beginning);
  return markup.test(head) || program.test(head) || remoteFormula.test(head) ? 'program' : 'text';
}

function decode(bytes: Uint8Array): string | undefined {
  const mark = bytes.subarray(0, 2).join(' ');
  const encodings = mark === '255 254' ? ['utf-16le'] : mark === '254 255' ? ['utf-16be'] : ['utf-8', 'windows-1251'];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this one. For what is looked for here, windows-1251 and cp866 are the same.
    }
  }
  return undefined;
}

/** Infinitely many where a zero is among them: no text has one. */
function countControls(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) return Infinity;
    // Tab, line feed, form feed, carriage return, and DOS's own end of a file.
    const isUsual = (code >= 9 && code <= 13) || code === 26;
    if ((code < 32 && !isUsual) || code === 127) count += 1;
  }
  return count;
}

const markup = /^\s*(<|\{\\rtf|%!|%PDF|#!)|<(!doctype|html|head|body|script|svg|iframe|object|embed|\?(xml|php))\b/i;

/** How lines of JavaScript, batch files, PowerShell and Basic begin, and lines of people do not. */
const program = new RegExp(
  [
    String.raw`^\s*(?:(?:var|let|const)\s+[\w$]+\s*=|(?:async\s+)?function\b[^\n]*\{|import\b[^\n]*\bfrom\s+['"])`,
    String.raw`^\s*(?:['"]use strict['"]|(?:window|document|location|WScript|module)\s*\.|\$[a-z_]\w*\s*=|\(\s*function\b)`,
    String.raw`^\s*(?:alert|eval|fetch|require|setTimeout|CreateObject|ActiveXObject)\s*\(`,
    String.raw`^\s*(?:@echo\b|powershell\b|cmd(?:\.exe)?\s+\/|On Error Resume\b|(?:Private |Public )?Sub \w+\()`,
  ].join('|'),
  'im',
);

/** A cell that makes a spreadsheet run a program: `=cmd|'/C calc'!A1` (OWASP, "CSV Injection"). */
const remoteFormula = /(^|[;,\t"])\s*[=+\-@]\s*[a-z][\w.]{0,50}\|[^\n!]{0,300}!\s*\w/im;
