import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { readMarkdown } from './markdown-text.ts';

/** What is said around an author's text. */
export interface HtmlWords {
  footnotes: string;
  backFromFootnote: (number: number) => string;
  /** Names a table by its place. */
  table: (number: number, heading: string | undefined) => string;
}

export type HtmlTree = ReturnType<ReturnType<typeof rehypeSanitize>>;
type Element = Extract<HtmlTree['children'][number], { type: 'element' }>;
type Node = Element['children'][number];

/**
 * Markdown as a tree of HTML that can do no harm, whoever wrote it: no raw HTML, no address that runs, no picture from
 * elsewhere. It has no h1, which is the page's own. `whole` completes addresses, for a text that is read elsewhere.
 */
export function safeHtml(markdown: string, words: HtmlWords, whole = (address: string) => address): HtmlTree {
  const processor = unified()
    .use(remarkRehype, {
      clobberPrefix: 'note-',
      footnoteLabel: words.footnotes,
      footnoteLabelProperties: {},
      footnoteBackLabel: (index) => words.backFromFootnote(index + 1),
    })
    .use(rehypeSanitize, schema);
  const tree = processor.runSync(readMarkdown(markdown));
  const place: Place = { words, whole, heading: undefined, tables: 0 };
  return { ...tree, children: tree.children.flatMap((node) => (node.type === 'doctype' ? [] : mend(node, place))) };
}

/** Stands for our own origin, whichever it is. */
const here = 'https://here.invalid';

/** Ids come from `readMarkdown` and from footnotes only, with prefixes of their own: one more would part links from them. */
const schema = {
  ...defaultSchema,
  clobberPrefix: '',
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'] },
};

/** Where in the text we are. */
interface Place {
  words: HtmlWords;
  whole: (address: string) => string;
  heading: string | undefined;
  tables: number;
}

function mend(node: Node, place: Place): Node[] {
  if (node.type !== 'element') return [node];
  const element = { ...node, children: node.children.flatMap((child) => mend(child, place)) };
  switch (node.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
      place.heading = textOf(node);
      return [{ ...element, tagName: node.tagName === 'h1' ? 'h2' : node.tagName }];
    case 'a':
      return mendLink(element, place);
    case 'img':
      return mendPicture(element, place);
    case 'input':
      return [{ type: 'text', value: node.properties['checked'] === true ? '☑' : '☐' }];
    case 'th':
      return [changed(element, { scope: 'col' })];
    case 'tr':
      return [{ ...element, children: headOfRow(element.children) }];
    case 'table':
      place.tables += 1;
      return [changed(element, { ariaLabel: place.words.table(place.tables, place.heading) })];
    default:
      return [element];
  }
}

/** Markdown has heads for columns only; the first cell of a row says what the row is about. */
function headOfRow(cells: Node[]): Node[] {
  const first = cells.findIndex(({ type }) => type === 'element');
  return cells.map((cell, index) => {
    if (index !== first || cell.type !== 'element' || cell.tagName !== 'td' || textOf(cell) === '') return cell;
    return { ...changed(cell, { scope: 'row' }), tagName: 'th' };
  });
}

/** A link that leads nowhere any more leaves its words. */
function mendLink(link: Element, { whole }: Place): Node[] {
  const { href } = link.properties;
  if (typeof href !== 'string' || !URL.canParse(href, here)) return link.children;
  if (isElsewhere(href)) return [changed(link, { rel: ['noopener', 'noreferrer', 'nofollow'] })];
  return [changed(link, { href: whole(href) })];
}

/** A picture that is not ours leaves what it says in words. */
function mendPicture(picture: Element, { whole }: Place): Node[] {
  const { src, alt } = picture.properties;
  if (typeof src === 'string' && URL.canParse(src, here) && !isElsewhere(src)) {
    return [changed(picture, { src: whole(src), loading: 'lazy' })];
  }
  return [{ type: 'text', value: typeof alt === 'string' ? alt : '' }];
}

/** Whether an address leads to another site; neither do those of mail and telephones. */
function isElsewhere(address: string): boolean {
  const { origin, protocol } = new URL(address, here);
  return protocol.startsWith('http') && origin !== here;
}

function changed(element: Element, properties: Element['properties']): Element {
  return { ...element, properties: { ...element.properties, ...properties } };
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
