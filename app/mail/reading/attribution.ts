/** What mail programs write above what they quote: who wrote it, and when. */

const weekday = String.raw`(?:mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье)[a-z]*[.,]*\s+`;
const month = '[a-zа-яё]{3,9}';
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const date = [
  String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`,
  String.raw`${day}[ -]+${month}[.,]*[ -]+\d{4}`,
  String.raw`${month}\.?\s+${day},?\s+\d{4}`,
  String.raw`\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日`,
].join('|');
const opening = String.raw`^(?:(?:on|at|в)\s+)?(?:\d{1,2}:\d{2}(?::\d{2})?,?\s+)?(?:${weekday})?(?:${date})`;
const verb = String.raw`(?:wrote|writes|пиш[еу]т|(?:на)?писал(?:\(а\)|[аи])?|сообщил[аи]?)`;

const dated = new RegExp(opening, 'i');
const spoken = new RegExp(String.raw`(?<![а-яё])${verb}(?![а-яё])|пользователь`, 'i');
const named = new RegExp(String.raw`^[^.!?:]{2,80}\s${verb}(?:\s+(?:${date}).{0,40})?\s*:$`, 'i');

/** In whatever language: a date, and who by their address. */
const foreign = /^(?=.*\d{1,2}[./-]\d{1,2}|.*\d{4}).*<[^<>\s]+@[^<>\s]+>.{0,40}:$/;
const youWrote = /^(?:(?:вы|ты)\s+писал[аи]?\b.{0,80}|.{0,80}\byou wrote\b.{0,60}):$/i;
const you = /^(?:вы|ты)\s+писал[аи]?(?![а-яё]).{0,80}:?$/i;

/** Marks around it included. */
export const longestAttribution = 300;

/** `11.03.2024, 10:15, Иван <ivan@primer.example>:`, and what else there is, on one line. */
export function isAttribution(line: string): boolean {
  const text = bare(line);
  if (!text.endsWith(':')) return false;
  if (youWrote.test(text) || you.test(text)) return true;
  // People date what others wrote, too, though hardly to the minute.
  const isTimed = /\d{1,2}:\d{2}/.test(text) && spoken.test(text);
  return dated.test(text) && (text.includes('@') || isTimed);
}

/** What may stand above the words of others that nothing else tells apart: programs say when to the minute, and whose. */
export function isWholeAttribution(line: string): boolean {
  return tellsWhenAndWhose(line) && isAttribution(line);
}

function tellsWhenAndWhose(text: string): boolean {
  return text.includes('@') && /\d{1,2}:\d{2}/.test(text);
}

/** What may stand above a quote though it would mean nothing elsewhere: `Иван Примеров пишет:`, `11.03.2024, 10:15, Иван:`. */
export function isAttributionOfQuote(line: string): boolean {
  const text = bare(line);
  if (isAttribution(text) || named.test(text) || foreign.test(text)) return true;
  return text.endsWith(':') && dated.test(text);
}

/** Nothing, of what is too long to be looked into. */
function bare(line: string): string {
  if (line.length > longestAttribution) return '';
  return line
    .replace(/^[\s>|*_]+|[\s*_]+$/g, '')
    .replaceAll(/\*/g, '')
    .replaceAll(/\s+/g, ' ');
}

/** Where a letter that is answered begins without any quoting. */
export function isOriginalMessage(line: string): boolean {
  return line.length < 120 && originals.test(line);
}

const originals =
  /^[\s*]*(?:[-_=]{2,}|–+|—+)\s*(?:original (?:message|e-?mail)|исходное (?:сообщение|письмо)|оригинальное (?:сообщение|письмо)|reply message|ответ на письмо)\s*(?:[-_=]{2,}|–+|—+)[\s*]*$/i;

/** What is passed on is meant to be read: it is no quote. */
export function isForwarding(line: string): boolean {
  return line.length < 120 && forwardings.test(line);
}

const forwardings =
  /^[\s>*]*[-_=–—]*\s*(?:(?:begin )?forwarded message|(?:начало )?(?:пересылаемо|пересланно|переадресованно|перенаправленно)(?:е|го) (?:сообщени|письм)[а-яё]+|переслано)\s*:?\s*[-_=–—]*[\s*]*$/i;

const labels = {
  sender: /^[\s*]*(?:от|от кого|from)\s*:\**\s*\S/i,
  others: [
    /^[\s*]*(?:отправлено|отправлен|дата|sent|date)\s*:/i,
    /^[\s*]*(?:кому|to)\s*:/i,
    /^[\s*]*(?:тема|subject)\s*:/i,
    /^[\s*]*(?:копия|cc)\s*:/i,
  ],
  recipient: /^[\s*]*(?:кому|to)\s*:\**\s*\S/i,
};

const mostHeadLines = 9;

/** «От: … Отправлено: … Кому: … Тема: …», as Outlook heads what it quotes: people name a sender and a day, too. */
export function isHeadOfLetter(lines: readonly string[]): boolean {
  return hasLabels(lines) && isWholeHead(lines);
}

function isWholeHead(lines: readonly string[]): boolean {
  return tellsWhenAndWhose(lines.slice(0, mostHeadLines).join('\n'));
}

/** Its labels, whatever they say; long values take several lines. */
export function hasLabels(lines: readonly string[]): boolean {
  const [first = '', ...rest] = lines;
  const next = rest.slice(0, mostHeadLines - 1);
  const found = labels.others.filter((label) => next.some((line) => label.test(line))).length;
  return labels.sender.test(first) && found >= 2;
}

/** `----------------` and then «Кому: … Тема: …», as Yandex does on a phone. */
export function isRuleAboveHead(lines: readonly string[]): boolean {
  const [first = '', ...rest] = lines;
  if (!/^[\s*]*[-_=–—]{5,}[\s*]*$/.test(first)) return false;
  const below = rest.filter((line) => line.trim() !== '');
  if (isHeadOfLetter(below)) return true;
  return (
    isWholeHead(below) &&
    labels.recipient.test(below[0] ?? '') &&
    below.slice(1, 4).some((line) => /^[\s*]*(тема|subject)\s*:/i.test(line))
  );
}
