import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { inLatin } from './latin.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

export type MarkdownTree = ReturnType<typeof parser.parse>;
type MarkdownNode = MarkdownTree | MarkdownTree['children'][number];

export interface Heading {
  id: string;
  text: string;
}

/**
 * Markdown as a tree in which every heading has its id. Reading takes about 1 ms for a hundred words, most of all that is
 * done to an article, so what was read lately is kept: the tree is not to be changed.
 */
export function readMarkdown(text: string): MarkdownTree {
  const known = trees.get(text);
  if (known) return known;
  const tree = parser.parse(text);
  nameHeadings(tree);
  keep(text, tree);
  return tree;
}

/** The headings of the second rank, for a table of contents; what an author wrote as the first rank is shown as second. */
export function contentsOf(markdown: string): Heading[] {
  const contents: Heading[] = [];
  for (const node of readMarkdown(markdown).children) {
    const id = node.type === 'heading' && node.depth <= 2 ? node.data?.hProperties?.['id'] : undefined;
    if (typeof id === 'string') contents.push({ id, text: textOf(node) });
  }
  return contents;
}

/** What is left to read when all marks are gone, one block a line. */
export function plainText(markdown: string): string {
  return blocksOf(readMarkdown(markdown)).filter(Boolean).join('\n');
}

/** A number, or a word with all its hyphens and apostrophes, counts as one. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[-‑'’.,][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
}

const trees = new Map<string, MarkdownTree>();

/** Characters of Markdown kept in trees at most: about forty articles, 20 MB. */
const most = 400_000;
let kept = 0;

function keep(text: string, tree: MarkdownTree): void {
  trees.set(text, tree);
  kept += text.length;
  for (const oldest of trees.keys()) {
    if (kept <= most) break;
    trees.delete(oldest);
    kept -= oldest.length;
  }
}

/** An id depends on its heading's words alone, unless an earlier one has taken it. */
function nameHeadings(tree: MarkdownTree): void {
  const taken = new Set<string>();
  const visit = (node: MarkdownNode) => {
    if (node.type === 'heading') {
      const id = freeId(inLatin(textOf(node)), taken);
      taken.add(id);
      node.data = { ...node.data, hProperties: { id } };
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
}

/** The prefix keeps it from the ids of the page around (`content`, `next-step`). */
function freeId(name: string, taken: Set<string>): string {
  const id = `s-${name || 'part'}`;
  if (!taken.has(id)) return id;
  let times = 2;
  while (taken.has(`${id}-${times}`)) times += 1;
  return `${id}-${times}`;
}

function blocksOf(node: MarkdownNode): string[] {
  const holdsBlocks = 'children' in node && blockHolders.has(node.type);
  return holdsBlocks ? node.children.flatMap(blocksOf) : [textOf(node)];
}

const blockHolders = new Set(['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'footnoteDefinition']);

function textOf(node: MarkdownNode): string {
  return toString(node, { includeHtml: false })
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .trim();
}
