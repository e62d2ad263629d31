import { toPlainText } from '@react-email/render';

const columns = 76;

/** The text part of a letter: the same words in the same order, links written out under what they are for. */
export function plainTextOf(html: string): string {
  return `${toPlainText(html, { wordwrap: columns, selectors, formatters: { labelledLink, label } }).trim()}\n`;
}

const selectors = [
  { selector: 'h1', options: { uppercase: false, leadingLineBreaks: 2 } },
  { selector: 'h2', options: { uppercase: false, leadingLineBreaks: 2 } },
  { selector: 'tr[data-fact]', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
  { selector: 'th[data-label]', format: 'label' },
  { selector: 'td[data-value]', format: 'inline' },
  { selector: 'hr', options: { length: columns / 2 } },
  { selector: 'a[data-labelled]', format: 'labelledLink' },
];

interface Element {
  attribs: Record<string, string>;
  children: unknown[];
}

/** What html-to-text, which has no types, gives a formatter. */
interface Builder {
  openBlock: (options: { leadingLineBreaks: number }) => void;
  closeBlock: (options: { trailingLineBreaks: number }) => void;
  addInline: (text: string) => void;
  addLineBreak: () => void;
  addLiteral: (text: string) => void;
}

function labelledLink(element: Element, walk: (children: unknown[], builder: Builder) => void, builder: Builder): void {
  builder.openBlock({ leadingLineBreaks: 1 });
  walk(element.children, builder);
  builder.addInline(':');
  builder.addLineBreak();
  builder.addLiteral(`  ${(element.attribs['href'] ?? '').replace(/^mailto:([^?]*).*$/, '$1')}`);
  builder.closeBlock({ trailingLineBreaks: 2 });
}

function label(element: Element, walk: (children: unknown[], builder: Builder) => void, builder: Builder): void {
  walk(element.children, builder);
  builder.addInline(': ');
}
