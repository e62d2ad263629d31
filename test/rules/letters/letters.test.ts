import { describe, expect, it } from 'vitest';
import { hoursOf, type Letter } from '#app/mail/letter.ts';
import { requestLifetime } from '#app/journal/subscription.ts';
import { locales } from '#app/words/locale.ts';
import { wordsFor } from '#app/words/index.ts';
import { replyMarkerLine } from '#app/words/reply-marker.ts';
import { renderLetter } from '#emails/index.ts';
import { around, consultancy, kinds, letterOf, linksOf } from './samples.ts';

const all = locales.flatMap((locale) => kinds.map((kind) => ({ locale, kind })));

/** By a reply, which becomes part of a conversation. */
const isAnswered = ({ kind, data }: Letter) => kind === 'thread-noted' || ('references' in data && 'replyTo' in data);

describe.each(all)('the letter $kind in $locale', ({ locale, kind }) => {
  const letter = letterOf(kind, locale);

  it('has a subject that fits a phone, and says in its first lines what the subject promises', async () => {
    const { subject, text } = await renderLetter(letter, around);
    expect(subject).toMatch(/^.{10,60}$/u);
    const lines = text.split('\n');
    // Above all else stands the line above which the letter is answered.
    if (isAnswered(letter)) expect(lines.splice(0, 2)).toEqual([replyMarkerLine(locale), '']);
    const words = wordsFor(locale).letters[kind];
    // An answer begins with itself, as people's letters do.
    expect(lines[0]).toBe('heading' in words ? words.heading : 'Здравствуйте, Мария!');
  });

  it('carries each of its links in both parts, letter for letter', async () => {
    const { html, text } = await renderLetter(letter, around);
    for (const link of linksOf(letter)) {
      const url = around.urlOf(link);
      expect(html).toContain(`href="${url.replaceAll('&', '&amp;')}"`);
      expect(text.split('\n')).toContain(`  ${url}`);
      expect(text.split(url)).toHaveLength(2);
    }
  });

  it('writes no address that it was not given', async () => {
    const { html, text } = await renderLetter(letter, around);
    const given = [...linksOf(letter).map(around.urlOf), around.pageOf('/journal/preferences')];
    if (letter.kind === 'staff-invited') given.push(around.pageOf('/sign-in'));
    if (letter.kind === 'lead-arrived') given.push(around.pageOf(`/assessment?${letter.data.estimate?.query}`));
    if (letter.kind === 'lead-arrived' || letter.kind === 'lead-more')
      given.push(around.pageOf(`/desk/leads/${letter.data.leadId}`));
    if (letter.kind === 'note-mention') given.push(around.pageOf(letter.data.path));
    if (letter.kind === 'report-reply') given.push(around.pageOf(`/desk/leads/${letter.data.leadId}/report`));
    if (letter.kind === 'questionnaire-told') given.push(around.pageOf(`/desk/questionnaires/${letter.data.id}`));
    if (letter.kind === 'task-due') given.push(around.pageOf('/desk/tasks'));
    if ('threadId' in letter.data) given.push(around.pageOf(`/desk/threads/${letter.data.threadId}`));
    if (letter.kind === 'thread-asked' || letter.kind === 'thread-given' || letter.kind === 'thread-late')
      given.push(`mailto:${letter.data.noteTo}?subject=%5B%D0%9A-2026-0007%5D`);
    given.push(around.pageOf('/documents/privacy-policy'), `mailto:${consultancy.email}`);
    const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
    for (const href of [...hrefs, ...(text.match(/https?:\S+/g) ?? [])]) expect(given).toContain(href);
  });

  it('reads as a letter without its HTML: no tags, no entities, no line over 78 but an address', async () => {
    const { text } = await renderLetter(letter, around);
    expect(text).not.toMatch(/[<>\u200b-\u200f\ufeff]|&[a-z#]\w*;|undefined|null|\n{3}| \n/);
    for (const line of text.split('\n')) if (!line.includes('https://')) expect(line.length).toBeLessThanOrEqual(78);
  });

  it('says whom it is from, why it came and in which language it is', async () => {
    const { html, text } = await renderLetter(letter, around);
    for (const detail of Object.values(consultancy)) {
      expect(html).toContain(detail);
      expect(text).toContain(detail);
    }
    const { why } = wordsFor(locale).letters[kind];
    expect(html).toContain(why);
    expect(text.replaceAll('\n', ' ')).toContain(why);
    expect(html).toMatch(new RegExp(`<html [^>]*lang="${locale}"`));
  });

  it('loads nothing, runs nothing and knows the dark', async () => {
    const { html } = await renderLetter(letter, around);
    expect(html).not.toMatch(/<img|<script|<link|url\(|@import|@font-face|src=/i);
    expect(html).toContain('name="color-scheme"');
    expect(html).toContain('prefers-color-scheme: dark');
  });
});

describe('what a letter promises', () => {
  it.each([
    ['confirm-subscription', 'confirm', '48 часов', '48 hours'],
    ['confirm-again', 'confirm', '48 часов', '48 hours'],
    ['confirm-address', 'address', '48 часов', '48 hours'],
    ['confirm-erasure', 'erase', '24 часа', '24 hours'],
    ['preferences-link', 'manage', '7 дней', '7 days'],
    ['welcome', 'manage', '7 дней', '7 days'],
    ['lead-received', 'request', '60 дней', '60 days'],
    ['request-link', 'request', '60 дней', '60 days'],
    ['report-ready', 'report', '180 дней', '180 days'],
    ['report-link', 'report', '180 дней', '180 days'],
    ['report-answer', 'report', '180 дней', '180 days'],
    ['questionnaire-invited', 'questionnaire', '30 дней', '30 days'],
    ['questionnaire-link', 'questionnaire', '30 дней', '30 days'],
    ['questionnaire-section', 'questionnaire', '30 дней', '30 days'],
    ['questionnaire-due', 'questionnaire', '30 дней', '30 days'],
    ['thread-to-confirm', 'answer', '7 дней', '7 days'],
    ['thread-closed', 'rating', '60 дней', '60 days'],
  ] as const)('%s says how long its link works', async (kind, purpose, russian, english) => {
    expect(hoursOf(purpose)).not.toBeNull();
    for (const [locale, span] of [
      ['ru', russian],
      ['en', english],
    ] as const) {
      const { html, text } = await renderLetter(letterOf(kind, locale), around);
      expect(html).toContain(span.replace(' ', '\u00a0'));
      expect(text).toContain(span.replace(' ', '\u00a0'));
    }
  });

  it.each(['confirm-subscription', 'confirm-address'] as const)('%s says when the address is forgotten', (kind) => {
    const days = requestLifetime / 86_400_000;
    expect(wordsFor('ru').letters[kind].ignored).toContain(`${days}\u00a0дней`);
    expect(wordsFor('en').letters[kind].ignored).toContain(`${days}\u00a0days`);
  });

  it.each([
    [1, 'Ссылка действует 1\u00a0час.', 'The link works for 1\u00a0hour.'],
    [21, 'Ссылка действует 21\u00a0час.', 'The link works for 21\u00a0hours.'],
    [72, 'Ссылка действует 3\u00a0дня.', 'The link works for 3\u00a0days.'],
    [null, 'Ссылка действует бессрочно.', 'The link never expires.'],
  ])('a link of %s hours is told of in the right words', (hours, russian, english) => {
    expect(wordsFor('ru').letters['confirm-erasure'].lasts(hours)).toBe(russian);
    expect(wordsFor('en').letters['confirm-erasure'].lasts(hours)).toBe(english);
  });
});
