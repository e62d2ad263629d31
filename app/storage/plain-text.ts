/** How much of a text is looked at for what does not belong in a table or a letter. */
const beginning = 64 * 1024;

/** One control character in a hundred: old billing systems leave a few in what they export. */
const mostControls = 0.01;

/**
 * Judges bytes that bear no mark of another format: a table or a text in UTF-8, UTF-16 or an 8-bit Cyrillic code page;
 * markup or a program; or no text at all.
 */
export function judgeText(bytes: Uint8Array): 'text' | 'program' | 'binary' {
  const encoding = markedEncoding(bytes);
  const plain = encoding ? lowHalvesOf(bytes, encoding) : bytes;
  if (plain.includes(0) || countControls(plain) > mostControls * plain.length) return 'binary';
  // Where no mark tells the encoding, that of the Cyrillic does not matter for what is looked for.
  const head = new TextDecoder(encoding ?? 'utf-8').decode(bytes.subarray(0, beginning));
  return markup.test(head) || program.test(head) || remoteFormula.test(head) ? 'program' : 'text';
}

function markedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** One byte for each unit of UTF-16: its own for those below 256, and a letter for the others. */
function lowHalvesOf(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0];
  const halves = new Uint8Array(Math.ceil(bytes.length / 2));
  for (let at = 0; at < halves.length; at += 1) {
    halves[at] = bytes[2 * at + high] === 0 ? (bytes[2 * at + low] ?? 0) : 65;
  }
  return halves;
}

function countControls(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const code = bytes[at] ?? 0;
    // Tab, line feed, form feed, carriage return, and DOS's own end of a file are usual.
    if (code < 32 ? code !== 26 && (code < 9 || code > 13) : code === 127) count += 1;
  }
  return count;
}

/** What stands between two words is bounded everywhere below: a file of nothing but empty lines must not hold us up. */
const markup = /^\s*(<|\{\\rtf|%!|%PDF|#!)|<(!doctype|html|head|body|script|svg|iframe|object|embed|\?(xml|php))\b/i;

/** How lines of JavaScript, batch files, PowerShell and Basic begin, and lines of people do not. */
const program = new RegExp(
  String.raw`^[ \t]{0,40}(?:${[
    String.raw`(?:var|let|const) {1,9}[\w$]{1,80} {0,9}=`,
    String.raw`(?:async {1,9})?function\b[^\n]{0,300}\{`,
    String.raw`import\b[^\n]{0,300}\bfrom {1,9}['"]`,
    String.raw`['"]use strict['"]|(?:window|document|location|WScript|module) {0,9}\.|\( {0,9}function\b`,
    String.raw`\$[a-z_]\w{0,80} {0,9}=`,
    String.raw`(?:alert|eval|fetch|require|setTimeout|CreateObject|ActiveXObject) {0,9}\(`,
    String.raw`@echo\b|powershell\b|cmd(?:\.exe)? {1,9}\/|On Error Resume\b|(?:Private |Public )?Sub \w{1,80}\(`,
  ].join('|')})`,
  'im',
);

/** A cell that makes a spreadsheet run a program: `=cmd|'/C calc'!A1` (OWASP, "CSV Injection"). */
const remoteFormula = /(^|[;,\t"]) {0,9}[=+\-@] {0,9}[a-z][\w.]{0,50}\|[^\n!]{0,100}! {0,9}\w/im;
