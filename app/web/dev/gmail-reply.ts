import { formatTime } from '#app/words/moment.ts';
import type { AnsweredLetter, HandWritten } from './hand-written-mail.ts';

/** How Gmail writes an answer: above, then who wrote when, then the whole letter with a sign before each line. */
export function gmailReply({ text, answers }: Pick<HandWritten, 'text' | 'answers'>): { text: string; html: string } {
  const said = `<div dir="ltr">${escaped(text).replaceAll('\n', '<br>')}</div>`;
  if (!answers) return { text, html: said };
  const header = attribution(answers);
  const quoted = answers.text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
  const letter = bodyOf(answers.html) ?? escaped(answers.text).replaceAll('\n', '<br>');
  return {
    text: `${text}\n\n${header}\n\n${quoted}\n`,
    html:
      `${said}<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${escaped(header)}<br></div>` +
      `<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">` +
      `${letter}</blockquote></div>`,
  };
}

function attribution({ locale, sentAt, from }: AnsweredLetter): string {
  const day = days[locale].format(sentAt);
  const time = formatTime(locale, sentAt);
  return locale === 'ru' ? `${day} в ${time}, ${from}:` : `On ${day} at ${time} ${from} wrote:`;
}

const parts = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'Europe/Moscow' } as const;
const days = { ru: new Intl.DateTimeFormat('ru', parts), en: new Intl.DateTimeFormat('en', parts) };

function bodyOf(html: string | null): string | undefined {
  return html === null ? undefined : (/<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
