import { hasLabels } from './attribution.ts';
import { marks } from './clean-html.ts';
import type { Line } from './line.ts';

/** A text to be read, of HTML that was cleaned: what is well-formed there needs no parser. */
export function linesOfHtml(clean: string): Line[] {
  const page = new Page();
  for (const [whole, closing, tag, attributes = ''] of clean.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>|[^<]+/g)) {
    if (tag === undefined) page.write(whole);
    else if (closing === '/') page.close(tag);
    else page.open(tag, attributes);
  }
  return page.end();
}

const blocks = /^(p|div|pre|blockquote|center|h[1-6]|ul|ol|li|dl|dt|dd|table|caption|tr)$/;

/** With an empty line before and after. */
const spaced = /^(p|h[1-6]|ul|ol|blockquote|pre)$/;
const empty = /^(br|hr|img)$/;

/** What is written on without an end is broken all the same: it would be looked through again for each link and cell. */
const longestLine = 5000;

interface Open {
  tag: string;
  is: Line['is'];
  href: string | undefined;
  /** Where the text of a link begins in its line. */
  from: number;
}

class Page {
  #lines: Line[] = [];
  #line = '';
  #stack: Open[] = [];
  /** Kept apart from the stack, which may be deep. */
  #depth = 0;
  #verbatim = 0;
  #isRest = false;
  /** A block begins a new line, and one that stands apart, an empty one; only where something was written. */
  #wantsGap = false;
  /** Before which lines there is a rule. */
  #rules = new Set<number>();

  write(escaped: string): void {
    const text = unescape(escaped);
    this.#breakLong();
    if (this.#verbatim > 0) {
      const [first = '', ...rest] = text.split('\n');
      this.#line += first;
      for (const line of rest) {
        this.#break();
        this.#line = line;
      }
      return;
    }
    const words = text.replace(/[ \t\n\r\f\u00a0]+/g, ' ');
    this.#line += this.#line === '' || this.#line.endsWith(' ') ? words.trimStart() : words;
  }

  open(tag: string, attributes: string): void {
    if (tag === 'br') return void this.#break();
    if (tag === 'hr') return void this.#startBlock(false);
    if (empty.test(tag)) return;
    if (blocks.test(tag)) this.#startBlock(spaced.test(tag));
    const mark = /class="([\w-]+)"/.exec(attributes)?.[1];
    const outer = this.#is();
    if (mark === marks.quotedFromHere && outer === 'said') this.#isRest = true;
    if (mark === marks.ruled && outer === 'said') this.#rules.add(this.#lines.length);
    const is = outer === 'quoted' || mark === marks.quoted ? 'quoted' : mark === marks.signature ? 'signature' : outer;
    if (tag === 'blockquote' && mark === marks.quoted) this.#depth += 1;
    if (tag === 'pre') this.#verbatim += 1;
    if (tag === 'li') this.#line = '- ';
    if (tag === 'td' || tag === 'th') this.#startCell();
    const href = tag === 'a' ? /href="(https?:[^"]*)"/.exec(attributes)?.[1] : undefined;
    this.#stack.push({ tag, is, href, from: this.#line.length });
  }

  close(tag: string): void {
    const open = this.#stack.at(-1);
    if (open?.tag !== tag) return;
    if (open.href !== undefined) this.#tellWhere(unescape(open.href), open.from);
    if (blocks.test(tag)) this.#startBlock(spaced.test(tag));
    this.#stack.pop();
    if (tag === 'pre') this.#verbatim -= 1;
    if (tag === 'blockquote' && open.is === 'quoted' && this.#depth > 0) this.#depth -= 1;
  }

  end(): Line[] {
    this.#startBlock(false);
    this.#quoteBelowRule();
    const isText = ({ text }: Line) => /[^\s>]/.test(text);
    const first = this.#lines.findIndex(isText);
    return first < 0 ? [] : this.#lines.slice(first, this.#lines.findLastIndex(isText) + 1);
  }

  /** Where what is below a rule begins like a letter, all of it is one. */
  #quoteBelowRule(): void {
    const texts = (from: number) => this.#lines.slice(from, from + 12).map(({ text }) => text);
    const start = [...this.#rules].find((from) => hasLabels(texts(from).filter((text) => text !== '')));
    if (start !== undefined) for (const line of this.#lines.slice(start)) line.is = 'quoted';
  }

  #is(): Line['is'] {
    return this.#isRest ? 'quoted' : (this.#stack.at(-1)?.is ?? 'said');
  }

  #tellWhere(href: string, from: number): void {
    const label = this.#line.slice(from).trim();
    const bare = href.replace(/^https?:\/\/(www\.)?|\/$/g, '');
    if (label === '' || label.includes(bare) || href.length > 500) return;
    this.#line = `${this.#line.trimEnd()} <${href}>`;
  }

  #startCell(): void {
    this.#breakLong();
    if (this.#line !== '') this.#line = `${this.#line.trimEnd()}\t`;
  }

  #breakLong(): void {
    if (this.#line.length > longestLine) this.#break();
  }

  #startBlock(isApart: boolean): void {
    if (this.#line.trim() !== '') this.#break();
    this.#line = '';
    if (isApart) this.#wantsGap = true;
  }

  #break(): void {
    const text = this.#verbatim > 0 ? this.#line : this.#line.trimEnd();
    if (this.#wantsGap && this.#lines.length > 0 && this.#lines.at(-1)?.text.trim() !== '') this.#push('');
    this.#wantsGap = false;
    this.#push(text);
    this.#line = '';
  }

  #push(text: string): void {
    const quote = this.#depth > 0 ? `${'>'.repeat(Math.min(this.#depth, 10))} ` : '';
    this.#lines.push({ text: `${quote}${text}`.trimEnd(), is: this.#is() });
  }
}

function unescape(escaped: string): string {
  if (!escaped.includes('&')) return escaped;
  return escaped.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => characters[name] ?? '');
}

const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
