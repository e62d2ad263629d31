import {
  isAttribution,
  isAttributionOfQuote,
  isForwarding,
  isHeadOfLetter,
  isOriginalMessage,
  isRuleAboveHead,
  isWholeAttribution,
  longestAttribution,
} from './attribution.ts';
import { isGreeting } from './greeting.ts';
import type { BodyPart } from './incoming-message.ts';
import { textOf, type Line } from './line.ts';
import { isReplyMarker } from './reply-marker.ts';
import { startOfSignature } from './signature.ts';

/** The parts of a letter. Nothing is lost: all of them together are the text. */
export interface Folded {
  /**
   * What was said, apart from what it answers and from signatures. Where there are answers between what is quoted, all of it
   * is said; where nothing else is there, so is what is quoted.
   */
  body: BodyPart[];
  /** The same with everything that is quoted left so: what is said is the writer's own, or there is none. */
  apart: BodyPart[];
}

export function foldQuotes(lines: readonly Line[]): Folded {
  const apart = chunked(lines);
  const forwarded = showForwarded(lines);
  return { body: partsOf(showMeant(forwarded ? chunked(forwarded) : apart)), apart: partsOf(apart) };
}

function chunked(lines: readonly Line[]): Chunk[] {
  const told = quoteAttributions(quoteRest(lines));
  return joined(
    chunksOf(told).flatMap(({ is, lines: some }) => (is === 'said' ? splitSignature(some) : [{ is, lines: some }])),
  );
}

function partsOf(chunks: readonly Chunk[]): BodyPart[] {
  return chunks.map(({ is, lines }) => ({ is, text: textOf(lines) }));
}

interface Chunk {
  is: BodyPart['is'];
  lines: Line[];
}

/** Lines of one kind together; an empty line goes with what is before it. */
function chunksOf(lines: readonly Line[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (const line of lines) {
    const last = chunks.at(-1);
    const isEmpty = line.text.trim() === '';
    if (last && (last.is === line.is || isEmpty)) last.lines.push(line);
    else if (isEmpty) chunks.push({ is: 'said', lines: [line] });
    else chunks.push({ is: line.is, lines: [line] });
  }
  return chunks;
}

/** A program may put what is passed on where it puts quotes; null where nothing is. */
function showForwarded(lines: readonly Line[]): Line[] | null {
  const chunks = chunksOf(lines);
  if (!chunks.some(isForwarded)) return null;
  return chunks.flatMap((chunk) =>
    isForwarded(chunk) ? chunk.lines.map(({ text }) => ({ text, is: 'said' as const })) : chunk.lines,
  );
}

function isForwarded({ is, lines }: Chunk): boolean {
  const first = lines.find((line) => !isBlank(line));
  return is === 'quoted' && first !== undefined && isForwarding(first.text);
}

/** From our own marker on, or from the head of a letter that is not quoted line by line, the rest is quoted. */
function quoteRest(lines: readonly Line[]): Line[] {
  const texts = lines.map(({ text }) => text);
  const start = lines.findIndex(
    ({ is, text }, index) => is !== 'quoted' && (isReplyMarker(text) || beginsLetter(texts, index)),
  );
  if (start < 0) return [...lines];
  return lines.map(({ text, is }, index) => ({ text, is: index >= start ? 'quoted' : is }));
}

/** What is passed on is no letter that is answered. */
function beginsLetter(texts: readonly string[], at: number): boolean {
  return headsLetter(texts, at) && !texts.slice(Math.max(0, at - 4), at).some(isForwarding);
}

function headsLetter(texts: readonly string[], at: number): boolean {
  const text = texts[at] ?? '';
  if (text.trim() === '' || text.length > longestAttribution) return false;
  if (isOriginalMessage(text)) return true;
  if (/[:]|[-_=–—]{5}/.test(text)) {
    const below = texts.slice(at, at + 12);
    if (isHeadOfLetter(below) || isRuleAboveHead(below)) return true;
  }
  const length = lengthOfAttribution(texts, at);
  if (length === 0) return false;
  const next = texts.slice(at + length, at + length + 4).find((line) => line.trim() !== '');
  // What is quoted line by line, right below, needs no such end: answers may follow it.
  return next !== undefined && !/^\s*[A-ZА-Я]{0,3}>/.test(next);
}

const mostAttributionLines = 4;

/** How many lines from here on are one attribution: programs break them. */
function lengthOfAttribution(texts: readonly string[], at: number): number {
  if (!/^[\s>*]*(?:on |at |в |вы |ты |\d|[a-zа-яё]{2,12}[.,]* )/i.test(texts[at] ?? '')) return 0;
  let whole = '';
  for (let length = 1; length <= mostAttributionLines; length += 1) {
    const line = texts[at + length - 1] ?? '';
    if (line.trim() === '') return 0;
    whole = length === 1 ? line : `${whole} ${line}`;
    if (isWholeAttribution(whole)) return length;
  }
  return 0;
}

/** The line that tells whose words are quoted belongs to them. */
function quoteAttributions(lines: readonly Line[]): Line[] {
  const result = [...lines];
  for (let at = 1; at < result.length; at += 1) {
    if (result[at]?.is !== 'quoted' || result[at - 1]?.is === 'quoted') continue;
    const end = [at - 1, at - 2, at - 3].find((index) => result[index] && !isBlank(result[index]));
    if (end === undefined) continue;
    const start = startOfAttribution(result, end);
    for (let index = start; index < at; index += 1) result[index] = { text: result[index]?.text ?? '', is: 'quoted' };
  }
  return result;
}

/** Where the attribution that ends there begins, or one further where it is none: the longest that begins like one. */
function startOfAttribution(lines: readonly Line[], end: number): number {
  for (let start = Math.max(0, end - mostAttributionLines + 1); start <= end; start += 1) {
    const some = lines.slice(start, end + 1);
    if (some.some((line) => isBlank(line) || line.is === 'quoted')) continue;
    const text = textOf(some).replaceAll('\n', ' ');
    if (isAttribution(text) || (start === end && isAttributionOfQuote(text))) return start;
  }
  return end + 1;
}

function splitSignature(lines: Line[]): Chunk[] {
  const start = startOfSignature(lines);
  const [said, signature] = [lines.slice(0, start), lines.slice(start)];
  return [
    { is: 'said' as const, lines: said },
    { is: 'signature' as const, lines: signature },
  ].filter(({ lines: some }) => some.length > 0);
}

function showMeant(chunks: Chunk[]): Chunk[] {
  const isSaid = ({ is, lines }: Chunk) => is === 'said' && lines.some((line) => !isBlank(line));
  if (!chunks.some(isSaid)) return joined(chunks.map((chunk) => shown(chunk, onlyKind(chunks))));
  // Who greets, and then shows something, has not written to greet.
  if (chunks.filter(isSaid).every(({ lines }) => isGreeting(textOf(lines)))) return allSaid(chunks);
  const firstSaid = chunks.findIndex(isSaid);
  const lastSaid = chunks.findLastIndex(isSaid);
  const isBetween = chunks.slice(firstSaid, lastSaid).some(({ is }) => is === 'quoted');
  return isBetween ? allSaid(chunks) : chunks;
}

function allSaid(chunks: readonly Chunk[]): Chunk[] {
  return joined(chunks.map((chunk) => shown(chunk, 'quoted')));
}

/** What is shown where nothing was said: a signature before what is quoted. */
function onlyKind(chunks: readonly Chunk[]): BodyPart['is'] {
  const hasSignature = chunks.some(({ is, lines }) => is === 'signature' && lines.some((line) => !isBlank(line)));
  return hasSignature ? 'signature' : 'quoted';
}

function shown(chunk: Chunk, kind: BodyPart['is']): Chunk {
  return chunk.is === kind ? { ...chunk, is: 'said' } : chunk;
}

function joined(chunks: readonly Chunk[]): Chunk[] {
  const result: Chunk[] = [];
  for (const { is, lines } of chunks) {
    const last = result.at(-1);
    if (last?.is === is) for (const line of lines) last.lines.push(line);
    else result.push({ is, lines: [...lines] });
  }
  return result;
}

function isBlank({ text }: Line): boolean {
  return /^[\s>]*$/.test(text);
}
